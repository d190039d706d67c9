import type { Point } from './distance.ts';

/** A slip of the keyboard or of a spreadsheet, undone. */
export interface PointMend {
  readonly point: Point;
  /** What had happened, as the beginning of a sentence. */
  readonly reason: string;
}

/** Whether numbers can be a point at all; `milesBetween` throws at any other. */
export const isOnEarth = ({ latitude, longitude }: Point): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;

/** A feed's way of saying nothing: the point in the Atlantic where both numbers are zero. */
export const isNowhere = ({ latitude, longitude }: Point): boolean => latitude === 0 && longitude === 0;

/** Every point that the usual slips could have made this one of. Whoever knows the address picks the one that fits. */
export function pointMends({ latitude, longitude }: Point): readonly PointMend[] {
  const mends: readonly PointMend[] = [
    { reason: 'The longitude had lost its minus sign', point: { latitude, longitude: -longitude } },
    { reason: 'Latitude and longitude were swapped', point: { latitude: longitude, longitude: latitude } },
    {
      reason: 'Latitude and longitude were swapped, and the minus sign was lost',
      point: { latitude: longitude, longitude: -latitude },
    },
    // Only American Samoa lies south of the equator.
    { reason: 'The latitude had a wrong sign', point: { latitude: -latitude, longitude } },
    { reason: 'Both numbers had a wrong sign', point: { latitude: -latitude, longitude: -longitude } },
  ];
  return mends.filter(({ point }) => isOnEarth(point));
}

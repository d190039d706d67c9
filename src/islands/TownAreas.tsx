import { memo, useMemo } from 'react';
import { Circle } from 'react-leaflet';
import type { Point } from '../domain/distance.ts';
import { isWithin, METERS_PER_MILE, toLatLng, type Sides } from './mapGeometry.ts';
import type { MapRow } from './mapTypes.ts';

/** Where a point is only its town, the Group is somewhere within this. Unit: miles. */
const TOWN_MILES = 2;

/** More areas than this would shade the whole map and say nothing. */
const MOST_AREAS = 40;

/** An area instead of a pin, wherever only the town is known. Groups of one town share one. */
export function TownAreas({ rows, sides }: { readonly rows: readonly MapRow[]; readonly sides: Sides }) {
  const towns = new Map(
    rows.flatMap(({ match: { candidate } }) => {
      const { point, precision } = candidate;
      if (point === undefined || precision !== 'town') return [];
      return isWithin(point, sides) ? [[toLatLng(point).join(), point] as const] : [];
    }),
  );
  return [...towns].slice(0, MOST_AREAS).map(([key, point]) => <TownArea key={key} {...point} />);
}

/** Drawn anew only where it is new. */
const TownArea = memo(({ latitude, longitude }: Point) => {
  const centre = useMemo(() => toLatLng({ latitude, longitude }), [latitude, longitude]);
  return <Circle className="map-town" center={centre} radius={TOWN_MILES * METERS_PER_MILE} interactive={false} />;
});

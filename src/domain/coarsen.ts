import { milesBetween, type Point } from './distance.ts';

/** A circle on the ground. */
export interface Area {
  readonly centre: Point;
  readonly miles: number;
}

/** Unit: degrees, about 17 miles north to south. A cell holds a town and its neighbours, never one street. */
const GRID_DEGREES = 0.25;

/** Unit: miles. Radii are widened to a step of it, so that a radius does not tell what the centre hides. */
const RADIUS_STEP_MILES = 5;

/**
 * Blurs an area before it leaves the browser. The answer contains the whole of
 * the area it was made from, so nothing within it is missed.
 */
export function coarsen({ centre, miles }: Area): Area {
  const blurred = { latitude: onGrid(centre.latitude, 90), longitude: onGrid(centre.longitude, 180) };
  const reach = miles + milesBetween(centre, blurred);
  return { centre: blurred, miles: (Math.floor(reach / RADIUS_STEP_MILES) + 1) * RADIUS_STEP_MILES };
}

const onGrid = (degrees: number, most: number): number =>
  Math.max(-most, Math.min(most, Math.round(degrees / GRID_DEGREES) * GRID_DEGREES));

import { milesBetween, type Point } from './distance.ts';

/** A circle on the ground. */
export interface Area {
  readonly centre: Point;
  readonly miles: number;
}

/** Unit: degrees, about 17 miles north to south. A cell holds a town and its neighbours, never one street. */
const GRID_DEGREES = 0.25;

/** Unit: miles. Radii are widened to a step of it. */
const RADIUS_STEP_MILES = 5;

/**
 * Blurs an area before it leaves the browser. The answer contains the whole of
 * the area it was made from, so nothing within it is missed. It is the same for
 * everybody in the cell who asks as far: the radius must not tell what the centre hides.
 */
export function coarsen({ centre, miles }: Area): Area {
  const blurred = { latitude: onGrid(centre.latitude, 90), longitude: onGrid(centre.longitude, 180) };
  const reach = miles + milesToCorner(blurred);
  return { centre: blurred, miles: (Math.floor(reach / RADIUS_STEP_MILES) + 1) * RADIUS_STEP_MILES };
}

/** From the middle of a cell to the corner that is farthest, on the side of the equator. Unit: miles. */
function milesToCorner({ latitude }: Point): number {
  const nearerEquator = Math.max(0, Math.abs(latitude) - GRID_DEGREES / 2);
  return milesBetween(
    { latitude, longitude: 0 },
    { latitude: nearerEquator * Math.sign(latitude), longitude: GRID_DEGREES / 2 },
  );
}

/** Adding nothing makes an ordinary zero of the one below zero. */
const onGrid = (degrees: number, most: number): number =>
  Math.max(-most, Math.min(most, Math.round(degrees / GRID_DEGREES) * GRID_DEGREES)) + 0;

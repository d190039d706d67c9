/** Mean Earth radius: 6371.0088 km (IUGG R1), at 1.609344 km to the mile. */
const EARTH_RADIUS_MILES = 6371.0088 / 1.609344;

/** A point on the Earth. Unit: decimal degrees, north and east positive. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * How far apart two points are, in a straight line over the ground.
 *
 * Unit: statute miles, unrounded. Whoever shows them rounds them, once.
 * Error: the Earth is taken for a sphere, which is off by less than 0.6 %: some
 *   300 yards in 30 miles. Roads are longer still.
 * Throws: `RangeError` when a point is not on the Earth, most often because
 *   latitude and longitude changed places.
 * Source: R. W. Sinnott, "Virtues of the Haversine", Sky & Telescope 68 (1984).
 */
export function milesBetween(from: Point, to: Point): number {
  for (const { latitude, longitude } of [from, to]) {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new RangeError(`Not a point on the Earth: latitude ${latitude}, longitude ${longitude}.`);
    }
  }
  const north = Math.sin(radians(to.latitude - from.latitude) / 2);
  const east = Math.sin(radians(to.longitude - from.longitude) / 2);
  const haversine = north ** 2 + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * east ** 2;
  return 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

/**
 * At least how far apart two points are whose latitudes differ so much, without the cost
 * of measuring: most of a country is too far north or south of any place.
 *
 * Unit: statute miles for degrees.
 */
export const milesOfLatitude = (degrees: number): number => degrees * LEAST_MILES_PER_DEGREE;

/** A degree has 69.09 of our miles; less, so that rounding leaves out nothing. */
const LEAST_MILES_PER_DEGREE = 69;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

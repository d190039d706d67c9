import { milesBetween, type Point } from '../domain/distance.ts';
import { once } from '../domain/once.ts';

/** A part of the map between two latitudes and two longitudes; it never crosses the antimeridian. Unit: degrees. */
export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** Unit: degrees of latitude, 57.6 miles. A 90-minute circle is 113.5 miles across, so it touches three rows at most. */
const ROW_DEGREES = 5 / 6;
const ROWS = 180 / ROW_DEGREES;

/**
 * Unit: miles, at the edge of a row where it is narrowest. So a 90-minute circle
 * touches nine cells at most, and a 30-minute one, 28 miles across, four.
 */
const LEAST_WIDTH_MILES = 57.5;

const MILES_PER_DEGREE = milesBetween({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 1 });

/** Where a row begins. Unit: degrees of latitude. */
const southOf = (row: number): number => (row * 180) / ROWS - 90;

/** Into how many cells each row is divided, and the number of its first. A whole number, so that the row closes. */
const grid = once((): readonly { readonly first: number; readonly columns: number }[] => {
  let first = 0;
  return Array.from({ length: ROWS }, (_, row) => {
    const narrowest = Math.max(Math.abs(southOf(row)), Math.abs(southOf(row + 1)));
    const around = 360 * MILES_PER_DEGREE * Math.cos((narrowest * Math.PI) / 180);
    const columns = Math.max(1, Math.floor(around / LEAST_WIDTH_MILES));
    const begins = first;
    first += columns;
    return { first: begins, columns };
  });
});

/** The number of the cell that a point is in, from 0. */
export function cellAt({ latitude, longitude }: Point): number {
  const row = Math.min(ROWS - 1, Math.floor((latitude + 90) / ROW_DEGREES));
  const { first, columns } = grid()[row] ?? { first: 0, columns: 1 };
  // 180 degrees west is the first column and 180 east the last: a box holds its own points without a turn.
  return first + Math.min(columns - 1, Math.floor(((longitude + 180) * columns) / 360));
}

/** What a cell covers. Throws: `RangeError` when there is no such cell. */
export function cellBox(cell: number): Box {
  const row = grid().findLastIndex(({ first }) => first <= cell);
  const { first, columns } = grid()[row] ?? { first: -Infinity, columns: 0 };
  if (cell >= first + columns) throw new RangeError(`There is no cell ${cell}.`);
  const column = cell - first;
  // Multiplied before it is divided: the other way two cells end past 180 degrees, which is no longitude.
  return {
    south: southOf(row),
    west: (column * 360) / columns - 180,
    north: southOf(row + 1),
    east: ((column + 1) * 360) / columns - 180,
  };
}

/**
 * The least distance from a point to anything in a box, the short way round.
 * Unit: straight-line miles; 0 inside, and never more than the truth.
 */
export function milesToBox(point: Point, { south, west, north, east }: Box): number {
  const within = (latitude: number) => Math.min(north, Math.max(south, latitude));
  if (point.longitude >= west && point.longitude <= east) {
    return milesBetween(point, { latitude: within(point.latitude), longitude: point.longitude });
  }
  return Math.min(milesToSide(point, west, within), milesToSide(point, east, within));
}

/** A side is part of a meridian. Its nearest point is where a great circle from ours meets it squarely, or an end. */
function milesToSide(point: Point, longitude: number, within: (latitude: number) => number): number {
  const apart = radians(longitude - point.longitude);
  const squarely = Math.atan2(Math.sin(radians(point.latitude)), Math.cos(radians(point.latitude)) * Math.cos(apart));
  const nearest = [(squarely * 180) / Math.PI, -90, 90].map((latitude) => ({ latitude: within(latitude), longitude }));
  return Math.min(...nearest.map((end) => milesBetween(point, end)));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

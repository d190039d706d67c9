import { milesBetween, type Point } from './distance.ts';

/** Something with an id and a point. */
interface Pointed {
  readonly id: string;
  readonly point: Point;
}

export interface Neighbour {
  readonly id: string;
  /** In a straight line. */
  readonly miles: number;
}

/** Unit: degrees. A cell is some 17 miles high; its width shrinks towards the poles. */
const CELL_DEGREES = 0.25;
const MILES_PER_DEGREE_NORTH = 68.7;

/**
 * The nearest others of every one, nearest first, then by id.
 *
 * Done for all at once over a grid: each looks only at the cells within `miles`
 * of it, so ten thousand cost ten thousand small searches, not a hundred million
 * distances.
 */
export function neighboursOfAll(
  all: readonly Pointed[],
  { count, miles }: { count: number; miles: number },
): ReadonlyMap<string, readonly Neighbour[]> {
  const cells = new Map<string, Pointed[]>();
  for (const one of all) {
    const key = keyOf(rowOf(one.point), columnOf(one.point.longitude));
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [one]);
    else cell.push(one);
  }
  return new Map(all.map((one) => [one.id, nearestTo(one, cells, { count, miles })]));
}

function nearestTo(
  { id, point }: Pointed,
  cells: ReadonlyMap<string, readonly Pointed[]>,
  { count, miles }: { count: number; miles: number },
): readonly Neighbour[] {
  const rows = Math.ceil(miles / MILES_PER_DEGREE_NORTH / CELL_DEGREES);
  const shrink = Math.max(0.05, Math.cos(((Math.abs(point.latitude) + rows * CELL_DEGREES) * Math.PI) / 180));
  const columns = Math.ceil(rows / shrink);
  const found: Neighbour[] = [];
  for (let row = -rows; row <= rows; row += 1) {
    for (let column = -columns; column <= columns; column += 1) {
      const longitude = point.longitude + column * CELL_DEGREES;
      for (const other of cells.get(keyOf(rowOf(point) + row, columnOf(longitude))) ?? []) {
        const apart = other.id === id ? Infinity : milesBetween(point, other.point);
        if (apart <= miles) found.push({ id: other.id, miles: apart });
      }
    }
  }
  return found.sort((one, other) => one.miles - other.miles || (one.id < other.id ? -1 : 1)).slice(0, count);
}

const rowOf = ({ latitude }: Point) => Math.floor(latitude / CELL_DEGREES);

/** Columns go round the Earth, so that the antimeridian is no edge. */
const columnOf = (longitude: number) => Math.floor((((longitude % 360) + 360) % 360) / CELL_DEGREES);

const keyOf = (row: number, column: number) => `${row} ${column}`;

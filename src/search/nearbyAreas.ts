import type { Area } from '../domain/coarsen.ts';
import { milesBetween, milesOfLatitude, type Point } from '../domain/distance.ts';
import type { ReadCandidates } from './areaFile.ts';
import { cellBox, milesToBox } from './areaGrid.ts';
import { cellArea } from './areaIndex.ts';

/** A Group on the edge of a cell or of a circle must not be lost to rounding. Unit: miles. */
export const TOLERANCE = 0.01;

interface Near {
  readonly area: string;
  readonly size: number;
  /** To the nearest corner or side; no Group of the cell is nearer. */
  readonly miles: number;
}

/** The areas of all cells that a circle touches. `cells` are sizes by number. */
export function areasWithin(cells: ReadonlyMap<number, number>, { centre, miles }: Area): readonly string[] {
  const { latitude } = centre;
  const inSight = [...cells].filter(([cell]) => {
    const { south, north } = cellBox(cell);
    return milesOfLatitude(Math.max(south - latitude, latitude - north)) <= miles;
  });
  return byDistance(new Map(inSight), centre)
    .filter((cell) => cell.miles <= miles)
    .map(({ area }) => area);
}

/** Where the nearest Groups are: first as many cells as hold enough, then those that may hold nearer ones. */
export function nearestAreas(
  cells: ReadonlyMap<number, number>,
  { to, count }: { readonly to: Point; readonly count: number },
): {
  readonly first: readonly string[];
  readonly rest: (found: ReadonlyMap<string, ReadCandidates>) => readonly string[];
} {
  const near = byDistance(cells, to);
  let held = 0;
  const first = near.filter(({ size }) => {
    const needed = held < count;
    held += size;
    return needed;
  });
  return {
    first: first.map(({ area }) => area),
    rest: (found) => {
      // Files of states hold the same Groups again, and would count them twice.
      const miles = near.flatMap(({ area }) => {
        const file = found.get(area);
        if (file === undefined) return [];
        return Array.from({ length: file.placed }, (_, row) => milesBetween(to, file.pointAt(row)));
      });
      const farthest = miles.sort((one, other) => one - other)[count - 1] ?? Infinity;
      return near.filter((cell) => cell.miles <= farthest).map(({ area }) => area);
    },
  };
}

const byDistance = (cells: ReadonlyMap<number, number>, point: Point): readonly Near[] =>
  [...cells]
    .map(([cell, size]) => ({ area: cellArea(cell), size, miles: milesToBox(point, cellBox(cell)) - TOLERANCE }))
    .sort((one, other) => one.miles - other.miles);

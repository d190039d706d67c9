import type { Area } from '../domain/coarsen.ts';
import { milesBetween, milesOfLatitude, type Point } from '../domain/distance.ts';
import { meetsInRoom } from '../domain/meetsInRoom.ts';
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

/**
 * Which areas to fetch next, so that so many of the nearest Groups with a room to go to
 * are among what came: first as many cells as may hold enough, then those that may hold
 * nearer ones. It names nothing new once they are.
 */
export function nearestAreas(
  cells: ReadonlyMap<number, number>,
  { to, count }: { readonly to: Point; readonly count: number },
): (found: ReadonlyMap<string, ReadCandidates>) => readonly string[] {
  const near = byDistance(cells, to);
  return (found) => {
    // Files of states hold the same Groups again, and would count them twice.
    const miles = near.flatMap(({ area }) => milesToRooms(found.get(area), to));
    const farthest = miles.sort((one, other) => one - other)[count - 1];
    if (farthest !== undefined) return near.filter((cell) => cell.miles <= farthest).map(({ area }) => area);
    let missing = count - miles.length;
    return near
      .filter(({ area }) => !found.has(area))
      .filter(({ size }) => {
        const needed = missing > 0;
        missing -= size;
        return needed;
      })
      .map(({ area }) => area);
  };
}

/** Offices of online Groups have a point as well, and nobody can go there. */
const milesToRooms = (file: ReadCandidates | undefined, to: Point): readonly number[] =>
  file === undefined
    ? []
    : Array.from({ length: file.placed }, (_, row) => row)
        .filter((row) => meetsInRoom(file.timesAt(row)))
        .map((row) => milesBetween(to, file.pointAt(row)));

const byDistance = (cells: ReadonlyMap<number, number>, point: Point): readonly Near[] =>
  [...cells]
    .map(([cell, size]) => ({ area: cellArea(cell), size, miles: milesToBox(point, cellBox(cell)) - TOLERANCE }))
    .sort((one, other) => one.miles - other.miles);

import type { GroupDocument } from '../domain/groupDocument.ts';
import type { StateCode } from '../domain/state.ts';
import { packNumbers, packSteps, UnreadableError, unpackNumbers, unpackSteps } from './packedNumbers.ts';

/**
 * Which area files there are. It comes with the page, so that no file is asked for
 * in vain and none has to be waited for first. Texts only, because they pack well.
 */
export interface AreaIndex {
  /** Of the whole directory and of the shape of its files. Every file carries it. */
  readonly version: string;
  /** How many Groups there are in all. */
  readonly total: number;
  /** Whether one file has them all, and there is no other. */
  readonly inOneFile: boolean;
  /** How many cells have a Group with a point, and which, one after the other. */
  readonly cellCount: number;
  readonly cells: string;
  /** How many Groups each has. */
  readonly sizes: string;
  /** States with a Group, and time zones with one that has no point, with commas between. */
  readonly states: string;
  readonly zones: string;
}

/** An index, taken apart. */
export interface KnownAreas {
  /** By number of the cell. */
  readonly cells: ReadonlyMap<number, number>;
  readonly states: ReadonlySet<string>;
  readonly zones: ReadonlySet<string>;
}

/** Every Group of the directory; there is one up to `SMALL_DIRECTORY`. */
export const WHOLE_DIRECTORY = 'all';
export const cellArea = (cell: number): string => `cell-${cell}`;
export const stateArea = (state: StateCode): string => `state-${state.toLowerCase()}`;
/** Groups without a point, by time zone. */
export const zoneArea = (timeZone: string): string => `zone-${timeZone.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}`;
/** Part of the names of an area's Groups, from 0. */
export const sheetArea = (area: string, sheet: number): string => `${area}-names-${sheet}`;
/** The names of all of an area's Groups. */
export const namesArea = (area: string): string => `${area}-names`;

/** Shape: a path below the base. The version makes it another address after every change, so that no cache gives an old one. */
export const areaPath = (area: string, version: string): string => `search/areas/${area}.json?v=${version}`;

/** Writes the index. `cells` are numbers of cells with the number of Groups in each. */
export function packIndex(
  known: Pick<AreaIndex, 'version' | 'inOneFile'>,
  groups: readonly GroupDocument[],
  cells: ReadonlyMap<number, readonly GroupDocument[]>,
): AreaIndex {
  const inOrder = [...cells].sort(([one], [other]) => one - other);
  const pointless = groups.filter(({ point }) => point === undefined);
  return {
    ...known,
    total: groups.length,
    cellCount: inOrder.length,
    cells: packSteps(inOrder.map(([cell]) => cell)),
    sizes: packNumbers(inOrder.map(([, { length }]) => length)),
    states: [...new Set(groups.map(({ state }) => state))].sort().join(),
    zones: [...new Set(pointless.map(({ timeZone }) => timeZone))].sort().join(),
  };
}

/** Throws: `UnreadableError` when the index is not whole, which only a broken page can make. */
export function readIndex({ cellCount, cells, sizes, states, zones }: AreaIndex): KnownAreas {
  const numbers = unpackSteps(cells, cellCount);
  const counts = unpackNumbers(sizes, cellCount);
  if (new Set(numbers).size !== cellCount) throw new UnreadableError();
  return {
    cells: new Map(numbers.map((cell, at) => [cell, counts[at] ?? 0])),
    states: new Set(states.split(',')),
    zones: new Set(zones === '' ? [] : zones.split(',')),
  };
}

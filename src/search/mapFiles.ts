import type { StateCode } from '../domain/state.ts';

/** Raised when the file of counts changes its shape. */
export const COUNTS_FILE_VERSION = 1;

/** Shape: a path below the base. */
export const COUNTS_PATH = 'search/counts.json';

/**
 * How many listed Groups meet in each state and county, so that a map of the country
 * needs no Group. Only Groups with a point count: the rest cannot be on a map.
 */
export interface CountsFile {
  readonly version: typeof COUNTS_FILE_VERSION;
  readonly states: Readonly<Partial<Record<StateCode, StateCounts>>>;
}

/** By the last three digits of the county's federal code. A state is the sum of its counties. */
export type StateCounts = Readonly<Record<string, number>>;

/** Counts Groups. What lies in no county of the atlas, as on an islet, is counted under a county code of its own. */
export function countsFile(places: Iterable<{ readonly state: StateCode; readonly county: string }>): CountsFile {
  const states: Partial<Record<StateCode, Record<string, number>>> = {};
  for (const { state, county } of places) {
    const counts = (states[state] ??= {});
    counts[county] = (counts[county] ?? 0) + 1;
  }
  return { version: COUNTS_FILE_VERSION, states };
}

/** Whether a file is ours and of this version. */
export const isCountsFile = (content: unknown): content is CountsFile =>
  typeof content === 'object' &&
  content !== null &&
  'version' in content &&
  content.version === COUNTS_FILE_VERSION &&
  'states' in content &&
  typeof content.states === 'object' &&
  content.states !== null;

/** Every Group of a state that has a point. */
export const sumOf = (counts: StateCounts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

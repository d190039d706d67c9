/** The most Groups one list shows. A longer one is cut into parts, or leads to smaller pages. */
export const MOST_IN_A_LIST = 100;

/** The most Groups that one page names one by one, by state; above it only the states are named. */
export const MOST_ONE_BY_ONE = 500;

/** One page of a list: what it shows, and which of how many it is, from 1. */
export interface ListPart<Shown> {
  readonly shown: readonly Shown[];
  readonly part: number;
  readonly of: number;
}

/** Cuts a list into parts of `MOST_IN_A_LIST`. An empty list has one empty part, so that its page exists. */
export function inParts<Shown>(all: readonly Shown[]): readonly ListPart<Shown>[] {
  const of = Math.max(1, Math.ceil(all.length / MOST_IN_A_LIST));
  return Array.from({ length: of }, (_, index) => ({
    shown: all.slice(index * MOST_IN_A_LIST, (index + 1) * MOST_IN_A_LIST),
    part: index + 1,
    of,
  }));
}

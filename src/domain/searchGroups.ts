import type { Point } from './distance.ts';
import type { Freshness } from './freshness.ts';
import type { Candidate } from './groupDocument.ts';
import { once } from './once.ts';
import { searchAnswer } from './searchAnswer.ts';
import type { Counts } from './searchCounts.ts';
import { withoutChoices, type SearchQuery } from './searchQuery.ts';
import { searchTable, type SearchTable } from './searchTable.ts';
import type { Settings } from './settings.ts';
import type { Travel } from './travel.ts';

/** A Group that does answer. Its next Meeting is worked out by `upcoming` for the rows that are shown, and no others. */
export interface Match {
  readonly candidate: Candidate;
  readonly freshness: Freshness;
  /** Absent where there is nothing to measure: online, at a place nobody has put on the map, or without an origin. */
  readonly travel?: Travel;
}

/** Each list is worked out when it is first read, and then remembered. */
export interface SearchResults {
  /**
   * With an origin: within reach, nearest first. Without one: all that answer, the
   * most relevant first. The numbers in the list and on the map count these.
   */
  readonly matches: readonly Match[];
  /** The nearest few past the reach that fit, for when no Match meets. Those that meet come first, forming and paused ones last. */
  readonly beyondReach: readonly Match[];
  /** Within reach and no Match, but one if the choices of day, time of day and this week were dropped. */
  readonly otherTimes: readonly Match[];
  /**
   * What fits, can be attended online from anywhere and is not already a Match: those
   * only online first, then by id. Whoever asked for a room is offered a screen only
   * where there is no Match.
   */
  readonly online: readonly Match[];
  /** Groups that fit and meet in a room, but whose point nobody knows. By id. Empty without an origin. */
  readonly unplaced: readonly Match[];
  readonly counts: Counts;
  /**
   * What the same search finds with its words, its choices or both taken off; for when
   * they leave nothing.
   */
  readonly without: (off: TakenOff) => SearchResults;
}

/** What of a search is not asked for. Place, state and reach stay. */
export type TakenOff = 'words' | 'choices' | 'both';

export interface SearchSituation {
  /** Where to measure from. Without it nothing is measured and nothing is out of reach. */
  readonly origin?: Point;
  readonly now: Temporal.Instant;
  /** The calendar date that listings are as old as. */
  readonly today: string;
  readonly rules: Settings['freshness'];
  /** Minutes of driving by road from the origin, where somebody measured them. Nonsense is not used. */
  readonly measured?: (candidate: Candidate) => number | undefined;
  /** The way to a point that no road leads to from the origin; `undefined` where one can drive. */
  readonly roadless?: (to: Point) => Travel | undefined;
  /** How well the words match, above 0, or `undefined` where they do not. Without it words are ignored. */
  readonly relevance?: (candidate: Candidate) => number | undefined;
  /** Past so many straight-line miles only some Groups are among the Candidates, so none there is called the nearest. */
  readonly wholeMiles?: number;
  /** Past this, a Group is no answer even when there is no other. Unit: number of Groups. */
  readonly mostBeyond?: number;
}

/**
 * Which Candidates answer a search, and in what order. Every engine's Candidates
 * come through here, so every engine gives the same answer.
 *
 * A Group is within reach when the unrounded central estimate, or the measured
 * minutes, are at most `within`. The order is minutes, then miles, then id, so equal
 * answers never shuffle.
 *
 * Throws: `RangeError` when a point is not on the Earth, and when this week is
 *   looked at in a zone that the platform does not know.
 */
export const searchGroups = (
  candidates: readonly Candidate[],
  query: SearchQuery,
  situation: SearchSituation,
): SearchResults => prepareSearch(candidates, situation)(query);

/** Measures and sorts once, so that a change of filter costs next to nothing. */
export function prepareSearch(
  candidates: readonly Candidate[],
  situation: SearchSituation,
): (query: SearchQuery) => SearchResults {
  const worded = searchTable(candidates, situation);
  const wordless = once(() => {
    const { relevance, ...rest } = situation;
    return relevance === undefined ? worded : searchTable(candidates, rest);
  });
  const answer = (query: SearchQuery, table: SearchTable): SearchResults =>
    Object.assign(searchAnswer(table, query, situation), {
      without: (off: TakenOff) =>
        answer(off === 'words' ? query : withoutChoices(query), off === 'choices' ? table : wordless()),
    });
  return (query) => answer(query, worded);
}

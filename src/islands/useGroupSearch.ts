import { useLayoutEffect, useMemo, useState } from 'react';
import type { NamedPlace, NoPlace, Place, ZipPlace } from '../domain/place.ts';
import { prepareSearch, type SearchResults, type SearchSituation } from '../domain/searchGroups.ts';
import type { SearchQuery } from '../domain/searchQuery.ts';
import type { StateCode } from '../domain/state.ts';
import type { Failure, SearchEngine } from '../search/engine.ts';
import type { RoadMinutes } from '../search/roadMinutes.ts';
import type { CountedFetch } from './countedFetch.ts';
import { answers, gatherCandidates, sameGround, sameSearch, type Gathered, type Wish } from './gatherCandidates.ts';
import { isNarrowed } from './filterChoices.ts';
import { isStranded } from './looserOffers.ts';
import type { PlaceFinding } from './usePlace.ts';

/** How far a search has come. */
export type Finding =
  | { readonly stage: 'start' }
  | { readonly stage: 'looking' }
  | { readonly stage: 'unknown'; readonly nearestZip?: ZipPlace; readonly why?: NoPlace }
  | {
      readonly stage: 'choose';
      readonly places: readonly NamedPlace[];
      readonly state?: StateCode;
      readonly words?: string;
    }
  | { readonly stage: 'which-state' }
  | {
      readonly stage: 'failed';
      readonly what: 'place' | 'groups';
      readonly failure: Failure;
      readonly state?: StateCode;
    }
  | Found;

export interface Found {
  readonly stage: 'found';
  readonly place: Place | undefined;
  /** What the results answer: the query, or the one before it while more is on its way. */
  readonly asked: SearchQuery;
  readonly results: SearchResults;
  /** Cuts a text where the words looked for stand in it; absent where none were typed. */
  readonly mark?: Gathered['mark'];
  /** What the words say that is so of every Group. */
  readonly ofAll?: Gathered['ofAll'];
  /** More is on its way: a wider reach, other words, what lies farther. */
  readonly refining: boolean;
  /** Why more did not come. What is shown is right, but not all that was asked for. */
  readonly gap?: Failure;
  /** Whether the nearest Groups past the reach, and the online ones, have been fetched. */
  readonly holds: { readonly farther: boolean; readonly online: boolean };
}

interface Search {
  readonly query: SearchQuery | undefined;
  readonly placeFinding: PlaceFinding;
  /** Raised to try again. */
  readonly attempt: number;
  readonly engine: SearchEngine;
  readonly roads: RoadMinutes;
  readonly files: CountedFetch;
  /** The zone in which online Groups are looked for, once they are asked for. */
  readonly onlineIn: string | undefined;
  /** The same zone, for when they are not asked for but nothing else is found. */
  readonly zone: string;
  readonly now: Temporal.Instant | undefined;
  readonly today: string;
  readonly rules: SearchSituation['rules'];
}

/**
 * How many of the nearest Groups are fetched where none is in reach: one more than
 * the ladder shows. Where Groups are that far apart, nearly each is in a file of its own.
 */
const NEAREST = 4;

/** And how many where filters or words take some of them away. */
const NEAREST_OF_MANY = 12;

interface Missed {
  readonly wish: Wish;
  readonly failure: Failure | 'too-many';
}

/** Query and Place, Candidates, results. Only a change of Place, words, state or a wider reach needs a request. */
export function useGroupSearch(search: Search): Finding {
  const { query, placeFinding, attempt, engine, roads, files, now, today, rules } = search;
  const place = placeFinding.is === 'here' ? placeFinding.place : undefined;
  const [gathered, setGathered] = useState<Gathered>();
  const [missed, setMissed] = useState<Missed>();

  const base = useMemo(() => baseWish(query, place), [query?.words, query?.state, query?.within, place]);
  const usable = base !== undefined && gathered !== undefined && sameSearch(gathered.wish, base) ? gathered : undefined;
  // While somebody types words, what was found stays: the field they type in stands above it.
  const standing =
    usable ?? (base !== undefined && gathered !== undefined && sameGround(gathered.wish, base) ? gathered : undefined);

  const ask = useMemo(() => {
    if (standing === undefined || now === undefined) return undefined;
    const { wish, candidates, measured, roadless, relevance, wholeMiles } = standing;
    return prepareSearch(candidates, {
      now,
      today,
      rules,
      ...(wish.place !== undefined && { origin: wish.place.point }),
      ...(measured !== undefined && { measured }),
      ...(roadless !== undefined && { roadless }),
      ...(relevance !== undefined && { relevance }),
      ...(wholeMiles !== undefined && { wholeMiles }),
    });
  }, [standing, now, today, rules]);

  const asked = useMemo(() => {
    if (standing === undefined || query === undefined) return undefined;
    const { words, within } = standing.wish;
    return query.within <= within && query.words === words
      ? query
      : { ...query, words, within: query.within <= within ? query.within : within };
  }, [standing, query]);
  const results = useMemo(() => (asked === undefined ? undefined : ask?.(asked)), [ask, asked]);

  const none = usable !== undefined && results !== undefined && isStranded(results);
  const farther =
    !none || query === undefined || place === undefined ? 0 : isNarrowed(query) ? NEAREST_OF_MANY : NEAREST;
  const onlineIn = search.onlineIn ?? (none || query?.attending.includes('online') === true ? search.zone : undefined);
  const wish = useMemo<Wish | undefined>(
    () => (base === undefined ? undefined : { ...base, farther, onlineIn }),
    [base, farther, onlineIn],
  );
  const complete = wish !== undefined && usable !== undefined && answers(usable.wish, wish);

  useLayoutEffect(() => {
    if (wish === undefined || complete) return;
    const controller = new AbortController();
    setMissed(undefined);
    if (usable === undefined) files.restart();
    gatherCandidates(wish, { engine, roads, signal: controller.signal }).then(
      (answer) => {
        if (controller.signal.aborted) return;
        if (answer.arrived) setGathered(answer.gathered);
        else setMissed({ wish, failure: answer.failure });
      },
      (failure: unknown) => {
        if (!controller.signal.aborted) throw failure;
      },
    );
    return () => controller.abort();
    // `complete` follows from the wish and what has come; coming late it must not start a second request.
  }, [wish, attempt, engine, roads]);

  return useMemo(() => {
    const state = place?.state ?? query?.state;
    const known = state === undefined ? {} : { state };
    const why =
      missed !== undefined && base !== undefined && sameSearch(missed.wish, base) ? missed.failure : undefined;
    if (placeFinding.is !== 'here' && placeFinding.is !== 'nothing') return withoutPlace(placeFinding);
    if (base === undefined) return { stage: 'start' };
    if (results === undefined || asked === undefined || standing === undefined || (usable === undefined && why)) {
      if (why === 'too-many') return { stage: 'which-state' };
      return why === undefined ? { stage: 'looking' } : { stage: 'failed', what: 'groups', failure: why, ...known };
    }
    return {
      stage: 'found',
      place,
      asked,
      results,
      refining: !complete && why === undefined,
      holds: { farther: standing.wish.farther >= Math.max(1, farther), online: standing.wish.onlineIn !== undefined },
      ...(standing.mark !== undefined && { mark: standing.mark }),
      ...(standing.ofAll !== undefined && { ofAll: standing.ofAll }),
      ...(why !== undefined && why !== 'too-many' && !complete && { gap: why }),
    };
  }, [placeFinding, base, place, query?.state, results, asked, usable, standing, farther, complete, missed]);
}

/** What a query needs before anything is known of its answer; `undefined` where there is nothing to look for yet. */
function baseWish(query: SearchQuery | undefined, place: Place | undefined): Wish | undefined {
  if (query === undefined) return undefined;
  const { words, state, within } = query;
  if (place === undefined && (query.near !== '' || (words === '' && state === undefined))) return undefined;
  return { place, words, state, within, farther: 0, onlineIn: undefined };
}

function withoutPlace(finding: Exclude<PlaceFinding, { is: 'here' | 'nothing' }>): Finding {
  switch (finding.is) {
    case 'looking':
      return { stage: 'looking' };
    case 'unknown':
      return {
        stage: 'unknown',
        ...(finding.nearestZip !== undefined && { nearestZip: finding.nearestZip }),
        ...(finding.why !== undefined && { why: finding.why }),
      };
    case 'failed':
      return { stage: 'failed', what: 'place', failure: finding.failure };
    case 'several': {
      const { places, state, words } = finding;
      return {
        stage: 'choose',
        places,
        ...(state !== undefined && { state }),
        ...(words !== undefined && { words }),
      };
    }
  }
}

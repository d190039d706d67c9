import { useEffect, useMemo, useState } from 'react';
import { coarsen } from '../domain/coarsen.ts';
import type { NamedPlace, Place } from '../domain/place.ts';
import { searchGroups, type Candidate, type SearchResults, type SearchSituation } from '../domain/searchGroups.ts';
import type { SearchQuery } from '../domain/searchQuery.ts';
import type { StateCode } from '../domain/state.ts';
import { milesWithin, REACHES } from '../domain/travel.ts';
import type { SearchEngine } from '../search/engine.ts';
import type { PlaceFinder } from '../search/placeFinder.ts';

/** How far a search has come. */
export type Finding =
  | { readonly stage: 'start' }
  | { readonly stage: 'looking' }
  | { readonly stage: 'unknown' }
  | { readonly stage: 'choose'; readonly places: readonly NamedPlace[]; readonly state?: StateCode }
  | { readonly stage: 'failed'; readonly what: 'place' | 'groups' }
  | { readonly stage: 'found'; readonly place: Place; readonly results: SearchResults };

type Arrived = Exclude<Finding, { stage: 'found' }> | ReadyToSearch;

/** The place is known and the Groups around it are here: any change but the place needs no request. */
interface ReadyToSearch {
  readonly stage: 'ready';
  readonly place: Place;
  readonly candidates: readonly Candidate[];
}

interface Search {
  readonly query: SearchQuery | undefined;
  /** Where the device is, for a search without typed words. */
  readonly device: Place | undefined;
  /** Raised to try again. */
  readonly attempt: number;
  readonly finder: PlaceFinder;
  readonly engine: SearchEngine;
  readonly today: string;
  readonly rules: SearchSituation['rules'];
}

/** Query, place, Candidates, results. An answer that arrives after the next question is dropped. */
export function useGroupSearch({ query, device, attempt, finder, engine, today, rules }: Search): Finding {
  const [arrived, setArrived] = useState<Arrived>({ stage: 'start' });
  const near = query?.near;
  const fromDevice = near === '' ? device : undefined;

  useEffect(() => {
    if (near === undefined || (near === '' && fromDevice === undefined)) {
      setArrived({ stage: 'start' });
      return;
    }
    const controller = new AbortController();
    setArrived({ stage: 'looking' });
    findAround(near, fromDevice, { finder, engine, signal: controller.signal }).then(setArrived, (failure: unknown) => {
      if (!controller.signal.aborted) throw failure;
    });
    return () => controller.abort();
  }, [near, fromDevice, attempt, finder, engine]);

  return useMemo(() => {
    if (arrived.stage !== 'ready' || query === undefined) {
      return arrived.stage === 'ready' ? { stage: 'start' } : arrived;
    }
    const { place, candidates } = arrived;
    const results = searchGroups(candidates, query, { origin: place.point, today, rules });
    return { stage: 'found', place, results };
  }, [arrived, query, today, rules]);
}

/** Enough for the widest reach, so that a wider one needs no new request. */
const WIDEST_MILES = milesWithin(REACHES.at(-1) ?? 0);

async function findAround(
  near: string,
  device: Place | undefined,
  { finder, engine, signal }: { finder: PlaceFinder; engine: SearchEngine; signal: AbortSignal },
): Promise<Arrived> {
  const place = device ?? (await namedPlace(near, finder, signal));
  if ('stage' in place) return place;
  const around = coarsen({ centre: place.point, miles: WIDEST_MILES });
  const answer = await engine.candidates({ around }, signal);
  signal.throwIfAborted();
  return answer.arrived
    ? { stage: 'ready', place, candidates: answer.candidates }
    : { stage: 'failed', what: 'groups' };
}

async function namedPlace(near: string, finder: PlaceFinder, signal: AbortSignal): Promise<Place | Arrived> {
  const asked = await finder(near, signal);
  signal.throwIfAborted();
  if (!asked.arrived) return { stage: 'failed', what: 'place' };
  const { answer } = asked;
  switch (answer.found) {
    case 'one':
      return answer.place;
    case 'several':
      return { stage: 'choose', places: answer.places };
    case 'state':
      return { stage: 'choose', places: answer.places, state: answer.state };
    case 'none':
      return { stage: 'unknown' };
  }
}

import { milesBetween, type Point } from '../domain/distance.ts';
import type { SiteLanguage } from '../domain/language.ts';
import { STATES, stateName, type StateCode } from '../domain/state.ts';
import { sumOf } from '../search/mapFiles.ts';
import type { MapStrings } from '../strings/en/map.ts';
import type { Weighed } from './pointClusters.ts';
import type { Outlines } from './useOutlines.ts';

/** Where a county or a state is looked at from: the nearest zoom that a press leads to. */
const ZOOM_OF_COUNTY = 10;

/** A county or a state with the Groups in it. */
export interface CountedPlace {
  readonly name: string;
  readonly zoom: number;
}

/** Counties of the states that have arrived, but for those the search has answered for already. */
export function countedCounties(
  { counts, states }: Outlines,
  words: MapStrings,
  reach: { readonly origin: Point | undefined; readonly miles: number },
): readonly Weighed<CountedPlace>[] {
  return [...states].flatMap(([state, { centres }]) =>
    centres.flatMap(([code, name, latitude, longitude]) => {
      const groups = counts?.states[state]?.[code] ?? 0;
      const point = { latitude, longitude };
      if (groups === 0) return [];
      if (reach.origin !== undefined && milesBetween(reach.origin, point) <= reach.miles) return [];
      return [{ subject: { name: words.county(name, state), zoom: ZOOM_OF_COUNTY }, point, groups }];
    }),
  );
}

export function countedStates(
  { counts, country }: Outlines,
  language: SiteLanguage,
  zoom: number,
): readonly Weighed<CountedPlace>[] {
  return (country?.centres ?? []).flatMap(([code, latitude, longitude]) => {
    const own = isState(code) ? counts?.states[code] : undefined;
    return own === undefined
      ? []
      : [{ subject: { name: stateName(code, language), zoom }, point: { latitude, longitude }, groups: sumOf(own) }];
  });
}

const isState = (code: string): code is StateCode => Object.hasOwn(STATES, code);

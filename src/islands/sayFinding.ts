import type { SiteLanguage } from '../domain/language.ts';
import type { Place } from '../domain/place.ts';
import type { SearchQuery } from '../domain/searchQuery.ts';
import { stateName } from '../domain/state.ts';
import type { FinderStrings } from '../strings/en/finder.ts';
import type { Finding } from './useGroupSearch.ts';

/** The search, or what became of it, as one sentence: the heading, and what is announced. */
export function sayFinding(
  finding: Finding,
  query: SearchQuery,
  words: FinderStrings,
  language: SiteLanguage,
): string | undefined {
  const near = query.near === '' ? words.whereYouAre : query.near;
  switch (finding.stage) {
    case 'start':
      return undefined;
    case 'looking':
      return words.looking(near);
    case 'unknown':
      return sayUnknown(query.near, words);
    case 'choose':
      return finding.state === undefined ? words.choose(near) : words.stateIsLarge(stateName(finding.state, language));
    case 'failed':
      return finding.what === 'place' ? words.failedPlace : words.failed;
    case 'found': {
      const { place, results } = finding;
      return words.heading({
        count: results.matches.length,
        within: query.within,
        place: sayPlace(place, words, language),
        days: query.days,
        attending: query.attending,
      });
    }
  }
}

/** "Evanston, Illinois", or where the device is. */
export const sayPlace = ({ city, state }: Place, words: FinderStrings, language: SiteLanguage): string =>
  city === undefined || state === undefined ? words.whereYouAre : words.place(city, stateName(state, language));

/** Nobody knows this place: says so, in the words that were typed. */
export const sayUnknown = (near: string, words: FinderStrings): string =>
  /^\d+$/u.test(near) ? words.unknownZip(near) : words.unknown(near);

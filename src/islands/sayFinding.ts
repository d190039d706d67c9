import type { SiteLanguage } from '../domain/language.ts';
import type { NoPlace, Place } from '../domain/place.ts';
import type { SearchQuery } from '../domain/searchQuery.ts';
import { stateName } from '../domain/state.ts';
import type { FinderStrings } from '../strings/en/finder.ts';
import { languageName } from '../strings/languageName.ts';
import type { DeviceRefusal } from './devicePosition.ts';
import { isNarrowed } from './filterChoices.ts';
import type { Finding, Found } from './useGroupSearch.ts';
import type { PlaceFinding } from './usePlace.ts';

/** Why the main box gives no search, or not yet. */
export type Refusal = 'empty' | 'locating' | DeviceRefusal;

export interface FindingSituation {
  readonly query: SearchQuery;
  readonly words: FinderStrings;
  readonly language: SiteLanguage;
  /** Who pointed at a Place that has no name. */
  readonly pointedBy: 'device' | 'map' | undefined;
}

/** The search, or what became of it, as one sentence: the heading, and what is announced. */
export function sayFinding(finding: Finding, situation: FindingSituation): string | undefined {
  const { query, words, language } = situation;
  switch (finding.stage) {
    case 'start':
      return undefined;
    case 'looking':
      if (query.near === '' && query.words !== '') return words.lookingWords(query.words);
      return words.looking(query.near === '' ? unnamed(situation) : query.near);
    case 'unknown':
      return sayUnknown(query.near, words, finding.why);
    case 'choose':
      return finding.state === undefined
        ? words.choose(nameMeant(finding, query))
        : words.whereIn(stateName(finding.state, language));
    case 'which-state':
      return words.whichState(query.words);
    case 'failed':
      if (finding.failure === 'outdated') return words.outdated;
      return finding.what === 'place' ? words.failedPlace : words.failed;
    case 'found': {
      const { place, results, asked } = finding;
      return words.heading({
        count: results.matches.length,
        place: place === undefined ? undefined : sayPlace(place, situation),
        state: asked.state === undefined ? undefined : stateName(asked.state, language),
        query: asked,
        languages: asked.languages.map((code) => languageName(code, words.card, language)),
      });
    }
  }
}

/** The name that several places have. The text may have misspelt it, or said more than a name. */
function nameMeant(
  { places, words }: Extract<Finding, { stage: 'choose' }>,
  { near }: Pick<SearchQuery, 'near'>,
): string {
  const [first] = places;
  const one = places.every(({ city }) => city === first?.city);
  return first !== undefined && (one || words !== undefined) ? first.city : near;
}

/** What a reader of the list should know first. */
export function sayLead({ results, asked, place }: Found, words: FinderStrings): string {
  const { matches } = results;
  if (matches.length > 0) {
    if (place === undefined) return asked.words === '' ? words.askPlace : words.mostFitting;
    return matches.some(({ travel }) => travel?.measured === true) ? words.measured : words.estimates;
  }
  if (asked.words !== '' && place === undefined) return words.gapWords;
  return isNarrowed(asked) ? words.gapNarrowed : words.gap;
}

/** "Evanston, Illinois", or where the device is. */
export const sayPlace = ({ city, state }: Place, situation: Omit<FindingSituation, 'query'>): string =>
  city === undefined || state === undefined
    ? unnamed(situation)
    : situation.words.place(city, stateName(state, situation.language));

const unnamed = ({ pointedBy, words }: Pick<FindingSituation, 'pointedBy' | 'words'>): string =>
  pointedBy === 'map' ? words.middleOfMap : words.whereYouAre;

/** Text that can only be meant as a Place, digits alone for one, so that it is never looked for as words. */
export const staysUnknown = (text: string, { nearestZip, why }: Extract<PlaceFinding, { is: 'unknown' }>): boolean =>
  /^[\d\s-]+$/u.test(text) || nearestZip !== undefined || why === 'here' || why === 'military';

/** Nobody knows this place: says so, in the words that were typed. */
function sayUnknown(near: string, words: FinderStrings, why: NoPlace | undefined): string {
  if (why === 'here') return words.askHere;
  if (why === 'military') return words.military;
  return /^\d{5}(-?\d{4})?$/u.test(near) ? words.unknownZip(near) : words.unknown(near);
}

/** What is wrong with the main box, said beside it. */
export function sayProblem(
  refusal: Refusal | undefined,
  words: FinderStrings,
  place: PlaceFinding,
  near = '',
): string | undefined {
  switch (refusal) {
    case 'empty':
      return words.ask;
    case 'denied':
      return words.locateDenied;
    case 'late':
      return words.locateLate;
    case 'failed':
      return words.locateFailed;
    case 'abroad':
      return words.locateAbroad;
    default:
      return place.is === 'unknown' && place.why !== 'military' && staysUnknown(near, place)
        ? sayUnknown(near, words, place.why)
        : undefined;
  }
}

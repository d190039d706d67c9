import type { FacilitatorPairStatus } from './facilitator.ts';
import type { Audience } from './group.ts';
import type { MeetingFormat } from './meetingFormat.ts';
import { STATE_CODES, type StateCode } from './state.ts';
import { TIMES_OF_DAY, type TimeOfDay } from './timeOfDay.ts';
import { REACHES, type Reach } from './travel.ts';
import { WEEKDAYS, type Weekday } from './weekday.ts';

/**
 * What a visitor looks for, as the fragment of the finder's address holds it.
 * Every list is in the order of its choices; an empty one means any.
 */
export interface SearchQuery {
  /** A ZIP code or a city, as typed. Empty where a device position takes its place, or before any search. */
  readonly near: string;
  /** Words to find in names. Empty means none. */
  readonly words: string;
  /** Groups of this state alone. */
  readonly state?: StateCode;
  /** Unit: minutes of driving. */
  readonly within: Reach;
  readonly days: readonly Weekday[];
  readonly times: readonly TimeOfDay[];
  /** How the visitor is willing to attend. */
  readonly attending: readonly Attendance[];
  /** Language codes, in the order of the alphabet; any one of them will do. */
  readonly languages: readonly string[];
  /** Any one of them will do. */
  readonly audiences: readonly Audience[];
  /** Every one of them is needed. */
  readonly access: readonly AccessNeed[];
  /** Any one of them will do. */
  readonly pair: readonly FacilitatorPairStatus[];
  /** Only what meets in the coming seven days. */
  readonly thisWeek: boolean;
}

/** A hybrid Meeting can be attended in both ways, so it is not a third one. */
export const ATTENDANCES = ['in-person', 'online'] as const satisfies readonly MeetingFormat[];
export type Attendance = (typeof ATTENDANCES)[number];

export const ACCESS_NEEDS = ['step-free', 'accessible-toilet', 'asl'] as const;
export type AccessNeed = (typeof ACCESS_NEEDS)[number];

/** Written out, like the next one, because this file travels to the browser and the schemas should not. */
export const ASKED_AUDIENCES = [
  'adults',
  'young-adults',
  'older-adults',
  'veterans',
  'women',
  'men',
  'lgbtq',
] as const satisfies readonly Audience[];

export const ASKED_PAIRS = ['complete', 'needs-one', 'needs-two'] as const satisfies readonly FacilitatorPairStatus[];

export const DEFAULT_REACH: Reach = 30;

/** Longer than any place or Group has a name. Unit: UTF-16 code units. */
const LONGEST_TEXT = 80;

/** More than anybody speaks. */
const MOST_LANGUAGES = 12;

/**
 * Whether a fragment is a search (`near=60201`) or an anchor on the page (`main`).
 *
 * Shape: a fragment without its `#`.
 */
export const isSearch = (fragment: string): boolean => fragment.includes('=');

/** Reads a search from a fragment. What it does not understand is left out, never refused. */
export function readQuery(fragment: string): SearchQuery {
  const parts = new URLSearchParams(isSearch(fragment) ? fragment : '');
  const chosen = <Choice extends string>(all: readonly Choice[], key: string): readonly Choice[] => {
    const named = new Set(parts.getAll(key));
    return all.filter((choice) => named.has(choice));
  };
  const state = STATE_CODES.find((code) => code === parts.get('state')?.toUpperCase());
  return {
    near: tidyText(parts.get('near') ?? ''),
    words: tidyText(parts.get('words') ?? ''),
    ...(state !== undefined && { state }),
    within: REACHES.find((minutes) => String(minutes) === parts.get('within')) ?? DEFAULT_REACH,
    days: chosen(WEEKDAYS, 'day'),
    times: chosen(TIMES_OF_DAY, 'time'),
    attending: chosen(ATTENDANCES, 'format'),
    languages: readLanguages(parts.getAll('language')),
    audiences: chosen(ASKED_AUDIENCES, 'for'),
    access: chosen(ACCESS_NEEDS, 'access'),
    pair: chosen(ASKED_PAIRS, 'pair'),
    thisWeek: parts.get('week') === THIS_WEEK,
  };
}

/** The fragment of a search, without its `#`. What is as usual is not written, so an untouched search is empty. */
export function writeQuery(query: SearchQuery): string {
  const parts = new URLSearchParams();
  if (query.near !== '') parts.append('near', query.near);
  if (query.words !== '') parts.append('words', query.words);
  if (query.state !== undefined) parts.append('state', query.state);
  if (query.within !== DEFAULT_REACH) parts.append('within', String(query.within));
  const lists: readonly (readonly [key: string, choices: readonly string[]])[] = [
    ['day', query.days],
    ['time', query.times],
    ['format', query.attending],
    ['language', query.languages],
    ['for', query.audiences],
    ['access', query.access],
    ['pair', query.pair],
  ];
  for (const [key, choices] of lists) for (const choice of choices) parts.append(key, choice);
  if (query.thisWeek) parts.append('week', THIS_WEEK);
  return parts.toString();
}

const THIS_WEEK = 'this';

const readLanguages = (codes: readonly string[]): readonly string[] =>
  [...new Set(codes.filter((code) => /^[a-z]{2,3}$/u.test(code)))].sort().slice(0, MOST_LANGUAGES);

/** The search with every filter taken off. What is looked for, and how far, stays. */
export const withoutChoices = ({ near, words, state, within }: SearchQuery): SearchQuery => ({
  ...readQuery(''),
  ...(state !== undefined && { state }),
  near,
  words,
  within,
});

/** What was typed, without what cannot be seen and not longer than a name. */
export const tidyText = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_TEXT)
    .replace(/\p{Surrogate}/gu, '')
    .trim();

/** What was typed for a Place. */
export const tidyNear = tidyText;

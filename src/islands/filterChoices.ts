import type { SiteLanguage } from '../domain/language.ts';
import type { SearchResults } from '../domain/searchGroups.ts';
import {
  ACCESS_NEEDS,
  ASKED_AUDIENCES,
  ASKED_PAIRS,
  ATTENDANCES,
  withoutChoices,
  type SearchQuery,
} from '../domain/searchQuery.ts';
import { TIMES_OF_DAY } from '../domain/timeOfDay.ts';
import { WEEKDAYS } from '../domain/weekday.ts';
import type { FinderStrings } from '../strings/en/finder.ts';
import { languageChoice } from '../strings/languageName.ts';

/** One thing that can be switched on or off. */
export interface FilterChoice {
  /** What tells it from every other one. */
  readonly key: string;
  readonly name: string;
  /** What a short name stands for. */
  readonly fullName: string;
  /** How many Groups there would be with it, the other filters kept. */
  readonly count: number;
  readonly on: boolean;
  /** The search after it is switched. */
  readonly switched: SearchQuery;
}

export interface FilterGroup {
  readonly key: 'days' | ListFilter | 'thisWeek';
  readonly legend: string;
  readonly choices: readonly FilterChoice[];
}

type ListFilter = 'times' | 'attending' | 'languages' | 'audiences' | 'access' | 'pair';

/** The search with every filter taken off. What is looked for, and how far, stays. */
export const withoutFilters = (query: SearchQuery): SearchQuery => ({
  ...withoutChoices(query),
  // Words without a Place are the search itself.
  words: query.near === '' ? query.words : '',
});

/** Whether a search leaves out Groups that its Place alone would find. */
export const isNarrowed = (query: SearchQuery): boolean =>
  query.thisWeek ||
  (query.near !== '' && query.words !== '') ||
  [query.days, query.times, query.attending, query.languages, query.audiences, query.access, query.pair].some(
    (chosen) => chosen.length > 0,
  );

/** Every filter, with the choices that can answer and those that are made. */
export function filterGroups(
  query: SearchQuery,
  counts: SearchResults['counts'],
  { filters, card, time }: FinderStrings,
  language: SiteLanguage,
): readonly FilterGroup[] {
  const group = <Choice extends string>(
    key: 'days' | ListFilter,
    all: readonly Choice[],
    chosen: readonly Choice[],
    tally: ReadonlyMap<Choice, number>,
    nameOf: (choice: Choice) => string,
    fullNameOf: (choice: Choice) => string = nameOf,
  ): FilterGroup => ({
    key,
    legend: filters[key],
    choices: all.map((choice) => ({
      key: `${key}-${choice}`,
      name: nameOf(choice),
      fullName: fullNameOf(choice),
      count: tally.get(choice) ?? 0,
      on: chosen.includes(choice),
      switched: {
        ...query,
        [key]: all.filter((each) => (each === choice ? !chosen.includes(each) : chosen.includes(each))),
      },
    })),
  });
  const spoken = [...new Set([...counts.languages.keys(), ...query.languages])].sort();
  const audiences = ASKED_AUDIENCES.filter((audience) => card.audience[audience] !== '');
  const { days, times, attending, languages } = query;
  return [
    group('days', WEEKDAYS, days, counts.days, time.weekdayShort, time.weekday),
    group('times', TIMES_OF_DAY, times, counts.times, (part) => filters.time[part]),
    {
      key: 'thisWeek',
      legend: filters.thisWeek,
      choices: [
        {
          key: 'thisWeek',
          name: filters.onThisWeek,
          fullName: filters.onThisWeek,
          count: counts.thisWeek,
          on: query.thisWeek,
          switched: { ...query, thisWeek: !query.thisWeek },
        },
      ],
    },
    group('attending', ATTENDANCES, attending, counts.attending, (way) => filters.attend[way]),
    group('languages', spoken, languages, counts.languages, (code) => languageChoice(code, card, language)),
    group('audiences', audiences, query.audiences, counts.audiences, (audience) => card.audience[audience]),
    group('access', ACCESS_NEEDS, query.access, counts.access, (need) => filters.need[need]),
    group('pair', ASKED_PAIRS.filter(isAskedFor), query.pair, counts.pair, (pair) => filters.pairs[pair]),
  ];
}

/** Nobody looks for a Group because two people lead it; all should. */
const isAskedFor = (pair: (typeof ASKED_PAIRS)[number]): boolean => pair !== 'complete';

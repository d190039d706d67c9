import type { Settings } from 'meilisearch';
import type { GroupDocument } from '../domain/groupDocument.ts';
import { GroupDocumentSchema } from '../domain/groupDocumentSchema.ts';
import { documentWords } from './documentWords.ts';
import { MOST_GROUPS, TYPOS_FROM } from './meilisearchQueries.ts';

/** A Group as the server keeps it: the same document as in the area files, and what filters ask for. */
export type ServerDocument = GroupDocument & {
  /** The id, in signs that Meilisearch allows for one. */
  readonly key: string;
  readonly _geo?: { readonly lat: number; readonly lng: number };
  /** Whether it has a point. */
  readonly placed: boolean;
  /** Its time zone, where it can be attended online and has no point. */
  readonly onlineIn?: string;
  /** Every word it can be found by, as `searchWords` writes them. */
  readonly words: readonly string[];
};

/** Slugs have no underscore, so no two ids give one key. */
export const keyOf = (id: string): string => id.replace('/', '__');

export function toServerDocument(document: GroupDocument): ServerDocument {
  const { id, point, timeZone, format, meetingTimes } = document;
  const online = format !== 'in-person' || meetingTimes.some((time) => (time.format ?? format) !== 'in-person');
  return {
    ...document,
    key: keyOf(id),
    ...(point !== undefined && { _geo: { lat: point.latitude, lng: point.longitude } }),
    placed: point !== undefined,
    ...(point === undefined && online && { onlineIn: timeZone }),
    words: documentWords(document),
  };
}

/** The index, as code. Everything that is not named here stays as Meilisearch has it. */
export const INDEX_SETTINGS = {
  // In the order in which they matter to someone who types a name. `words` holds the rest: state, days, languages.
  searchableAttributes: ['name', 'site.name', 'site.city', 'affiliateName', 'site.zip', 'words'],
  // What an engine hands over. Our own fields for filters stay on the server.
  displayedAttributes: Object.keys(GroupDocumentSchema.shape),
  // Equality only: nothing is asked for as "more than", and comparisons cost a second index of every value.
  filterableAttributes: [
    '_geo',
    {
      attributePatterns: ['state', 'placed', 'onlineIn', 'words'],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
  ],
  // Only the nearest are asked for in an order.
  sortableAttributes: ['_geo'],
  // The core orders what arrives. These only decide what comes first in someone else's client; the
  // costly ones, proximity and the position of a word, are left out.
  rankingRules: ['sort', 'words', 'typo', 'attributeRank', 'exactness'],
  // Nothing above reads how far words are apart, and by attribute it costs half of the indexing.
  proximityPrecision: 'byAttribute',
  typoTolerance: {
    enabled: true,
    // Meilisearch counts a wrong first letter as two typos. The core counts it as one, forgives no more,
    // and looks again at what arrives.
    minWordSizeForTypos: { oneTypo: TYPOS_FROM, twoTypos: TYPOS_FROM },
    // A ZIP code with another digit is another town.
    disableOnAttributes: ['site.zip'],
    disableOnNumbers: true,
    disableOnWords: [],
  },
  // Names are written in every way. Weekdays in Spanish, because listings say them in English.
  synonyms: bothWays([
    ['st', 'saint'],
    ['ft', 'fort'],
    ['mt', 'mount'],
    ['lunes', 'monday'],
    ['martes', 'tuesday'],
    ['miercoles', 'wednesday'],
    ['jueves', 'thursday'],
    ['viernes', 'friday'],
    ['sabado', 'saturday'],
    ['domingo', 'sunday'],
  ]),
  stopWords: [],
  // One more than an engine asks for: so an answer that was cut shows.
  pagination: { maxTotalHits: MOST_GROUPS + 1 },
  // More than there are states and territories, so that the counts add up.
  faceting: { maxValuesPerFacet: 100 },
  // Listings are in these two, and accents and endings are read accordingly.
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['eng', 'spa'] }],
  // Nobody asks the server which values a filter has.
  facetSearch: false,
  prefixSearch: 'indexingTime',
} as const satisfies DeepReadonly<Settings>;

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

function bothWays(pairs: readonly (readonly [string, string])[]): Record<string, string[]> {
  return Object.fromEntries(
    pairs.flatMap(([one, other]) => [
      [one, [other]],
      [other, [one]],
    ]),
  );
}

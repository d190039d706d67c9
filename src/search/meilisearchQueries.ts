import { coarsen, type Area } from '../domain/coarsen.ts';
import { sameClock } from '../domain/sameClock.ts';
import { askedWords } from '../domain/searchWords.ts';
import { TIME_ZONES } from '../domain/timeZone.ts';
import { SMALL_DIRECTORY, type CandidateRequest } from './engine.ts';

/**
 * More Groups than any area holds. The index answers with one more than this
 * (`pagination.maxTotalHits`), so an answer cut short shows. Unit: Groups.
 */
export const MOST_GROUPS = 20_000;

/** A word of fewer letters is found without typos only, here as in the core. Unit: letters. */
export const TYPOS_FROM = 5;

/** One question to a Meilisearch server. Source: its OpenAPI document, `SearchQueryWithIndex`. */
export interface ServerQuery {
  readonly indexUid: string;
  readonly q?: string;
  readonly filter?: readonly (string | readonly string[])[];
  readonly sort?: readonly string[];
  readonly limit: number;
  readonly matchingStrategy?: 'all';
  /** The counts by state add up to every Group that was found, however many arrive. */
  readonly facets: readonly ['state'];
}

/** Unit: metres in a statute mile. */
const METRES = 1609.344;

/** Their Earth is a few yards rounder than ours, and their numbers have fewer digits. */
const MARGIN = 1.01;

/** Unit: statute miles in a degree from south to north. */
const MILES_PER_DEGREE = 69;

/**
 * The questions that bring everything but the nearest: none where nothing else was
 * asked for, one in which several wishes are joined by "or", or a few for words.
 */
export function wishQueries(
  { around, state, onlineIn, everywhere, words }: CandidateRequest,
  indexUid: string,
): readonly ServerQuery[] {
  if (everywhere === true) {
    const every = { indexUid, facets: ['state'] } as const;
    const needed = words === undefined ? [] : askedWords(words).needed;
    if (needed.length === 0) return [{ ...every, limit: SMALL_DIRECTORY }];
    return wordQueries(needed).map((query) => ({ ...every, ...query, limit: MOST_FOR_WORDS }));
  }
  const wishes = [
    ...(around === undefined ? [] : [insideOf(coarsen(around))]),
    ...(state === undefined ? [] : [`state = ${quoted(state)}`]),
    ...(onlineIn === undefined
      ? []
      : TIME_ZONES.filter((zone) => sameClock(zone, onlineIn)).map((zone) => `onlineIn = ${quoted(zone)}`)),
  ];
  return wishes.length === 0 ? [] : [{ indexUid, filter: [wishes], limit: MOST_GROUPS, facets: ['state'] }];
}

/**
 * Each word is asked for in both ways in which the core finds one: as it is, being the
 * beginning of a word, by a filter; and, if it is long enough, with the server's typos
 * and synonyms, by a query. A query takes only its last word for a beginning, so every
 * choice of the words that are misspelt is a question of its own, which leaves out those
 * that are as typed. They travel together, and no Group arrives twice.
 */
function wordQueries(needed: readonly string[]) {
  const long = needed.filter((word) => word.length >= TYPOS_FROM);
  const choices = long.length <= MOST_CHOSEN ? subsetsOf(long) : [[], ...long.map((word) => [word]), long];
  return choices.map((misspelt) => {
    const begun = needed.filter((word) => !misspelt.includes(word));
    return {
      ...(misspelt.length > 0 && ({ q: misspelt.join(' '), matchingStrategy: 'all' } as const)),
      filter: [
        ...begun.map((word) => `words STARTS WITH ${quoted(word)}`),
        ...misspelt.map((word) => `NOT words STARTS WITH ${quoted(word)}`),
      ],
    };
  });
}

/** Above this, words without a Place ask for a state: a megabyte, and more rows than anybody reads. Unit: Groups. */
export const MOST_FOR_WORDS = 2_000;

/** Past three words these would be sixteen questions and more. */
const MOST_CHOSEN = 3;

const subsetsOf = (words: readonly string[]): readonly (readonly string[])[] =>
  words.reduce<readonly (readonly string[])[]>((sets, word) => [...sets, ...sets.map((set) => [...set, word])], [[]]);

/** The Groups nearest to a point that is blurred already. */
export const nearestQuery = (
  { latitude, longitude }: Area['centre'],
  limit: number,
  indexUid: string,
): ServerQuery => ({
  indexUid,
  filter: ['placed = true'],
  sort: [`_geoPoint(${degrees(latitude)}, ${degrees(longitude)}):asc`],
  limit,
  facets: ['state'],
});

/**
 * A circle, with the box around it asked first: the box is looked up, and only what is
 * in it is measured. With 10,000 Groups and more this was 1.7 times faster.
 */
function insideOf({ centre, miles }: Area): string {
  const { latitude, longitude } = centre;
  const metres = Math.ceil(miles * METRES * MARGIN);
  const circle = `_geoRadius(${degrees(latitude)}, ${degrees(longitude)}, ${metres})`;
  const north = (miles * MARGIN) / MILES_PER_DEGREE;
  const highest = Math.min(90, latitude + north);
  const lowest = Math.max(-90, latitude - north);
  const narrowest = Math.cos((Math.max(Math.abs(highest), Math.abs(lowest)) * Math.PI) / 180);
  const east = north / narrowest;
  // Across the antimeridian and around a pole a box says less than it costs.
  if (!(east < 90) || longitude - east < -180 || longitude + east > 180) return circle;
  const corners = `[${degrees(highest)}, ${degrees(longitude + east)}], [${degrees(lowest)}, ${degrees(longitude - east)}]`;
  return `(_geoBoundingBox(${corners}) AND ${circle})`;
}

/** A hundred-thousandth of a degree is a yard; exponents like 1e-7 are no number to a filter. */
const degrees = (value: number): string => value.toFixed(5);

/** As a filter's text: nothing a name holds can end it early. */
const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

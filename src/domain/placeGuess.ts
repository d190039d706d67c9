import { plainName } from './place.ts';
import { cityPrefix, isCityKey, placeKey } from './placeKey.ts';
import { stateAfterCity, stateNamed } from './placeStateName.ts';
import type { StateCode } from './state.ts';

/** One way to understand a text: this part is a Place, and the rest is words to look for. */
export interface PlaceGuess {
  /** Readings of the part, the likeliest first. All are in one file, named by `prefix`. */
  readonly readings: readonly CityReading[];
  readonly prefix: string;
  /** The state that the part names. */
  readonly state?: StateCode;
  readonly words?: string;
  /** The part is all there is. */
  readonly whole?: true;
  /** A word of it has been put right already. */
  readonly mended?: true;
  /** Whether it may be misspelt, or be of another state than it says. Without it, only an exact name counts. */
  readonly forgiving: boolean;
}

export interface CityReading {
  /** As `placeKey` writes it. */
  readonly key: string;
  readonly state?: StateCode;
}

/** A text that is one thing from its first letter to its last: a ZIP code, or what may be the name of a Place. */
export type PlainPlace =
  { readonly kind: 'zip'; readonly zip: string } | { readonly kind: 'name'; readonly guess: PlaceGuess };

/**
 * Reads "60201", "evanston il" and "St. Louis, Missouri", which is what most people type.
 * Whatever else there may be around a Place is for `readTypedPlace` to find.
 */
export function readPlainPlace(text: string): PlainPlace | undefined {
  const typed = tidyPlace(text);
  const zip = /^\s*(\d{5})(?:[-–—]?\d{4})?\s*$/u.exec(typed)?.[1];
  if (zip !== undefined) return { kind: 'zip', zip };
  if (/\d{5}/u.test(typed)) return undefined;
  const guess = guessWhole(typed);
  return guess && { kind: 'name', guess };
}

/** No name of a place is longer, and nobody types more to find one. */
const MOST_LETTERS = 200;
/** Unit: words of a place and its state together. */
const MOST_WORDS = 9;

const COUNTRY =
  /[\s,;/|]+(?:u\.?\s?s\.?(?:\s?a\.?)?|united states(?: of america)?|ee\.?\s?uu\.?|estados unidos(?: de am[ée]rica)?)\s*$/iu;

/** The text without the country. */
export const tidyPlace = (text: string): string => text.normalize('NFKC').slice(0, MOST_LETTERS).replace(COUNTRY, '');

/** The words of a text, as they were typed. "Chicago,IL" and "Evanston/IL" are two. */
export const wordsOf = (typed: string): readonly string[] =>
  typed.split(/[\s,;/|]+/u).filter((word) => plainName(word) !== '');

/** The text from its first to its last word, taken for a Place. */
export function guessWhole(typed: string): PlaceGuess | undefined {
  const words = wordsOf(typed);
  return words.length > MOST_WORDS ? undefined : guessPlace(words);
}

/** What a run of words may name: a city with its state, a city, or a state. */
export function guessPlace(words: readonly string[]): PlaceGuess | undefined {
  const text = words.join(' ');
  const city = cityMeant(text);
  // "Nueva York" is the city; "LA" may be either.
  const named = city.key === 'newyork' ? undefined : stateNamed(text);
  // The one state that is a city.
  const state = named === 'DC' ? undefined : named;
  const whole: CityReading = named === 'DC' ? { key: 'washington', state: 'DC' } : city;
  const readings = [...readingsWithState(words), whole].filter((reading) => isCityKey(reading.key));
  const [first] = readings;
  if (first === undefined) return undefined;
  const prefix = cityPrefix(first.key);
  return {
    readings: readings.filter((reading) => cityPrefix(reading.key) === prefix),
    prefix,
    ...(state !== undefined && { state }),
    forgiving: true,
  };
}

/** Every way to read the end of the words as a state, the longest state first. */
export const stateEndings = (
  words: readonly string[],
): readonly { readonly from: number; readonly state: StateCode }[] =>
  words.flatMap((_, from) => {
    const state = from === 0 ? undefined : stateAfterCity(words.slice(from).join(' '));
    return state === undefined ? [] : [{ from, state }];
  });

export const readingsWithState = (words: readonly string[]): readonly Required<CityReading>[] =>
  stateEndings(words).map(({ from, state }) => ({
    key: cityMeant(words.slice(0, from).join(' ')).key,
    state,
  }));

/** Names that people use and no list has. With a state, the one of that name that is meant where none is said. */
const NICKNAMES: ReadonlyMap<string, CityReading> = new Map(
  (
    [
      ['atlanta', 'GA', 'atl'],
      ['kansascity', undefined, 'kc'],
      ['lasvegas', 'NV', 'vegas'],
      ['losangeles', 'CA', 'la'],
      ['neworleans', 'LA', 'nola nuevaorleans'],
      ['newyork', 'NY', 'nyc newyorkcity nuevayork'],
      ['oklahomacity', 'OK', 'okc'],
      ['philadelphia', 'PA', 'philly filadelfia'],
      ['saltlakecity', 'UT', 'slc'],
      ['sanfrancisco', 'CA', 'sf sanfran'],
      ['stpetersburg', 'FL', 'stpete'],
    ] as const
  ).flatMap(([key, state, names]) =>
    names.split(' ').map((name): [string, CityReading] => [name, { key, ...(state !== undefined && { state }) }]),
  ),
);

const cityMeant = (name: string): CityReading => {
  const key = placeKey(name);
  return NICKNAMES.get(key) ?? { key };
};

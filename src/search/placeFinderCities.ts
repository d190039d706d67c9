import { isOrdinaryWord } from '../domain/ordinaryWords.ts';
import type { NamedPlace, PlaceAnswer } from '../domain/place.ts';
import type { CityReading, PlaceGuess } from '../domain/placeGuess.ts';
import { placeKey } from '../domain/placeKey.ts';
import { cityPlace, type PlaceFile, type PlaceRow } from './placeFiles.ts';

/** An answer with a Place or a state in it. */
export type Found = Exclude<PlaceAnswer, { found: 'none' }>;

/** The places that a guess names letter by letter. */
export function exactCity(guess: PlaceGuess, file: PlaceFile): Found | undefined {
  const { state: wholeState, words } = guess;
  const said = words === undefined ? {} : { words };
  if (wholeState !== undefined) {
    const places = placesOf(guess.readings.at(-1), file);
    // "New York" is the city; "Iowa" is not the one in Louisiana.
    const inItself = places.find(({ state }) => state === wholeState);
    if (inItself !== undefined) return { found: 'one', place: inItself, ...said };
    return { found: 'state', state: wholeState, places, ...said };
  }
  for (const reading of guess.readings) {
    if (reading.state === undefined && isOrdinaryWord(reading.key)) continue;
    const answer = oneOrSeveral(placesOf(reading, file));
    if (answer === undefined) continue;
    const isSmall =
      reading.state === undefined &&
      !keyed(file)
        .slice(0, file.large)
        .some(({ key }) => key === reading.key);
    return { ...answer, ...(answer.found === 'one' && isSmall && { isSmall }), ...said };
  }
  return undefined;
}

/** One place, or the choice between several; `undefined` where there is none. */
export function oneOrSeveral(places: readonly NamedPlace[]): Found | undefined {
  const [first] = places;
  if (first === undefined) return undefined;
  return places.length === 1 ? { found: 'one', place: first } : { found: 'several', places };
}

/** Places of a name, and of its state where one is said: the most populous first. */
export const placesOf = (reading: CityReading | undefined, file: PlaceFile): readonly NamedPlace[] =>
  keyed(file)
    .filter(({ key, row }) => key === reading?.key && (reading.state ?? row[1]) === row[1])
    .map(({ row }) => cityPlace(row, file));

export interface KeyedRow {
  readonly key: string;
  readonly row: PlaceRow;
}

const KEYED = new WeakMap<PlaceFile, readonly KeyedRow[]>();

/** The cities of a file with their keys, worked out once: a file is looked through several times. */
export function keyed(file: PlaceFile): readonly KeyedRow[] {
  const before = KEYED.get(file);
  if (before !== undefined) return before;
  const rows = (file.cities ?? []).map((row) => ({ key: placeKey(row[0]), row }));
  KEYED.set(file, rows);
  return rows;
}

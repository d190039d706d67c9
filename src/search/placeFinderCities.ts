import type { NamedPlace, PlaceAnswer } from '../domain/place.ts';
import { placeKey } from '../domain/placeKey.ts';
import { isOneSlip } from '../domain/placeSlip.ts';
import type { CityReading, PlaceGuess } from '../domain/placeText.ts';
import { isOrdinaryWord } from '../domain/placeWords.ts';
import { cityPlace, type EndingFile, type PlaceFile, type PlaceRow } from './placeFiles.ts';

type Found = Exclude<PlaceAnswer, { found: 'none' }>;

/** More than these are not offered for a misspelt name: it means one of the largest. */
const MOST_MEANT = 8;

/** A slip in a shorter word could have been any other. Unit: letters. */
const SHORTEST_CORRECTED = 5;

/** The places that a guess names letter by letter. */
export function exactCity(guess: PlaceGuess, file: PlaceFile): Found | undefined {
  const { state: wholeState, words } = guess;
  const said = words === undefined ? {} : { words };
  if (wholeState !== undefined) {
    const places = named(file, guess.readings.at(-1)?.key ?? '');
    // "New York" is the city; "Iowa" is not the one in Louisiana.
    const inItself = places.find(({ state }) => state === wholeState);
    if (inItself !== undefined) return { found: 'one', place: inItself, ...said };
    return { found: 'state', state: wholeState, places, ...said };
  }
  for (const { key, state } of guess.readings) {
    if (state === undefined && isOrdinaryWord(key)) continue;
    const answer = oneOrSeveral(named(file, key).filter((place) => state === undefined || place.state === state));
    if (answer !== undefined) return { ...answer, ...said };
  }
  return undefined;
}

/** Where the name is right and the state is not, the same name elsewhere. */
export function nameElsewhere(guess: PlaceGuess, file: PlaceFile): Found | undefined {
  if (!guess.forgiving) return undefined;
  for (const { key, state } of guess.readings) {
    const places = state === undefined ? [] : named(file, key);
    if (places.length > 0)
      return { found: 'several', places, ...(guess.words !== undefined && { words: guess.words }) };
  }
  return undefined;
}

/** The places that a guess names but for one slip, where its first two letters are right. */
export function correctedCity(guess: PlaceGuess, file: PlaceFile): Found | undefined {
  if (!guess.forgiving) return undefined;
  for (const { key, state } of guess.readings) {
    if (!isLongEnough(key) || isOrdinaryWord(key)) continue;
    const meant = keyed(file)
      .slice(0, state === undefined ? file.large : undefined)
      .filter(({ key: name, row }) => (state === undefined || row[1] === state) && isOneSlip(name, key));
    const answer = oneOrSeveral(meant.slice(0, MOST_MEANT).map(({ row }) => cityPlace(row, file)));
    if (answer !== undefined) {
      return { ...answer, corrected: true, ...(guess.words !== undefined && { words: guess.words }) };
    }
  }
  return undefined;
}

export const mayBeMisspelt = ({ forgiving, readings }: PlaceGuess): boolean =>
  forgiving && readings.slice(0, 1).every(({ key }) => isLongEnough(key) && !isOrdinaryWord(key));

/** Names in a file of endings that are one slip from a reading, the most populous first. */
export function namesMeant({ key, state }: CityReading, { names, large }: EndingFile): readonly string[] {
  if (!isLongEnough(key) || isOrdinaryWord(key)) return [];
  return names
    .slice(0, state === undefined ? large : undefined)
    .filter((name) => isOneSlip(name, key))
    .slice(0, state === undefined ? 1 : MOST_MEANT);
}

const isLongEnough = (key: string): boolean => key.length >= SHORTEST_CORRECTED;

function oneOrSeveral(places: readonly NamedPlace[]): Found | undefined {
  const [first] = places;
  if (first === undefined) return undefined;
  return places.length === 1 ? { found: 'one', place: first } : { found: 'several', places };
}

/** Places of a name, in the order of the file: the most populous first. */
const named = (file: PlaceFile, key: string): readonly NamedPlace[] =>
  keyed(file)
    .filter((one) => one.key === key)
    .map(({ row }) => cityPlace(row, file));

interface KeyedRow {
  readonly key: string;
  readonly row: PlaceRow;
}

const KEYED = new WeakMap<PlaceFile, readonly KeyedRow[]>();

/** The cities of a file with their keys, worked out once: a file is looked through several times. */
function keyed(file: PlaceFile): readonly KeyedRow[] {
  const before = KEYED.get(file);
  if (before !== undefined) return before;
  const rows = (file.cities ?? []).map((row) => ({ key: placeKey(row[0]), row }));
  KEYED.set(file, rows);
  return rows;
}

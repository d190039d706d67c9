import { isOrdinaryWord } from '../domain/ordinaryWords.ts';
import type { CityReading, PlaceGuess } from '../domain/placeGuess.ts';
import { isOneSlip } from '../domain/placeSlip.ts';
import { cityPlace, type EndingFile, type PlaceFile } from './placeFiles.ts';
import { keyed, oneOrSeveral, placesOf, type Found } from './placeFinderCities.ts';

/** More than these are not offered for a misspelt name: it means one of the largest. */
const MOST_MEANT = 8;

/** A slip in a shorter word could have been any other. Unit: letters. */
const SHORTEST_CORRECTED = 5;
/** Of one state there are so few names that a shorter one is clear. Unit: letters. */
const SHORTEST_WITH_STATE = 4;

/** Where the name is right and the state is not, the same name elsewhere. */
export function nameElsewhere(guess: PlaceGuess, file: PlaceFile): Found | undefined {
  if (!guess.forgiving) return undefined;
  for (const { key, state } of guess.readings) {
    const places = state === undefined ? [] : placesOf({ key }, file);
    if (places.length > 0)
      return { found: 'several', places, ...(guess.words !== undefined && { words: guess.words }) };
  }
  return undefined;
}

/** The places that a guess names but for one slip, where its first two letters are right. */
export function correctedCity(guess: PlaceGuess, file: PlaceFile): Found | undefined {
  if (!guess.forgiving) return undefined;
  for (const reading of guess.readings) {
    if (!isCorrected(reading)) continue;
    const { key, state } = reading;
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

/** The guess as far as it says a state. */
export const withStates = (guess: PlaceGuess): PlaceGuess => ({
  ...guess,
  readings: guess.readings.filter(({ state }) => state !== undefined),
});

/** Only the large places of a file. */
export const largeOnly = (file: PlaceFile): PlaceFile => ({
  ...file,
  ...(file.cities !== undefined && { cities: file.cities.slice(0, file.large) }),
});

export const mayBeMisspelt = ({ forgiving, readings }: PlaceGuess): boolean =>
  forgiving && readings.slice(0, 1).every(isCorrected);

/** Names in a file of endings that are one slip from a reading, the most populous first. */
export function namesMeant(reading: CityReading, { names, large }: EndingFile): readonly string[] {
  if (!isCorrected(reading)) return [];
  const { key, state } = reading;
  return names
    .slice(0, state === undefined ? large : undefined)
    .filter((name) => isOneSlip(name, key))
    .slice(0, state === undefined ? 1 : MOST_MEANT);
}

const isCorrected = ({ key, state }: CityReading): boolean =>
  key.length >= (state === undefined ? SHORTEST_CORRECTED : SHORTEST_WITH_STATE) && !isOrdinaryWord(key);

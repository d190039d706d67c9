import {
  cityPrefix,
  plainName,
  readTypedPlace,
  zipPrefix,
  type CityReading,
  type NamedPlace,
  type PlaceAnswer,
} from '../domain/place.ts';
import type { StateCode } from '../domain/state.ts';
import type { Failure } from './engine.ts';
import type { FetchFile } from './fetchFile.ts';
import { isPlaceFile, placePath, type CityRow, type PlaceFile } from './placeFiles.ts';

/** What became of a question for a place; a failure is not "no such place". */
export type PlaceFinderAnswer =
  { readonly arrived: true; readonly answer: PlaceAnswer } | { readonly arrived: false; readonly failure: Failure };

export type PlaceFinder = (typed: string, signal?: AbortSignal) => Promise<PlaceFinderAnswer>;

const NONE: PlaceAnswer = { found: 'none' };

/**
 * Finds out which place was typed, with at most one request: for a file named by
 * three digits of a ZIP code or two letters of a city, which is all our host sees.
 */
export function placeFinder({ base, fetchFile }: { base: string; fetchFile: FetchFile }): PlaceFinder {
  const ask = async (
    prefix: string,
    signal: AbortSignal | undefined,
    read: (file: PlaceFile) => PlaceAnswer,
  ): Promise<PlaceFinderAnswer> => {
    const file = await fetchFile(`${base}${placePath(prefix)}`, signal);
    if (file.arrived && isPlaceFile(file.content)) return { arrived: true, answer: read(file.content) };
    if (file.arrived) return { arrived: false, failure: 'unreadable' };
    if (file.failure === 'missing') return { arrived: true, answer: read({ version: 1, cities: [] }) };
    return { arrived: false, failure: file.failure };
  };

  return async (text, signal) => {
    const typed = readTypedPlace(text);
    switch (typed.kind) {
      case 'zip':
        return ask(zipPrefix(typed.zip), signal, (file) => findZip(file, typed.zip));
      case 'words': {
        const prefix = cityPrefix(typed.readings.at(-1)?.city ?? '');
        return ask(prefix, signal, (file) => findCity(file.cities ?? [], typed.readings, typed.state));
      }
      case 'nothing':
        return { arrived: true, answer: NONE };
    }
  };
}

function findZip({ zips }: PlaceFile, zip: string): PlaceAnswer {
  const row = zips !== undefined && Object.hasOwn(zips, zip) ? zips[zip] : undefined;
  if (row === undefined) return NONE;
  const [city, state, latitude, longitude] = row;
  return { found: 'one', place: { kind: 'zip', zip, city, state, point: { latitude, longitude } } };
}

function findCity(
  cities: readonly CityRow[],
  readings: readonly CityReading[],
  wholeState: StateCode | undefined,
): PlaceAnswer {
  if (wholeState !== undefined) {
    const places = named(cities, readings.at(-1)?.city ?? '');
    // "New York" is the city; "Iowa" is not the one in Louisiana.
    const inItself = places.find(({ state }) => state === wholeState);
    if (inItself !== undefined) return { found: 'one', place: inItself };
    return { found: 'state', state: wholeState, places };
  }
  for (const { city, state } of readings) {
    const places = named(cities, city).filter((place) => state === undefined || place.state === state);
    const [first] = places;
    if (first !== undefined) return places.length === 1 ? { found: 'one', place: first } : { found: 'several', places };
  }
  // Where the name is right and the state is not, offer the same name elsewhere.
  const elsewhere = readings.map(({ city }) => named(cities, city)).find((places) => places.length > 0);
  return elsewhere === undefined ? NONE : { found: 'several', places: elsewhere };
}

/** Places of a name, the largest first, then by state. */
const named = (cities: readonly CityRow[], plain: string): readonly NamedPlace[] =>
  cities
    .filter(([city]) => joined(plainName(city)) === joined(plain))
    .sort((one, other) => other[4] - one[4] || (one[1] < other[1] ? -1 : 1))
    .map(([city, state, latitude, longitude]) => ({ kind: 'city', city, state, point: { latitude, longitude } }));

/** "De Kalb" and "DeKalb", "O Fallon" and "O'Fallon" are one name. */
const joined = (plain: string): string => plain.replaceAll(' ', '');

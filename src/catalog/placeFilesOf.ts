import { isMilitaryZip } from '../domain/militaryZip.ts';
import { cityEnding, cityPrefix, isCityKey, placeKey } from '../domain/placeKey.ts';
import { zipPrefix } from '../domain/zipPrefix.ts';
import {
  EMPTY_ENDING_FILE,
  EMPTY_PLACE_FILE,
  LARGE_PEOPLE,
  PLACE_FILE_VERSION,
  type EndingFile,
  type PlaceFile,
  type PlaceRow,
} from '../search/placeFiles.ts';
import { countyPlaces } from './countyPlaces.ts';
import type { City, Gazetteer, ZipPoint } from './gazetteer.ts';
import { siteTimeZone } from './siteTimeZone.ts';

/**
 * The files of places: ZIP codes by three digits, cities by two letters, the most populous first,
 * and counties behind them. There is one for every beginning, empty where no place has it.
 */
export function placeFilesOf({ zips, cities }: Gazetteer): ReadonlyMap<string, PlaceFile> {
  const byPrefix = Map.groupBy(zips.values(), ({ zip }) => zipPrefix(zip));
  // A name of one letter, or with a digit in front, cannot be asked for; its ZIP code can.
  const byLetters = Map.groupBy(
    [...cities, ...countyPlaces(cities)].filter(({ city }) => isCityKey(placeKey(city))),
    ({ city }) => cityPrefix(placeKey(city)),
  );
  return new Map([
    ...[...DIGITS, ...LETTERS].map((prefix): [string, PlaceFile] => [prefix, EMPTY_PLACE_FILE]),
    ...[...byPrefix].map(([prefix, points]): [string, PlaceFile] => [prefix, zipFile(points)]),
    ...unusedPrefixes(zips).map(([prefix, point]): [string, PlaceFile] => [prefix, zipFile([point])]),
    ...[...byLetters].map(([prefix, towns]): [string, PlaceFile] => [prefix, cityFile(towns)]),
  ]);
}

/** Beginnings that no ZIP code has, each with the ZIP code next to it in number, to be offered for a slip. Military mail is next to none. */
function unusedPrefixes(zips: Gazetteer['zips']): readonly (readonly [prefix: string, nearest: ZipPoint])[] {
  const used = Map.groupBy(zips.values(), ({ zip }) => Number(zipPrefix(zip)));
  return DIGITS.flatMap((prefix) => {
    const number = Number(prefix);
    if (used.has(number) || isMilitaryZip(prefix)) return [];
    const ways = Array.from({ length: 1000 }, (_, step) => [number - step, number + step]).flat();
    const nearest = ways.flatMap((way) => used.get(way) ?? [])[0];
    return nearest === undefined ? [] : [[prefix, nearest] as const];
  });
}

/** The files that help with a slip in the first two letters: names by their last two. */
export function endingFilesOf({ cities }: Pick<Gazetteer, 'cities'>): ReadonlyMap<string, EndingFile> {
  const byEnding = Map.groupBy(
    cities.filter(({ city }) => isCityKey(placeKey(city))),
    ({ city }) => cityEnding(placeKey(city)),
  );
  return new Map([
    ...LETTERS.map((ending): [string, EndingFile] => [ending, EMPTY_ENDING_FILE]),
    ...[...byEnding].map(([ending, towns]): [string, EndingFile] => {
      const names = [...new Set(towns.map(({ city }) => placeKey(city)))];
      const large = new Set(towns.filter(isLarge).map(({ city }) => placeKey(city))).size;
      return [ending, { version: PLACE_FILE_VERSION, names, large }];
    }),
  ]);
}

/** Every three digits, and every two letters. */
const DIGITS = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0'));
const ALPHABET = 'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' ');
const LETTERS = ALPHABET.flatMap((one) => ALPHABET.map((other) => one + other));

function zipFile(points: readonly ZipPoint[]): PlaceFile {
  const zones = zonesOf(points);
  const zips = Object.fromEntries(points.map((point) => [point.zip, row(point, zones)]));
  return { version: PLACE_FILE_VERSION, zones, zips };
}

function cityFile(towns: readonly City[]): PlaceFile {
  const zones = zonesOf(towns);
  const cities = towns.map((town) => row(town, zones));
  return { version: PLACE_FILE_VERSION, zones, cities, large: towns.filter(isLarge).length };
}

const isLarge = ({ population }: City): boolean => population >= LARGE_PEOPLE;

function row(place: ZipPoint | City, zones: readonly string[]): PlaceRow {
  const { city, state, latitude, longitude, county } = place;
  const lead = [city, state, toThousandth(latitude), toThousandth(longitude), Number(county?.slice(2) ?? 0)] as const;
  const zone = zones.indexOf(zoneOf(place) ?? '');
  return zone < 0 ? lead : [...lead, zone];
}

/** The time zones of some places, the commonest first. */
const zonesOf = (places: readonly (ZipPoint | City)[]): readonly string[] =>
  [...Map.groupBy(places, zoneOf)]
    .sort(([, one], [, other]) => other.length - one.length)
    .flatMap(([zone]) => (zone === undefined ? [] : [zone]));

const ZONES = new WeakMap<ZipPoint | City, string>();

/** Worked out once for each: the map of zones is slow to ask. */
function zoneOf(place: ZipPoint | City): string | undefined {
  const { state, zip, latitude, longitude } = place;
  const known = ZONES.get(place);
  if (known !== undefined) return known;
  const { timeZone } = siteTimeZone({ state, point: { latitude, longitude }, ...(zip !== undefined && { zip }) });
  if (timeZone !== undefined) ZONES.set(place, timeZone);
  return timeZone;
}

const toThousandth = (degrees: number): number => Math.round(degrees * 1000) / 1000;

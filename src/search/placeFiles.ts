import type { NamedPlace, ZipPlace } from '../domain/place.ts';
import { STATES, type StateCode } from '../domain/state.ts';

/** Raised when the shape of a place file changes. */
export const PLACE_FILE_VERSION = 2;

/** Unit: degrees, to a thousandth, some 100 yards. */
type Degrees = number;

/** A number below 1000: the last three digits of a county's code, which begins with its state's. 0: not known. */
type County = number;

/** Which of the file's `zones`. Absent: not known. */
type Zone = number;

/** Where a ZIP code or a city is: its city, its state, and so on. One shape for both. */
export type PlaceRow = readonly [
  city: string,
  state: StateCode,
  latitude: Degrees,
  longitude: Degrees,
  county: County,
  zone?: Zone,
];

/**
 * Part of the list of places: ZIP codes in files named by three digits, cities in
 * files named by the first two letters. Both kinds have one shape.
 */
export interface PlaceFile {
  readonly version: typeof PLACE_FILE_VERSION;
  /** Time zones, `America/Chicago`. */
  readonly zones: readonly string[];
  readonly zips?: Readonly<Record<string, PlaceRow>>;
  /** The most populous first, and counties ("Cook County") behind them. */
  readonly cities?: readonly PlaceRow[];
  /** How many of the cities have `LARGE_PEOPLE` or more. They are the first ones. */
  readonly large?: number;
}

/** The names that end in the same two letters, as `placeKey` writes them: asked only after a miss. */
export interface EndingFile {
  readonly version: typeof PLACE_FILE_VERSION;
  /** The most populous first. */
  readonly names: readonly string[];
  /** How many of the names belong to a city of `LARGE_PEOPLE` or more. They are the first ones. */
  readonly large: number;
}

/** A misspelt name without a state means a city of at least so many; a smaller one has to be named with its state. */
export const LARGE_PEOPLE = 5_000;

/** Shape: a path below the base, `search/places/ends/on.json`. */
export const endingPath = (ending: string): string => `search/places/ends/${ending}.json`;

/** Whether a file is ours and of this version. Its rows were made with the site. */
export function isPlaceFile(content: unknown): content is PlaceFile {
  return (
    isOfThisVersion(content) &&
    'zones' in content &&
    Array.isArray(content.zones) &&
    (('cities' in content && Array.isArray(content.cities)) ||
      ('zips' in content && typeof content.zips === 'object' && content.zips !== null))
  );
}

export function isEndingFile(content: unknown): content is EndingFile {
  return isOfThisVersion(content) && 'names' in content && Array.isArray(content.names);
}

/** Whether a file is ours, but made for a page of another version. */
export const isOfAnotherVersion = (content: unknown): boolean =>
  hasVersion(content) && content.version !== PLACE_FILE_VERSION;

const isOfThisVersion = (content: unknown): content is { readonly version: typeof PLACE_FILE_VERSION } =>
  hasVersion(content) && content.version === PLACE_FILE_VERSION;

const hasVersion = (content: unknown): content is { readonly version: unknown } =>
  typeof content === 'object' && content !== null && 'version' in content;

/** A row of a file as a Place. */
export function cityPlace(row: PlaceRow, { zones }: PlaceFile): NamedPlace {
  const [city, state, latitude, longitude, county, zone] = row;
  const timeZone = zone === undefined ? undefined : zones[zone];
  return {
    kind: 'city',
    city,
    state,
    point: { latitude, longitude },
    ...(county > 0 && { county: `${STATES[state].fips}${String(county).padStart(3, '0')}` }),
    ...(timeZone !== undefined && { timeZone }),
  };
}

export const zipPlace = (zip: string, row: PlaceRow, file: PlaceFile): ZipPlace => ({
  ...cityPlace(row, file),
  kind: 'zip',
  zip,
});

/** The place of a ZIP code, where the file has it. */
export function zipIn(file: PlaceFile, zip: string): ZipPlace | undefined {
  const zips = file.zips ?? {};
  const row = Object.hasOwn(zips, zip) ? zips[zip] : undefined;
  return row && zipPlace(zip, row, file);
}

/** Of a beginning that no place has. It is there, so that one that does not arrive is never taken for it. */
export const EMPTY_PLACE_FILE: PlaceFile = { version: PLACE_FILE_VERSION, zones: [], zips: {}, cities: [] };
/** Of an ending that no name has. */
export const EMPTY_ENDING_FILE: EndingFile = { version: PLACE_FILE_VERSION, names: [], large: 0 };

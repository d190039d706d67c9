import type { StateCode } from '../domain/state.ts';

/** Raised when the shape of a place file changes. */
export const PLACE_FILE_VERSION = 1;

/** Unit of both numbers: degrees, to a thousandth, some 100 yards. */
type Degrees = number;

/** One ZIP code: its city, its state, latitude, longitude. */
export type ZipRow = readonly [city: string, state: StateCode, latitude: Degrees, longitude: Degrees];

/** One city. The number of its ZIP codes says how large it is beside others of its name. */
export type CityRow = readonly [
  city: string,
  state: StateCode,
  latitude: Degrees,
  longitude: Degrees,
  zipCount: number,
];

/**
 * Part of the list of places: ZIP codes in files named by three digits, cities in
 * files named by the first two letters. Both kinds have one shape.
 */
export interface PlaceFile {
  readonly version: typeof PLACE_FILE_VERSION;
  readonly zips?: Readonly<Record<string, ZipRow>>;
  readonly cities?: readonly CityRow[];
}

/** Shape: a path below the base, `search/places/602.json`. */
export const placePath = (prefix: string): string => `search/places/${prefix}.json`;

/** Whether a file is ours and of this version. Its rows were made with the site. */
export function isPlaceFile(content: unknown): content is PlaceFile {
  return (
    typeof content === 'object' &&
    content !== null &&
    'version' in content &&
    content.version === PLACE_FILE_VERSION &&
    (('cities' in content && Array.isArray(content.cities)) ||
      ('zips' in content && typeof content.zips === 'object' && content.zips !== null))
  );
}

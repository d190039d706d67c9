import type { Point } from './distance.ts';
import { STATES, STATE_CODES, type StateCode } from './state.ts';

/** A point the visitor named. */
export interface Place {
  /** How the point was named, which decides how it is said: a ZIP code, a city, or where the device is. */
  readonly kind: 'zip' | 'city' | 'device';
  readonly point: Point;
  /** Absent for a device, which says no names. */
  readonly city?: string;
  readonly state?: StateCode;
  readonly zip?: string;
}

/** A Place that has a name. */
export type NamedPlace = Place & { readonly city: string; readonly state: StateCode };

/** What typed text turned out to be. */
export type PlaceAnswer =
  | { readonly found: 'one'; readonly place: Place }
  /** Several places of that name, the largest first. */
  | { readonly found: 'several'; readonly places: readonly NamedPlace[] }
  /** A whole state: too large to measure from, but with a page of its own. Cities elsewhere may have its name. */
  | { readonly found: 'state'; readonly state: StateCode; readonly places: readonly NamedPlace[] }
  | { readonly found: 'none' };

/** What a visitor may have typed. */
export type TypedPlace =
  | { readonly kind: 'zip'; readonly zip: string }
  /** Readings of the same words, the likeliest first. All begin with the same letters. */
  | { readonly kind: 'words'; readonly readings: readonly CityReading[]; readonly state?: StateCode }
  | { readonly kind: 'nothing' };

export interface CityReading {
  /** As `plainName` writes it. */
  readonly city: string;
  readonly state?: StateCode;
}

/** Reads "60201", "evanston il", "St. Louis, Missouri" or "Evanston, IL 60201". Never throws. */
export function readTypedPlace(text: string): TypedPlace {
  const zip = /(?:^|\D)(\d{5})(?:-?\d{4})?\s*$/u.exec(text)?.[1];
  if (zip !== undefined) return { kind: 'zip', zip };
  const words = plainName(text);
  if (!/[a-z]{2}/u.test(cityPrefix(words))) return { kind: 'nothing' };
  const state = STATE_BY_NAME.get(words);
  const readings = [...withState(words), { city: words }];
  return { kind: 'words', readings, ...(state !== undefined && { state }) };
}

/** The same name for "St. Louis", "Saint Louis" and "SAINT-LOUIS": small letters, no accents, short forms. */
export function plainName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’ʻʼ`]/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, ' ')
    .trim()
    .split(' ')
    .map(
      (word, index, words) =>
        (index === 0 && words.length > 1 && DIRECTIONS.get(word)) || (SAME_WORD.get(word) ?? word),
    )
    .join(' ');
}

/** The file that holds a city: the first two letters of its plain name, spaces left out. */
export const cityPrefix = (plain: string): string => plain.replaceAll(' ', '').slice(0, 2);

/** The file that holds a ZIP code: its first three digits. */
export const zipPrefix = (zip: string): string => zip.slice(0, 3);

const SAME_WORD = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['fort', 'ft'],
  ['mount', 'mt'],
]);

const DIRECTIONS = new Map([
  ['n', 'north'],
  ['s', 'south'],
  ['e', 'east'],
  ['w', 'west'],
]);

/** A `Map`, because a visitor may type "constructor". */
const STATE_BY_NAME: ReadonlyMap<string, StateCode> = new Map(
  STATE_CODES.flatMap((code) => {
    const { name, spanish }: { name: string; spanish?: string } = { ...STATES[code] };
    const names = [code, name, ...(spanish === undefined ? [] : [spanish])];
    return names.map((each): [string, StateCode] => [plainName(each), code]);
  }),
);

/** Every way to read the end of the words as a state, the longest state first. */
function withState(words: string): readonly Required<CityReading>[] {
  const parts = words.split(' ');
  return parts.slice(1).flatMap((_, index) => {
    const state = STATE_BY_NAME.get(parts.slice(index + 1).join(' '));
    return state === undefined ? [] : [{ city: parts.slice(0, index + 1).join(' '), state }];
  });
}

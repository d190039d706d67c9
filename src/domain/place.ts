import type { Point } from './distance.ts';
import type { StateCode } from './state.ts';

/** A point the visitor named. */
export interface Place {
  /** How the point was named, which decides how it is said: a ZIP code, a city, or where the device is. */
  readonly kind: 'zip' | 'city' | 'device';
  readonly point: Point;
  /** Absent for a device, which says no names. */
  readonly city?: string;
  readonly state?: StateCode;
  readonly zip?: string;
  /** The county as the Census counts it: five digits, `17031`. Absent where no list says it. */
  readonly county?: string;
  /** `America/Chicago`. Absent for a device, and where a state keeps several times and no list says which. */
  readonly timeZone?: string;
}

/** A Place that has a name. */
export type NamedPlace = Place & { readonly city: string; readonly state: StateCode };

/** A Place that has a ZIP code. */
export type ZipPlace = NamedPlace & { readonly zip: string };

/** How the text was understood, where it was more or other than the name of a Place. */
interface Understanding {
  /** The name was misspelt, and this is the nearest one. The page has to say so. */
  readonly corrected?: true;
  /** What else the text said: "church" in "church 60201". */
  readonly words?: string;
}

/** What typed text turned out to be. */
export type PlaceAnswer =
  /** `isSmall`: a place of few people, by its name alone. A large one may have nearly that name: Houston, of "Huston". */
  | ({ readonly found: 'one'; readonly place: Place; readonly isSmall?: true } & Understanding)
  /** Several places of that name, the most populous first. */
  | ({ readonly found: 'several'; readonly places: readonly NamedPlace[] } & Understanding)
  /** A whole state: too large to measure from, but with a page of its own. Cities elsewhere may have its name. */
  | ({ readonly found: 'state'; readonly state: StateCode; readonly places: readonly NamedPlace[] } & Understanding)
  /** No Place, so these are words; or a ZIP code that no list has, with the known one next to it in number. */
  | { readonly found: 'none'; readonly zip?: string; readonly nearestZip?: ZipPlace; readonly why?: NoPlace };

/**
 * What a text is that names no known Place: what is near the visitor, wherever that is; the post of the
 * armed forces; or, by its state or its comma, a Place that no list has. Otherwise it is words.
 */
export type NoPlace = 'here' | 'military' | 'place';

/** The same name for "St. Louis", "Saint Louis" and "SAINT-LOUIS": small letters, no accents, short forms. */
export function plainName(text: string): string {
  return text
    .normalize('NFKD')
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

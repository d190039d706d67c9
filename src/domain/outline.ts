import type { Point } from './distance.ts';
import type { StateCode } from './state.ts';

/** Raised when an outline file changes its shape. */
export const OUTLINE_FILE_VERSION = 2;

/** Unit: steps per degree; 1/500° is some 200 yards, finer than the outlines themselves. */
export const FINE_STEPS = 500;

/** For the whole country at once. Unit: steps per degree; 1/30° is some two miles, a pixel where it is shown. */
export const COARSE_STEPS = 30;

/**
 * A line on the ground, written so that it compresses well: longitude and latitude
 * of the first point in steps, then how far each next point is from the last.
 */
export type CodedLine = readonly number[];

/** Where the count of a state stands, inside it. */
export type StateCentre = readonly [code: StateCode, latitude: number, longitude: number];

/** The whole country at a glance, in coarse steps; what is near comes from the outlines of states. */
export interface CountryOutline {
  readonly version: typeof OUTLINE_FILE_VERSION;
  readonly land: readonly CodedLine[];
  /** The lines between states. */
  readonly borders: readonly CodedLine[];
  readonly centres: readonly StateCentre[];
}

/** The name of a town on the map. Unit of `size`: thousands of people. */
export type TownLabel = readonly [name: string, latitude: number, longitude: number, size: number];

/** Where a county is; its code is the last three digits of the federal one. */
export type CountyCentre = readonly [code: string, name: string, latitude: number, longitude: number];

/** What the map shows of one state when it is near, in fine steps. Towns come largest first. */
export interface StateOutline {
  readonly version: typeof OUTLINE_FILE_VERSION;
  readonly land: readonly CodedLine[];
  /** The lines to its neighbours. Each stands in one of the two files. */
  readonly borders: readonly CodedLine[];
  /** The lines between its counties. */
  readonly counties: readonly CodedLine[];
  readonly centres: readonly CountyCentre[];
  readonly towns: readonly TownLabel[];
}

/** Points that fall on the same step are written once. Unit of `steps`: per degree. */
export function codeLine(points: readonly Point[], steps: number): CodedLine {
  const coded: number[] = [];
  let east = 0;
  let north = 0;
  for (const { latitude, longitude } of points) {
    const nextEast = Math.round(longitude * steps);
    const nextNorth = Math.round(latitude * steps);
    if (coded.length > 0 && nextEast === east && nextNorth === north) continue;
    coded.push(nextEast - east, nextNorth - north);
    [east, north] = [nextEast, nextNorth];
  }
  return coded;
}

export function decodeLine(line: CodedLine, steps: number): readonly Point[] {
  const points: Point[] = [];
  let east = 0;
  let north = 0;
  for (let index = 0; index + 1 < line.length; index += 2) {
    east += line[index] ?? 0;
    north += line[index + 1] ?? 0;
    points.push({ latitude: north / steps, longitude: east / steps });
  }
  return points;
}

/** Shape: paths below the base. */
export const COUNTRY_OUTLINE_PATH = 'search/outlines/us.json';
export const stateOutlinePath = (state: StateCode): string => `search/outlines/${state.toLowerCase()}.json`;

/** Whether a file is an outline of this version; its lines were made with the site. */
export const isCountryOutline = (content: unknown): content is CountryOutline =>
  holdsLists(content, ['land', 'borders', 'centres']);

export const isStateOutline = (content: unknown): content is StateOutline =>
  holdsLists(content, ['land', 'borders', 'counties', 'centres', 'towns']);

function holdsLists(content: unknown, names: readonly string[]): boolean {
  if (typeof content !== 'object' || content === null) return false;
  const found = new Map<string, unknown>(Object.entries(content));
  return found.get('version') === OUTLINE_FILE_VERSION && names.every((name) => Array.isArray(found.get(name)));
}

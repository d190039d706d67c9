import type { Point } from './distance.ts';

/** Raised when an outline file changes its shape. */
export const OUTLINE_FILE_VERSION = 1;

/** Unit: steps per degree; 1/500° is some 200 yards, finer than the outlines themselves. */
const STEPS = 500;

/**
 * A line on the ground, written so that it compresses well: longitude and latitude
 * of the first point in steps, then how far each next point is from the last.
 */
export type CodedLine = readonly number[];

/** The land of the whole country, and the lines between its states. */
export interface CountryOutline {
  readonly version: typeof OUTLINE_FILE_VERSION;
  readonly land: readonly CodedLine[];
  readonly borders: readonly CodedLine[];
}

/** The name of a town on the map. The larger `size`, the sooner it is shown. */
export type TownLabel = readonly [name: string, latitude: number, longitude: number, size: number];

/** What the map shows of one state when it is near: lines between counties, names of towns, the largest first. */
export interface StateOutline {
  readonly version: typeof OUTLINE_FILE_VERSION;
  readonly counties: readonly CodedLine[];
  readonly towns: readonly TownLabel[];
}

/** Points that fall on the same step are written once. */
export function codeLine(points: readonly Point[]): CodedLine {
  const coded: number[] = [];
  let east = 0;
  let north = 0;
  for (const { latitude, longitude } of points) {
    const nextEast = Math.round(longitude * STEPS);
    const nextNorth = Math.round(latitude * STEPS);
    if (coded.length > 0 && nextEast === east && nextNorth === north) continue;
    coded.push(nextEast - east, nextNorth - north);
    [east, north] = [nextEast, nextNorth];
  }
  return coded;
}

export function decodeLine(line: CodedLine): readonly Point[] {
  const points: Point[] = [];
  let east = 0;
  let north = 0;
  for (let index = 0; index + 1 < line.length; index += 2) {
    east += line[index] ?? 0;
    north += line[index + 1] ?? 0;
    points.push({ latitude: north / STEPS, longitude: east / STEPS });
  }
  return points;
}

/** Whether a file is an outline of this version; its lines were made with the site. */
export function isCountryOutline(content: unknown): content is CountryOutline {
  return isOutline(content) && 'land' in content && 'borders' in content && areLists(content.land, content.borders);
}

export function isStateOutline(content: unknown): content is StateOutline {
  return isOutline(content) && 'counties' in content && 'towns' in content && areLists(content.counties, content.towns);
}

const areLists = (...values: readonly unknown[]): boolean => values.every((value) => Array.isArray(value));

const isOutline = (content: unknown): content is object =>
  typeof content === 'object' && content !== null && 'version' in content && content.version === OUTLINE_FILE_VERSION;

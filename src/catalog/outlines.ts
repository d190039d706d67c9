import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { milesBetween } from '../domain/distance.ts';
import {
  codeLine,
  OUTLINE_FILE_VERSION,
  type CodedLine,
  type CountryOutline,
  type StateOutline,
} from '../domain/outline.ts';
import { STATES, type StateCode } from '../domain/state.ts';
import type { City } from './gazetteer.ts';
import { packageFile } from './packageFile.ts';

type Atlas<Layer extends string> = Topology<Record<Layer, GeometryCollection<{ name: string }>>>;

/** Fewer numbers than this is a speck that rounding made of an islet. */
const SHORTEST_RING = 8;

/** A small town is named where no larger one is nearer than this. Unit: miles. */
const TOWN_SPACING_MILES = 9;
const MOST_TOWNS = 260;

/**
 * The land and the lines between states.
 *
 * Source: U.S. Census Bureau, cartographic boundaries at 1:10 million, as npm
 *   `us-atlas` ships them.
 */
export function countryOutline(): CountryOutline {
  const atlas = readAtlas('states-10m.json', 'states');
  const { states } = atlas.objects;
  return {
    version: OUTLINE_FILE_VERSION,
    land: merge(atlas, states.geometries.filter(hasArea))
      .coordinates.flat()
      .map(code)
      .filter(({ length }) => length >= SHORTEST_RING),
    borders: mesh(atlas, states, (one, other) => one !== other).coordinates.map(code),
  };
}

/** Makes the outline of any state; reading the counties once serves them all. Cities come largest first. */
export function stateOutlines(cities: readonly City[]): (state: StateCode) => StateOutline {
  const atlas = readAtlas('counties-10m.json', 'counties');
  const byState = Map.groupBy(atlas.objects.counties.geometries, ({ id }) => String(id).slice(0, 2));
  const citiesOf = Map.groupBy(cities, ({ state }) => state);
  return (state) => {
    const geometries = byState.get(STATES[state].fips) ?? [];
    const within: GeometryCollection = { type: 'GeometryCollection', geometries };
    return {
      version: OUTLINE_FILE_VERSION,
      counties: mesh(atlas, within, (one, other) => one !== other).coordinates.map(code),
      towns: townsToName(citiesOf.get(state) ?? []).map(({ city, latitude, longitude, zipCount }) => [
        city,
        toThousandth(latitude),
        toThousandth(longitude),
        zipCount,
      ]),
    };
  };
}

function townsToName(cities: readonly City[]): readonly City[] {
  const named: City[] = [];
  for (const city of cities) {
    if (named.length >= MOST_TOWNS) break;
    const alone = named.every((other) => milesBetween(city, other) > TOWN_SPACING_MILES);
    if (city.zipCount > 1 || alone) named.push(city);
  }
  return named;
}

function readAtlas<Layer extends string>(file: string, layer: Layer): Atlas<Layer> {
  const content: unknown = JSON.parse(packageFile('us-atlas', file));
  if (!isAtlas(content, layer)) throw new Error(`us-atlas/${file} has no ${layer}.`);
  return content;
}

const isAtlas = <Layer extends string>(content: unknown, layer: Layer): content is Atlas<Layer> =>
  typeof content === 'object' &&
  content !== null &&
  'objects' in content &&
  typeof content.objects === 'object' &&
  content.objects !== null &&
  layer in content.objects;

const hasArea = <Shape extends { type: string | null }>(
  shape: Shape,
): shape is Extract<Shape, Polygon | MultiPolygon> => shape.type === 'Polygon' || shape.type === 'MultiPolygon';

const code = (line: readonly (readonly number[])[]): CodedLine =>
  codeLine(line.map(([longitude = 0, latitude = 0]) => ({ latitude, longitude })));

const toThousandth = (degrees: number): number => Math.round(degrees * 1000) / 1000;

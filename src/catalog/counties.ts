import { merge } from 'topojson-client';
import { milesBetween, type Point } from '../domain/distance.ts';
import { STATES, type StateCode } from '../domain/state.ts';
import { fipsOf, hasArea, readAtlas, type Ring } from './atlas.ts';

/** A county or what stands for one, with a point inside or near it to write its count on. */
export interface County extends Point {
  /** The federal code, 5 digits. */
  readonly fips: string;
  readonly name: string;
  /** Areas, each an edge and its holes. */
  readonly polygons: readonly (readonly Ring[])[];
}

let read: readonly County[] | undefined;

/** Every county of the atlas, read once. */
export const counties = (): readonly County[] => (read ??= readCounties());

/** Finds the county of a point, among those of its state. Off the coast it is the nearest one's. */
export function countyFinder(): (state: StateCode, point: Point) => County | undefined {
  const byState = Map.groupBy(counties(), ({ fips }) => fips.slice(0, 2));
  return (state, point) => {
    const here = byState.get(STATES[state].fips) ?? [];
    return here.find(({ polygons }) => polygons.some((polygon) => isInside(polygon, point))) ?? nearest(here, point);
  };
}

/** The middle of the largest of some areas, weighed by area. */
export function centreOf(polygons: readonly (readonly Ring[])[]): Point {
  const centres = polygons.map(([edge = []]) => centreOfEdge(edge));
  const [largest] = centres.sort((one, other) => other.area - one.area);
  return { latitude: toHundredth(largest?.latitude ?? 0), longitude: toHundredth(largest?.longitude ?? 0) };
}

function readCounties(): readonly County[] {
  const atlas = readAtlas('counties');
  return atlas.objects.counties.geometries.filter(hasArea).map((shape) => {
    const polygons = merge(atlas, [shape]).coordinates;
    return { fips: fipsOf(shape), name: shape.properties?.name ?? '', polygons, ...centreOf(polygons) };
  });
}

/** Counts how often a line to the east crosses an edge; odd is inside. Holes take away what they cover. */
const isInside = (polygon: readonly Ring[], { latitude, longitude }: Point): boolean =>
  polygon.reduce((crossings, ring) => crossings + crossingsOf(ring, latitude, longitude), 0) % 2 === 1;

function crossingsOf(ring: Ring, latitude: number, longitude: number): number {
  let crossings = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[index] ?? [];
    if (y1 > latitude === y2 > latitude) continue;
    if (longitude < x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1)) crossings++;
  }
  return crossings;
}

function centreOfEdge(edge: Ring): Point & { readonly area: number } {
  let [area, north, east] = [0, 0, 0];
  const [x0 = 0, y0 = 0] = edge[0] ?? [];
  for (let index = 1; index < edge.length; index++) {
    const [x1 = 0, y1 = 0] = edge[index - 1] ?? [];
    const [x2 = 0, y2 = 0] = edge[index] ?? [];
    // Seen from a corner of its own, so that no digits are lost to large numbers.
    const cross = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
    area += cross;
    east += cross * (x1 + x2 - 2 * x0);
    north += cross * (y1 + y2 - 2 * y0);
  }
  if (area === 0) return { latitude: y0, longitude: x0, area: 0 };
  return { latitude: y0 + north / (3 * area), longitude: x0 + east / (3 * area), area: Math.abs(area) };
}

const nearest = (places: readonly County[], point: Point): County | undefined =>
  places.reduce<{ readonly county?: County; readonly miles: number }>(
    (best, county) => {
      const miles = milesBetween(point, county);
      return miles < best.miles ? { county, miles } : best;
    },
    { miles: Infinity },
  ).county;

const toHundredth = (degrees: number): number => Math.round(degrees * 100) / 100;

import type { LatLngBounds, LatLngTuple } from 'leaflet';
import { milesBetween, type Point } from '../domain/distance.ts';
import { decodeLine, type CodedLine } from '../domain/outline.ts';
import { milesWithin, REACHES, type Reach } from '../domain/travel.ts';

export const METERS_PER_MILE = 1609.344;

/** From this zoom on the map shows counties, below it states. */
export const ZOOM_OF_STATES = 7;

/** Unit: degrees, west of Greenwich as `toLatLng` has them. */
export interface Sides {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/**
 * Where the map draws a point. It counts all degrees west of Greenwich, so that Guam
 * and the last of the Aleutians lie beyond Hawaii and not on the far side of the world.
 */
export const toLatLng = ({ latitude, longitude }: Point): LatLngTuple => [latitude, toWest(longitude)];

/** Unit: degrees. */
export const toWest = (longitude: number): number => (longitude > 0 ? longitude - 360 : longitude);

export const isWithin = (point: Point, { south, north, west, east }: Sides): boolean => {
  const [latitude, longitude] = toLatLng(point);
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
};

export const sidesOf = (bounds: LatLngBounds): Sides => ({
  south: bounds.getSouth(),
  north: bounds.getNorth(),
  west: bounds.getWest(),
  east: bounds.getEast(),
});

/** Points of a circle around a point, from north by east. Unit: miles. */
export function circleAround({ latitude, longitude }: Point, miles: number, count = 240): readonly Point[] {
  const { north, east } = degreesOf(miles, latitude);
  return Array.from({ length: count }, (_, at) => {
    const turn = (2 * Math.PI * at) / count;
    return { latitude: latitude + north * Math.cos(turn), longitude: longitude + east * Math.sin(turn) };
  });
}

/** A view this much larger than a reach still shows no more than what the reach answers for. */
const ABOUT = 1.25;

/**
 * How far a search must go to answer for what a map shows; `undefined` where none goes so far.
 *
 * Unit: miles from the middle to the nearer edge. `least`: how far the visitor goes anyway.
 */
export const reachOf = (miles: number, least: Reach): Reach | undefined =>
  REACHES.find((minutes) => minutes >= least && milesWithin(minutes) * ABOUT >= miles);

/** The south-west and north-east corners of a box around a circle. Unit: miles. */
export function boxAround({ latitude, longitude }: Point, miles: number): readonly [Point, Point] {
  const { north, east } = degreesOf(miles, latitude);
  return [
    { latitude: latitude - north, longitude: longitude - east },
    { latitude: latitude + north, longitude: longitude + east },
  ];
}

function degreesOf(miles: number, latitude: number): { readonly north: number; readonly east: number } {
  const milesPerDegree = milesBetween({ latitude: 0, longitude: 0 }, { latitude: 1, longitude: 0 });
  const north = miles / milesPerDegree;
  // Near a pole a degree of longitude is next to nothing.
  return { north, east: north / Math.max(0.1, Math.cos((latitude * Math.PI) / 180)) };
}

/** What the six buttons below at the end of a map take; on a narrow one, in large letters, they have two lines. Unit: CSS pixels. */
export function roomOfTools(mapWidth: number, scale: number): { readonly width: number; readonly height: number } {
  const width = 282 * scale;
  return { width: Math.min(width, mapWidth), height: 62 * scale * Math.ceil(width / mapWidth) };
}

/** Unit of `steps`: per degree. */
export const drawn = (line: CodedLine, steps: number): LatLngTuple[] => decodeLine(line, steps).map(toLatLng);

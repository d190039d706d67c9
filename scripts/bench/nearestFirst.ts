import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { milesBetween, type Point } from '../../src/domain/distance.ts';
import { spreadGroups } from './spreadGroups.ts';
import { timeOf, type BenchPart } from './table.ts';

const ROWS = 20;

/**
 * Nearest first among Candidates that have just arrived: by looking at each, and by
 * a spatial index. An index serves one search, since the next has other Candidates.
 */
export const nearestFirst: BenchPart = (print) => {
  const from = { latitude: 40.7506, longitude: -73.9972 };
  const rows = [1_000, 10_000, 100_000].map((count) => {
    const points = spreadGroups(count).flatMap(({ point }) => (point === undefined ? [] : [point]));
    const index = indexOf(points);
    return [
      count.toLocaleString('en'),
      timeOf(() => nearestOf(points, from)),
      timeOf(() => around(indexOf(points), from.longitude, from.latitude, ROWS)),
      timeOf(() => around(index, from.longitude, from.latitude, ROWS)),
      timeOf(() => inOrder(points, from)),
      timeOf(() => around(indexOf(points), from.longitude, from.latitude)),
    ];
  });
  print({
    title: `Nearest first: milliseconds for the ${ROWS} nearest, and for all in order`,
    columns: [
      'Groups',
      `${ROWS}: scan`,
      'kdbush made and asked',
      'kdbush only asked',
      'all: scan and sort',
      'kdbush made and asked',
    ],
    rows,
  });
};

interface Measured {
  readonly at: number;
  readonly miles: number;
}

/** Keeps the nearest so far, and throws out the farthest of them for a nearer one. */
function nearestOf(points: readonly Point[], from: Point): readonly Measured[] {
  const kept: Measured[] = [];
  let farthest = Infinity;
  points.forEach((point, at) => {
    const miles = milesBetween(from, point);
    if (miles >= farthest) return;
    kept.push({ at, miles });
    if (kept.length < ROWS) return;
    kept.sort(byMiles);
    kept.length = ROWS;
    farthest = kept.at(-1)?.miles ?? Infinity;
  });
  return kept.sort(byMiles);
}

const inOrder = (points: readonly Point[], from: Point): readonly Measured[] =>
  points.map((point, at) => ({ at, miles: milesBetween(from, point) })).sort(byMiles);

const byMiles = (one: Measured, other: Measured): number => one.miles - other.miles;

function indexOf(points: readonly Point[]): KDBush {
  const index = new KDBush(points.length);
  for (const { latitude, longitude } of points) index.add(longitude, latitude);
  return index.finish();
}

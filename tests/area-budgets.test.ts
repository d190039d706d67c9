/** What a search costs in a directory of 100,000 Groups, spread as people live. `npm run bench` prints it in full. */
import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { areaVisit } from '../scripts/bench/areaVisit.ts';
import { randomFrom } from '../scripts/bench/random.ts';
import { servedAreas, type ServedAreas } from '../scripts/bench/servedAreas.ts';
import { spreadGroups, zipChooser } from '../scripts/bench/spreadGroups.ts';
import { spreadOf } from '../scripts/bench/table.ts';
import { stateArea } from '../src/search/areaIndex.ts';

const GROUPS = 100_000;
const PLACES = 40;
/** Where most Groups are within reach of one point. */
const MANHATTAN = { latitude: 40.7506, longitude: -73.9972 };

/** Unit: bytes. A host packs once, and a little tighter. */
const weigh = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } }).length;

/** A file of ZIP codes comes before these. Unit: bytes. */
const PLACE_FILE = 600;

let served: ServedAreas;
beforeAll(() => {
  served = servedAreas(spreadGroups(GROUPS));
}, 120_000);

const weights = new Map<string, number>();
function weightOf(area: string): number {
  const weight = weights.get(area) ?? weigh(JSON.stringify(served.areas.files.get(area)?.()));
  weights.set(area, weight);
  return weight;
}

async function visitsWithin(minutes: number) {
  const random = randomFrom(11);
  const zipAt = zipChooser();
  const places = [MANHATTAN, ...Array.from({ length: PLACES }, () => zipAt(random()))];
  return Promise.all(
    places.map(async (place) => {
      const { asked } = await areaVisit(place, minutes, served);
      return { files: asked.length + 1, bytes: asked.reduce((sum, area) => sum + weightOf(area), PLACE_FILE) };
    }),
  );
}

test('half an hour around costs a median of 30 kB, 60 for 95 of 100, 150 at worst, in at most six files', async () => {
  const visits = await visitsWithin(30);
  const [median, most, worst] = spreadOf(visits.map(({ bytes }) => bytes));
  expect(median).toBeLessThanOrEqual(30_000);
  expect(most).toBeLessThanOrEqual(60_000);
  expect(worst).toBeLessThanOrEqual(150_000);
  expect(Math.max(...visits.map(({ files }) => files))).toBeLessThanOrEqual(6);
}, 60_000);

test('an hour and a half around costs at most twelve files', async () => {
  const visits = await visitsWithin(90);
  expect(Math.max(...visits.map(({ files }) => files))).toBeLessThanOrEqual(12);
}, 60_000);

test('the words of a state cost at most 400 kB', () => {
  // No state has more people.
  const california = served.areas.files.get(stateArea('CA'))?.();
  expect(california?.count).toBeGreaterThan(GROUPS / 10);
  expect(weigh(JSON.stringify(california))).toBeLessThanOrEqual(400_000);
}, 60_000);

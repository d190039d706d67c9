import fc from 'fast-check';
import { expect, test } from 'vitest';
import { milesBetween, type Point } from '../domain/distance.ts';
import { STATE_CODES } from '../domain/state.ts';
import { buildGazetteer, readZipPoints } from './gazetteer.ts';
import { nearAreas } from './nearAreas.ts';
import { nearestFinder } from './nearestGroups.ts';

const areas = nearAreas(buildGazetteer(readZipPoints(), []));
const areaOf = (prefix: string) => areas.find((area) => area.prefix === prefix);

test('Saipan and American Samoa, which have no first digits of their own, are of the area they share', () => {
  // Saipan has more people than any one town of Guam, and Guam has most of the ZIP codes.
  expect(areaOf('969')).toMatchObject({ state: 'GU', alsoOf: ['MP'] });
  expect(areaOf('967')).toMatchObject({ state: 'HI', alsoOf: ['AS'] });
  expect(areaOf('602')?.alsoOf).toEqual([]);
  const states = new Set(areas.flatMap(({ state, alsoOf }) => [state, ...alsoOf]));
  expect(STATE_CODES.filter((state) => !states.has(state))).toEqual([]);
});

test.each([
  ['602', 'Evanston', 'IL'],
  ['606', 'Chicago', 'IL'],
  ['100', 'New York', 'NY'],
  ['112', 'Brooklyn', 'NY'],
  ['019', 'Lynn', 'MA'],
  ['009', 'San Juan', 'PR'],
  ['996', 'Wasilla', 'AK'],
])('the ZIP codes that begin with %s are around %s, %s', (prefix, city, state) => {
  expect(areaOf(prefix)).toMatchObject({ city, state });
});

test('there is an area for every beginning that a ZIP code has, and a great city has several', () => {
  expect(areas.length).toBeGreaterThan(900);
  expect(areaOf('000')).toBeUndefined();
  const apart = milesBetween(areaOf('606')!.centre, areaOf('602')!.centre);
  expect(apart).toBeGreaterThan(5);
  expect(apart).toBeLessThan(20);
});

/** Few places, so that ties, doors with many groups and the antimeridian occur. */
const point: fc.Arbitrary<Point> = fc.record({
  latitude: fc.constantFrom(-14.3, 0, 13.5, 42, 52),
  longitude: fc.constantFrom(-179.9, -170.7, -87.7, 0, 144.8, 179.9),
});

test('finds the same as measuring everything', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 40 }), point, fc.integer({ min: 1, max: 12 }), (points, from, count) => {
      const destinations = points.map((at, index) => ({ id: `g/${String(index).padStart(2, '0')}`, point: at }));
      // Those that no road leads to come after the others, however near.
      const miles = nearestFinder(destinations)(from, count)
        .map(({ travel }) => travel.miles)
        .sort((one, other) => one - other);
      const all = points.map((at) => milesBetween(from, at)).sort((one, other) => one - other);
      expect(miles.length).toBe(Math.min(count, points.length));
      miles.forEach((mile, index) => expect(mile).toBeCloseTo(all[index]!, 3));
    }),
  );
});

test('of two groups at one door the first by id comes first', () => {
  const door = { latitude: 42, longitude: -87.7 };
  const found = nearestFinder([
    { id: 'b/a', point: door },
    { id: 'a/a', point: door },
  ])(door, 2);
  expect(found.map(({ destination }) => destination.id)).toEqual(['a/a', 'b/a']);
});

test('what no road leads to comes last, though it is nearer', () => {
  const [hyannis, boston] = [
    { latitude: 41.65, longitude: -70.28 },
    { latitude: 42.36, longitude: -71.06 },
  ];
  const found = nearestFinder([
    { id: 'a/nantucket', point: { latitude: 41.28, longitude: -70.1 } },
    { id: 'a/boston', point: boston },
  ])(hyannis, 2);
  expect(found.map(({ destination, travel }) => [destination.id, travel.noRoad])).toEqual([
    ['a/boston', undefined],
    ['a/nantucket', true],
  ]);
});

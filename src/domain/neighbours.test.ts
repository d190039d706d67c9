import fc from 'fast-check';
import { expect, test } from 'vitest';
import { milesBetween } from './distance.ts';
import { neighboursOfAll } from './neighbours.ts';

const at = (id: string, latitude: number, longitude: number) => ({ id, point: { latitude, longitude } });

const nearest = (all: ReturnType<typeof at>[], id: string, wanted = { count: 3, miles: 60 }) =>
  neighboursOfAll(all, wanted)
    .get(id)
    ?.map((neighbour) => neighbour.id);

test('names the nearest first and never the Group itself', () => {
  const all = [at('evanston', 42.04, -87.69), at('peoria', 40.69, -89.59), at('skokie', 42.03, -87.73)];
  expect(nearest(all, 'evanston')).toEqual(['skokie']);
});

test('two Groups at one Site are neighbours', () => {
  expect(nearest([at('a', 42, -88), at('b', 42, -88)], 'a')).toEqual(['b']);
});

test('a Group across the antimeridian is near', () => {
  expect(nearest([at('east', 51.9, 179.95), at('west', 51.9, -179.95)], 'east')).toEqual(['west']);
});

test('a Group at exactly the same latitude, or at 0, is not lost', () => {
  expect(nearest([at('a', 0, 0), at('b', 0, 0.2)], 'a')).toEqual(['b']);
});

test('finds what a search through every pair finds', () => {
  const point = fc.record({
    latitude: fc.double({ min: 17, max: 71, noNaN: true }),
    longitude: fc.oneof(
      fc.double({ min: -92, max: -86, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
    ),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 25 }), (points) => {
      const all = points.map((each, index) => ({ id: String(index).padStart(2, '0'), point: each }));
      const found = neighboursOfAll(all, { count: 100, miles: 60 });
      for (const one of all) {
        const expected = all
          .filter((other) => other.id !== one.id && milesBetween(one.point, other.point) <= 60)
          .map(({ id }) => id)
          .sort();
        expect(
          found
            .get(one.id)
            ?.map(({ id }) => id)
            .sort(),
        ).toEqual(expected);
      }
    }),
    { numRuns: 100 },
  );
});

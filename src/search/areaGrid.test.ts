import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CORNERS } from '../../tests/randomDirectory.ts';
import { milesBetween, type Point } from '../domain/distance.ts';
import { milesWithin } from '../domain/travel.ts';
import { cellAt, cellBox, milesToBox, type Box } from './areaGrid.ts';

const latitude = fc.double({ min: -90, max: 90, noNaN: true });
const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const anywhere: fc.Arbitrary<Point> = fc.oneof(
  fc.record({ latitude, longitude }),
  fc.record({ latitude, longitude: fc.constantFrom(-180, -179.9, 0, 179.9, 180) }),
  fc.constantFrom(...CORNERS),
);

const holds = ({ south, west, north, east }: Box, point: Point) =>
  point.latitude >= south - 1e-9 &&
  point.latitude <= north + 1e-9 &&
  point.longitude >= west - 1e-9 &&
  point.longitude <= east + 1e-9;

/** Some point of a box: its corners for 0 and 1, the rest between. */
const inside = ({ south, west, north, east }: Box, up: number, along: number): Point => ({
  latitude: Math.min(90, south + (north - south) * up),
  longitude: Math.min(180, west + (east - west) * along),
});

test('a point is in its own cell', () => {
  fc.assert(
    fc.property(anywhere, (point) => {
      expect(holds(cellBox(cellAt(point)), point)).toBe(true);
    }),
  );
});

test('every cell is on the Earth, and begins where the one west of it ends', () => {
  const last = cellAt({ latitude: 90, longitude: 180 });
  const boxes = Array.from({ length: last + 1 }, (_, cell) => cellBox(cell));
  const offTheEarth = boxes.filter(
    ({ south, west, north, east }) => south < -90 || north > 90 || west < -180 || east > 180,
  );
  expect(offTheEarth).toEqual([]);
  const before = boxes.map((_, cell) => boxes[cell - 1]?.east ?? 180);
  expect(boxes.filter(({ west }, cell) => west !== (before[cell] === 180 ? -180 : before[cell]))).toEqual([]);
});

test('there is no cell below the first, nor past the last', () => {
  const last = cellAt({ latitude: 90, longitude: 180 });
  expect(cellBox(last).north).toBeCloseTo(90);
  expect(cellAt({ latitude: -90, longitude: -180 })).toBe(0);
  expect(() => cellBox(last + 1)).toThrow(RangeError);
  expect(() => cellBox(-1)).toThrow(RangeError);
});

describe('how far a cell is', () => {
  const portion = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));

  test('is never more than the distance to a point in it', () => {
    fc.assert(
      fc.property(anywhere, anywhere, portion, portion, (from, to, up, along) => {
        const box = cellBox(cellAt(to));
        expect(milesToBox(from, box)).toBeLessThanOrEqual(milesBetween(from, inside(box, up, along)) + 1e-6);
      }),
      { numRuns: 2_000 },
    );
  });

  test('is no less than the nearest of many points on its sides', () => {
    const steps = Array.from({ length: 101 }, (_, step) => step / 100);
    fc.assert(
      fc.property(anywhere, anywhere, (from, to) => {
        const box = cellBox(cellAt(to));
        if (holds(box, from)) return;
        const sides = steps.flatMap((step) => [
          inside(box, 0, step),
          inside(box, 1, step),
          inside(box, step, 0),
          inside(box, step, 1),
        ]);
        const nearest = Math.min(...sides.map((point) => milesBetween(from, point)));
        // The sides are looked at every half mile or so.
        expect(milesToBox(from, box)).toBeGreaterThan(nearest - 1);
      }),
    );
  });

  test('is nothing from within, and small across the antimeridian', () => {
    const west = { latitude: 52, longitude: -179.99 };
    expect(milesToBox(west, cellBox(cellAt(west)))).toBe(0);
    expect(milesToBox(west, cellBox(cellAt({ latitude: 52, longitude: 179.99 })))).toBeLessThan(1);
  });
});

describe('how many cells a search touches', () => {
  const settled = fc.record({ latitude: fc.double({ min: -72, max: 72, noNaN: true }), longitude });

  test.each([
    [30, 4],
    [90, 9],
  ] as const)('within %d minutes, at most %d', (minutes, most) => {
    const miles = milesWithin(minutes);
    fc.assert(
      fc.property(fc.oneof(settled, fc.constantFrom(...CORNERS)), (centre) => {
        expect(
          cellsAround(centre).filter((cell) => milesToBox(centre, cellBox(cell)) <= miles).length,
        ).toBeLessThanOrEqual(most);
      }),
      { numRuns: 1_000 },
    );
  });

  /** The cells of three rows and more columns on each side, found by points close together. */
  function cellsAround({ latitude: middle, longitude: along }: Point): readonly number[] {
    const degree = 1 / Math.cos((middle * Math.PI) / 180);
    const cells = new Set<number>();
    for (let up = -2.5; up <= 2.5; up += 0.25) {
      for (let east = -3 * degree; east <= 3 * degree; east += degree / 4) {
        cells.add(cellAt({ latitude: middle + up, longitude: ((along + east + 540) % 360) - 180 }));
      }
    }
    return [...cells];
  }
});

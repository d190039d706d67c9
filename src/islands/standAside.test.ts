import fc from 'fast-check';
import { expect, test } from 'vitest';
import { touches, type Box } from './placeMarks.ts';
import { standAside } from './standAside.ts';

const disc = (x: number, y: number) => ({ x, y, box: around(x, y, 21) });
const around = (x: number, y: number, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

test('a mark in nobody’s way stays on its point', () => {
  const marks = [disc(100, 100), disc(200, 100)];
  expect(standAside(marks, [around(400, 400, 10)])).toEqual(marks);
});

test('a mark behind a numbered one comes out beside it, as near as it can', () => {
  const crowd = around(100, 100, 25);
  const [mark] = standAside([disc(110, 100)], [crowd]);
  expect(mark).toMatchObject({ x: 146, y: 100 });
});

test('a mark that is shut in on all sides is still shown', () => {
  const marks = [disc(100, 100)];
  expect(standAside(marks, [around(100, 100, 300)])).toEqual(marks);
});

test('a mark keeps off another that is shut in and stays', () => {
  const [first, second] = standAside([disc(0, 0), disc(7, 0)], [around(10, 22, 25)]);
  expect([first, second]).toMatchObject([
    { x: -36, y: 0 },
    { x: 7, y: 0 },
  ]);
});

test('none is lost, none goes far, and what was moved covers nothing', () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 400 }));
  fc.assert(
    fc.property(fc.array(place, { maxLength: 30 }), fc.array(place, { maxLength: 8 }), (points, crowds) => {
      const marks = points.map(([x, y]) => disc(x, y));
      const fixed = crowds.map(([x, y]) => around(x, y, 25));
      const placed = standAside(marks, fixed);
      expect(placed).toHaveLength(marks.length);
      placed.forEach(({ x, y, box }, at) => {
        const [before = { x: 0, y: 0 }] = marks.slice(at, at + 1);
        expect(Math.hypot(x - before.x, y - before.y)).toBeLessThan(49);
        if (x !== before.x || y !== before.y) {
          const others = [...fixed, ...placed.flatMap((other, place) => (place === at ? [] : [other.box]))];
          expect(others.filter((other) => touches(other, box))).toEqual([]);
        }
      });
    }),
    { numRuns: 100 },
  );
});

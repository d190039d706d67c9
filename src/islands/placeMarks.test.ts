import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxOfCrowd, boxOfDoor, placeMarks, touches, type Spot } from './placeMarks.ts';

const at = (...points: readonly (readonly [x: number, y: number])[]): readonly Spot[] =>
  points.map(([x, y], row) => ({ row, x, y }));

test('a door on its own stands on its point', () => {
  expect(placeMarks(at([100, 100], [200, 100]))).toEqual({ doors: at([100, 100], [200, 100]), crowds: [] });
});

test('two Groups at one Site stand side by side', () => {
  const { doors } = placeMarks(at([100, 100], [100, 100]));
  expect(doors.map(({ row, x }) => ({ row, x }))).toEqual([
    { row: 0, x: 86.5 },
    { row: 1, x: 113.5 },
  ]);
});

test('four Groups at one Site are a crowd, in the order of the list', () => {
  const { doors, crowds } = placeMarks(at([100, 100], [101, 100], [100, 101], [100, 100]));
  expect(doors).toEqual([]);
  expect(crowds.map(({ rows }) => rows)).toEqual([[0, 1, 2, 3]]);
});

test.each([1, 2])(
  'no two marks cover each other, and every Group is in exactly one, in letters %d times as large',
  (scale) => {
    const point = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }));
    fc.assert(
      fc.property(fc.array(point, { maxLength: 120 }), (points) => {
        const { doors, crowds } = placeMarks(at(...points), scale);
        const boxes = [
          ...doors.map((door) => boxOfDoor(door, scale)),
          ...crowds.map((crowd) => boxOfCrowd(crowd, scale)),
        ];
        const rows = [...doors.map(({ row }) => row), ...crowds.flatMap((crowd) => crowd.rows)];
        expect(rows.sort((one, other) => one - other)).toEqual(points.map((_, row) => row));
        for (const [index, box] of boxes.entries())
          expect(boxes.slice(index + 1).filter((other) => touches(shrunk(box), shrunk(other)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  },
);

test('2,000 Groups on one point are one crowd', () => {
  const { crowds } = placeMarks(Array.from({ length: 2000 }, (_, row) => ({ row, x: 7, y: 7 })));
  expect(crowds[0]?.rows).toHaveLength(2000);
});

/** Edges that meet exactly may differ in the last digit. */
const shrunk = ({ left, right, top, bottom }: ReturnType<typeof boxOfDoor>) => ({
  left: left + 0.001,
  right: right - 0.001,
  top: top + 0.001,
  bottom: bottom - 0.001,
});

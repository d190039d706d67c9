import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParts, MOST_IN_A_LIST } from './listParts.ts';

test('a list of a hundred stays on one page, one more makes two', () => {
  expect(inParts(Array(100).fill('group'))).toHaveLength(1);
  expect(inParts(Array(101).fill('group')).map(({ shown }) => shown.length)).toEqual([100, 1]);
});

test('an empty list still has a page', () => {
  expect(inParts([])).toEqual([{ shown: [], part: 1, of: 1 }]);
});

test('the parts together are the list, and none is longer than the most', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 450 }), (all) => {
      const parts = inParts(all);
      expect(parts.flatMap(({ shown }) => shown)).toEqual(all);
      expect(parts.every(({ shown }) => shown.length <= MOST_IN_A_LIST)).toBe(true);
    }),
  );
});

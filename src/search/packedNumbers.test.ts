import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNumbers, packSteps, UnreadableError, unpackNumbers, unpackSteps } from './packedNumbers.ts';

const natural = fc.oneof(fc.nat({ max: 70 }), fc.nat(), fc.maxSafeNat());

test('numbers come back as they were', () => {
  fc.assert(
    fc.property(fc.array(natural), (numbers) => {
      expect(unpackNumbers(packNumbers(numbers), numbers.length)).toEqual(numbers);
    }),
  );
});

test('steps come back as the numbers they lead to', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      expect(unpackSteps(packSteps(numbers), numbers.length)).toEqual(numbers);
    }),
  );
});

test('small numbers take one letter each, and none when all are 0', () => {
  expect(packNumbers([0, 63, 7]).length).toBe(3);
  expect(packNumbers([0, 0, 0])).toBe('');
});

test('packed text needs no escape, in JSON or in HTML', () => {
  fc.assert(
    fc.property(fc.array(natural), (numbers) => {
      expect(packNumbers(numbers)).toMatch(/^[\w-]*$/u);
    }),
  );
});

test.each([
  ['cut', 'AB', 3],
  ['of letters that are none of ours', 'A B', 3],
  ['letters where there are no numbers', 'A', 0],
  ['not text', undefined, 0],
])('refuses what is %s', (_, text, count) => {
  expect(() => unpackNumbers(text, count)).toThrow(UnreadableError);
});

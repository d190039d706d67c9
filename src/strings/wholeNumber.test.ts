import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeNumber } from './wholeNumber.ts';

test.each(['en-US', 'es-US'])('a count is written as %s writes it', (locale) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (count) => {
      expect(wholeNumber(count)).toBe(count.toLocaleString(locale));
    }),
  );
});

test.each([
  [0, '0'],
  [999, '999'],
  [1_000, '1,000'],
  [100_000, '100,000'],
])('%d is %s', (count, written) => {
  expect(wholeNumber(count)).toBe(written);
});

import { expect, test } from 'vitest';
import { sayPace } from './taskQueue.ts';

test.each([
  [1_000, 5_000, 2_000, '500 a second, 8 s left'],
  [10_000, 100_000, 10_000, '1,000 a second, 90 s left'],
  [1_000, 1_000_000, 1_000, '1,000 a second, 17 min left'],
])('%i of %i in %i ms is %s', (done, total, elapsed, said) => {
  expect(sayPace(done, total, elapsed)).toBe(said);
});

test('nothing is said before anything is done', () => {
  expect(sayPace(0, 100, 5_000)).toBeUndefined();
});

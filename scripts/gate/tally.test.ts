import { expect, test } from 'vitest';
import { lastLine, one, sum, tested } from './tally.mjs';

const count = (passed: number, failed: number, skipped: string[] = []) => ({
  passed,
  failed,
  skipped: skipped.map((name) => ({ name, reason: 'no server here' })),
});

test('the last line names what was skipped only when something was', () => {
  expect(lastLine(count(412, 0))).toBe('412 passed, 0 failed');
  expect(lastLine(count(410, 1, ['a', 'b']))).toBe('410 passed, 1 failed, 2 skipped');
});

test('every step counts, tests by their number and programs as one', () => {
  const total = sum([count(40, 1, ['a']), one(true), one(false), count(2, 0, ['b'])]);
  expect(lastLine(total)).toBe('43 passed, 2 failed, 2 skipped');
});

test('a step of tests has failed when it ran none, ended badly, or never said', () => {
  expect(tested(count(0, 0, ['a']), 0).failed).toBe(1);
  expect(tested(count(7, 0), 1)).toMatchObject({ passed: 7, failed: 1 });
  expect(tested(undefined, 0)).toEqual(one(false));
  expect(tested(count(7, 2), 1)).toEqual(count(7, 2));
  expect(tested(count(7, 0), 0)).toEqual(count(7, 0));
});

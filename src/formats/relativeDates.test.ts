import { expect, test } from 'vitest';
import { findRelativeDates, resolveRelativeDate, resolveRelativeDates } from './relativeDates.ts';

/** A Tuesday. */
const TODAY = '2026-11-24';

test.each([
  ['today+0d', '2026-11-24'],
  ['today-200d', '2026-05-08'],
  ['tuesday+0w', '2026-11-24'],
  ['monday+0d', '2026-11-30'],
  ['tuesday+1w', '2026-12-01'],
  ['tuesday-3w', '2026-11-03'],
  ['friday+7w+2d', '2027-01-17'],
])('%s is %s', (text, date) => {
  expect(resolveRelativeDate(text, TODAY)).toBe(date);
});

test.each(['today', 'Tuesday+1w', 'tuesday', 'tuesday+1', 'today+1m', 'today + 1d', 'see you tuesday+1w', ''])(
  'takes %j for words',
  (text) => expect(resolveRelativeDate(text, TODAY)).toBeUndefined(),
);

test('resolves every date in a record, however deep, and leaves the rest alone', () => {
  const record = { name: 'today', exceptions: [{ date: 'tuesday+1w', extra: null }], minutes: 90 };
  expect(findRelativeDates(record)).toEqual([['exceptions', 0, 'date']]);
  expect(resolveRelativeDates(record, TODAY)).toEqual({ ...record, exceptions: [{ date: '2026-12-01', extra: null }] });
});

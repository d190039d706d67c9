import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, epochDayOf } from '../../domain/epochDay.ts';
import { LONGEST_RANGE, readDateRange } from './readDateRange.ts';

describe('a range of dates', () => {
  test.each([
    '12/24/2026–1/2/2027',
    '12/24 - 1/2/2027',
    '2026-12-24 to 2027-01-02',
    '2026-12-24 - 2027-01-02',
    'Dec 24, 2026 through Jan 2, 2027',
    'from December 24 to January 2, 2027',
    'Thursday, December 24 – Saturday, January 2, 2027',
    'del 24 de diciembre de 2026 al 2 de enero de 2027',
    '24 de diciembre al 2 de enero de 2027',
    'desde el 24 de diciembre hasta el 2 de enero de 2027',
  ])('is read from "%s"', (words) => {
    const days = readDateRange(words) ?? [];
    expect([days[0], days.at(-1), days.length]).toEqual(['2026-12-24', '2027-01-02', 10]);
  });

  test.each(['Dec 24-31, 2026', '24-31 de diciembre de 2026', '24 al 31 de diciembre de 2026'])(
    'within one month is read from "%s"',
    (words) => {
      const days = readDateRange(words) ?? [];
      expect([days[0], days.at(-1)]).toEqual(['2026-12-24', '2026-12-31']);
    },
  );

  test.each([
    ['no year at all', '12/24–1/2'],
    ['only the first with its year', '12/24/2026 - 1/2'],
    ['the last before the first', '2027-01-02 to 2026-12-24'],
    ['one day', '2026-12-24 to 2026-12-24'],
    ['a season', '2026-09-01 to 2027-05-31'],
    ['a day that does not exist', '2026-12-24 to 2027-02-30'],
    ['a number that may be either in one of two dates', '3/12 - 2027-01-10'],
    ['one date', '2026-12-24'],
    ['words', 'the holidays'],
  ])('is none where there is %s', (_, words) => {
    expect(readDateRange(words)).toBeUndefined();
  });

  test('has every day between its ends, once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 30_000 }),
        fc.integer({ min: 1, max: LONGEST_RANGE - 1 }),
        (day, more) => {
          const days = readDateRange(`${dateOf(day)} to ${dateOf(day + more)}`) ?? [];
          expect(days.map((each) => epochDayOf(each) - day)).toEqual(Array.from({ length: more + 1 }, (__, at) => at));
        },
      ),
    );
  });
});

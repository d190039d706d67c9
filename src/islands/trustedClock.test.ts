import { expect, test } from 'vitest';
import { trustedClock } from './trustedClock.ts';

const at = (date: string) => Date.parse(`${date}T12:00:00Z`);
const BUILT = at('2026-11-20');

test('believes a device that is a day off, or some months after the build', () => {
  for (const date of ['2026-11-19', '2026-11-20', '2027-09-01']) {
    expect(trustedClock(at(date), BUILT)).toEqual({ now: at(date), trusted: true });
  }
});

test('counts from the build where the device is a year or more off', () => {
  for (const date of ['1970-01-01', '2016-11-20', '2027-11-20', '2028-11-20', '2036-11-20']) {
    expect(trustedClock(at(date), BUILT)).toEqual({ now: BUILT, trusted: false });
  }
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockAt, clockMinutes } from './clockMinutes.ts';

test.each([
  ['00:00', 0],
  ['06:05', 365],
  ['18:30', 1110],
  ['23:59', 1439],
])('%s is %i minutes after midnight', (clock, minutes) => {
  expect(clockMinutes(clock)).toBe(minutes);
  expect(clockAt(minutes)).toBe(clock);
});

test('every minute of a day comes back', () => {
  fc.assert(
    fc.property(fc.nat(24 * 60 - 1), (minutes) => {
      expect(clockMinutes(clockAt(minutes))).toBe(minutes);
    }),
  );
});

import { expect, test } from 'vitest';
import { TIME_ZONES } from '../../domain/timeZone.ts';
import { readTimeZone } from './readTimeZone.ts';

test.each([
  ['America/Chicago', 'America/Chicago'],
  ['america/chicago', 'America/Chicago'],
  ['US/Eastern', 'America/New_York'],
  ['EST', 'America/New_York'],
  ['Pacific Time', 'America/Los_Angeles'],
  ['Central Standard Time', 'America/Chicago'],
  ['Arizona', 'America/Phoenix'],
  ['America/Indianapolis', 'America/Indiana/Indianapolis'],
])('%j is %s', (written, zone) => {
  expect(readTimeZone(written)).toBe(zone);
});

test('every zone of ours is read', () => {
  expect(TIME_ZONES.filter((zone) => readTimeZone(zone) !== zone)).toEqual([]);
});

test.each(['-05:00', 'GMT-5', 'Europe/Berlin', '', undefined, 'constructor'])('%j is none', (written) => {
  expect(readTimeZone(written)).toBeUndefined();
});

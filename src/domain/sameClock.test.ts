import { expect, test } from 'vitest';
import { sameClock, zonesLike } from './sameClock.ts';

test.each([
  ['America/Detroit', 'America/New_York', true],
  ['America/Puerto_Rico', 'America/St_Thomas', true],
  ['America/Boise', 'America/Denver', true],
  ['America/Phoenix', 'America/Denver', false],
  ['America/Phoenix', 'America/Los_Angeles', false],
  ['America/Puerto_Rico', 'America/New_York', false],
  ['Pacific/Honolulu', 'America/Adak', false],
] as const)('%s and %s: %s', (one, other, same) => {
  expect(sameClock(one, other)).toBe(same);
  expect(sameClock(other, one)).toBe(same);
});

test.each([
  ['America/Detroit', ['America/New_York', 'America/Kentucky/Louisville']],
  ['America/Phoenix', ['America/Denver', 'America/Los_Angeles']],
  ['Pacific/Honolulu', ['America/Los_Angeles']],
])('of the zones with a group those like %s', (zone, like) => {
  const zones = ['America/New_York', 'America/Kentucky/Louisville', 'America/Denver', 'America/Los_Angeles'];
  expect(zonesLike(zone, zones)).toEqual(like);
  expect(zonesLike(zone, [])).toEqual([]);
});

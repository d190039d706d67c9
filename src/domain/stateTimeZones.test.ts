import { expect, test } from 'vitest';
import { STATE_CODES } from './state.ts';
import { likeliestState, timeZonesOf } from './stateTimeZones.ts';
import { TIME_ZONES } from './timeZone.ts';

test('every zone is kept somewhere', () => {
  const kept = new Set(STATE_CODES.flatMap(timeZonesOf));
  expect(TIME_ZONES.filter((zone) => !kept.has(zone))).toEqual([]);
});

test('the likeliest state of a zone keeps that time', () => {
  for (const zone of TIME_ZONES) expect(timeZonesOf(likeliestState(zone))).toContain(zone);
});

test.each([
  ['AZ', 'America/Phoenix'],
  ['HI', 'Pacific/Honolulu'],
  ['PR', 'America/Puerto_Rico'],
  ['AS', 'Pacific/Pago_Pago'],
  ['IN', 'America/Indiana/Indianapolis'],
] as const)('most people in %s keep %s', (state, zone) => {
  expect(timeZonesOf(state)[0]).toBe(zone);
});

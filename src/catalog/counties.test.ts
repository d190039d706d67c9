import { expect, test } from 'vitest';
import type { StateCode } from '../domain/state.ts';
import { liesIn } from '../domain/statePoint.ts';
import { counties, countyFinder } from './counties.ts';

const countyOf = countyFinder();

test.each<[string, StateCode, number, number, string]>([
  ['Evanston', 'IL', 42.05, -87.69, '17031'],
  ['Denver', 'CO', 39.74, -104.99, '08031'],
  ['a pier in Chicago, off the outline', 'IL', 41.892, -87.6, '17031'],
  ['Avalon on its island', 'CA', 33.343, -118.327, '06037'],
])('%s is in its county', (_, state, latitude, longitude, fips) => {
  expect(countyOf(state, { latitude, longitude })?.fips).toBe(fips);
});

test('a hole in a county belongs to what fills it', () => {
  // Fairfax city is an island in Fairfax County.
  expect(countyOf('VA', { latitude: 38.8525, longitude: -77.304 })?.fips).toBe('51600');
});

test('the count of every county stands in its state', () => {
  const illinois = counties().filter(({ fips }) => fips.startsWith('17'));
  expect(illinois).toHaveLength(102);
  expect(illinois.filter((county) => !liesIn('IL', county))).toEqual([]);
});

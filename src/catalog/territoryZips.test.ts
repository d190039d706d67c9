import { expect, test } from 'vitest';
import { liesIn } from '../domain/statePoint.ts';
import type { ZipPoint } from './gazetteer.ts';
import { readTerritoryZips } from './territoryZips.ts';

const known: readonly ZipPoint[] = [
  { zip: '10550', city: 'Mount Vernon', state: 'NY', latitude: 40.9, longitude: -73.8 },
  { zip: '10001', city: 'New York', state: 'NY', latitude: 40.7, longitude: -74 },
];
const added = readTerritoryZips(known);
const byZip = new Map(added.map((point) => [point.zip, point]));

test('knows Puerto Rico and every inhabited territory', () => {
  expect(byZip.get('00901')).toMatchObject({ city: 'San Juan', state: 'PR' });
  expect(new Set(added.map(({ state }) => state))).toEqual(new Set(['PR', 'VI', 'GU', 'AS', 'MP', 'NY']));
});

test('every point lies in its state, so none is zero', () => {
  expect(added.length).toBeGreaterThan(200);
  expect(added.filter((point) => !liesIn(point.state, point))).toEqual([]);
});

test('a retired ZIP code is taken where its town is known, and those of firms are left out', () => {
  expect(byZip.get('10557')).toMatchObject({ city: 'Mount Vernon', state: 'NY' });
  expect(byZip.get('10557')?.latitude).toBeCloseTo(40.9, 1);
  expect(added.filter(({ city }) => /mastercard|shared firm|cheeselovers/iu.test(city))).toEqual([]);
});

test('adds nothing that is known already', () => {
  expect(byZip.has('10550')).toBe(false);
  expect(byZip.has('10001')).toBe(false);
});

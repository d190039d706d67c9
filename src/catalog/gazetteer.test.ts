import { expect, test } from 'vitest';
import { exampleGroup, siteAt } from '../../tests/exampleGroups.ts';
import { liesIn } from '../domain/statePoint.ts';
import { buildGazetteer, placeFilesOf, readZipPoints, townPoint } from './gazetteer.ts';

/** A ZIP code that no list has yet. */
const PONCE = { city: 'Ponce', state: 'PR', zip: '00799', latitude: 18.0, longitude: -66.6 };
const gazetteer = buildGazetteer(readZipPoints(), [
  exampleGroup('ponce', { site: PONCE, timeZone: 'America/Puerto_Rico' }),
]);

test('knows every state, and a ZIP code with its leading zero', () => {
  const states = new Set(gazetteer.cities.map(({ state }) => state));
  expect(states.size).toBe(56);
  expect(gazetteer.zips.get('01970')).toMatchObject({ city: 'Salem', state: 'MA' });
  expect(gazetteer.zips.size).toBeGreaterThan(40_000);
});

test('takes a ZIP code that no list has from a group that meets there', () => {
  expect(gazetteer.zips.get('00799')).toMatchObject({ city: 'Ponce', state: 'PR', latitude: 18 });
});

test.each([
  ['00901', 'San Juan', 'PR'],
  ['00802', 'St Thomas', 'VI'],
  ['96799', 'Pago Pago', 'AS'],
  ['96950', 'Saipan', 'MP'],
  ['96929', 'Yigo', 'GU'],
])('finds %s, %s in %s', (zip, city, state) => {
  expect(gazetteer.zips.get(zip)).toMatchObject({ city, state });
  expect(gazetteer.cities.some((each) => each.city === city && each.state === state)).toBe(true);
});

test('leaves out the few points that are nowhere near their state', () => {
  expect(gazetteer.zips.has('96898')).toBe(false);
  expect([...gazetteer.zips.values()].filter((point) => !liesIn(point.state, point))).toEqual([]);
});

test('a city is in the file of its first two letters, the largest of a name first', () => {
  const { cities } = placeFilesOf(gazetteer);
  const springfields = (cities.get('sp') ?? []).filter(({ city }) => city === 'Springfield');
  expect(springfields.length).toBeGreaterThan(20);
  const counts = springfields.map(({ zipCount }) => zipCount);
  expect(counts).toEqual(counts.toSorted((one, other) => other - one));
});

test('a group without a point is somewhere in its town', () => {
  const town = townPoint(gazetteer, exampleGroup('a', { site: siteAt(undefined, { zip: '60201' }) }));
  expect(town?.latitude).toBeCloseTo(42.05, 1);
});

test('a ZIP code of another state than the site’s is not believed', () => {
  const town = townPoint(gazetteer, exampleGroup('a', { site: siteAt(undefined, { zip: '01970' }) }));
  expect(town?.latitude).toBeCloseTo(42.05, 1);
});

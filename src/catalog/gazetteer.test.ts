import { expect, test } from 'vitest';
import { exampleGroup, siteAt } from '../../tests/exampleGroups.ts';
import { liesIn } from '../domain/statePoint.ts';
import { buildGazetteer, placeFilesOf, readZipPoints, townPoint } from './gazetteer.ts';

const PONCE = { city: 'Ponce', state: 'PR', zip: '00716', latitude: 18.0, longitude: -66.6 };
const gazetteer = buildGazetteer(readZipPoints(), [
  exampleGroup('ponce', { site: PONCE, timeZone: 'America/Puerto_Rico' }),
]);

test('knows every state, and a ZIP code with its leading zero', () => {
  const states = new Set(gazetteer.cities.map(({ state }) => state));
  expect(states.size).toBe(52);
  expect(gazetteer.zips.get('01970')).toMatchObject({ city: 'Salem', state: 'MA' });
  expect(gazetteer.zips.size).toBeGreaterThan(40_000);
});

test('takes a place in Puerto Rico from a group that meets there', () => {
  expect(gazetteer.zips.get('00716')).toMatchObject({ city: 'Ponce', state: 'PR', latitude: 18 });
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

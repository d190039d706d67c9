import { expect, test } from 'vitest';
import { exampleGroup, siteAt } from '../../tests/exampleGroups.ts';
import { cityPrefix, placeKey } from '../domain/placeKey.ts';
import { STATES } from '../domain/state.ts';
import { liesIn } from '../domain/statePoint.ts';
import { buildGazetteer, readZipPoints, townPoint } from './gazetteer.ts';
import { endingFilesOf, placeFilesOf } from './placeFilesOf.ts';

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

const files = placeFilesOf(gazetteer);
const citiesIn = (prefix: string) => files.get(prefix)?.cities ?? [];

test('a city is in the file of its first two letters, the most populous of a name first', () => {
  const springfields = citiesIn('sp').filter(([city]) => city === 'Springfield');
  expect(springfields.length).toBeGreaterThan(20);
  expect(springfields.slice(0, 3).map(([, state]) => state)).toEqual(['MO', 'MA', 'IL']);
  expect(citiesIn('ne')[0]?.slice(0, 2)).toEqual(['New York', 'NY']);
});

test('knows boroughs, suburbs and neighbourhoods that have no ZIP code of their own', () => {
  const places = [citiesIn('qu'), citiesIn('br'), citiesIn('va'), citiesIn('bl')].flat().map(([city]) => city);
  expect(places).toEqual(expect.arrayContaining(['Queens', 'The Bronx', 'Brooklyn', 'Van Nuys', 'Bloomington']));
});

test('a city is at its own centre and in the county of its own ZIP code', () => {
  const chicago = gazetteer.cities.find(({ city, state }) => city === 'Chicago' && state === 'IL');
  expect(chicago).toMatchObject({ county: '17031' });
  expect(chicago?.latitude).toBeCloseTo(41.85, 1);
});

test('nearly every ZIP code of the fifty states has a county of its state', () => {
  const states = [...gazetteer.zips.values()].filter(({ state }) => !['AS', 'GU', 'MP', 'PR', 'VI'].includes(state));
  const without = states.filter(({ county }) => county === undefined);
  expect(without.length / states.length).toBeLessThan(0.01);
  expect(states.filter(({ state, county }) => county?.startsWith(STATES[state].fips) === false)).toEqual([]);
});

test('the first cities of a file are the large ones', () => {
  const { cities = [], large = 0 } = files.get('ev') ?? {};
  expect(cities.slice(0, large).map(([city]) => city)).toContain('Evanston');
  expect(large).toBeLessThan(cities.length);
});

test('a county is at its most populous city, behind all cities of its file', () => {
  const cook = citiesIn('co').filter(([city]) => city === 'Cook County');
  expect(cook.map(([, state]) => state)).toEqual(['IL', 'GA', 'MN']);
  const chicago = citiesIn('ch').find(([city, state]) => city === 'Chicago' && state === 'IL');
  expect(cook[0]?.slice(2)).toEqual(chicago?.slice(2));
  const { cities = [], large = 0 } = files.get('co') ?? {};
  expect(cities.findIndex(([city]) => / County$/u.test(city))).toBeGreaterThan(large);
});

test.each([
  ['Hartford County', 'CT'],
  ['Orleans Parish', 'LA'],
  ['Miami-Dade County', 'FL'],
  ['St. Louis County', 'MO'],
])('knows %s, %s', (name, state) => {
  const rows = citiesIn(cityPrefix(placeKey(name)));
  expect(rows.filter((row) => row[0] === name && row[1] === state)).toHaveLength(1);
});

test('names say nothing in brackets', () => {
  expect(gazetteer.cities.filter(({ city }) => /[()]/u.test(city))).toEqual([]);
});

test('every name is in the file of its last two letters, and its city in the file of its first two', () => {
  const endings = endingFilesOf(gazetteer);
  expect(endings.get('on')?.names.slice(0, 3)).toEqual(['houston', 'boston', 'washington']);
  const keys = new Set(
    [...files].flatMap(([prefix, { cities = [] }]) => cities.map(([city]) => `${prefix} ${placeKey(city)}`)),
  );
  const lost = [...endings.values()]
    .flatMap(({ names }) => names)
    .filter((name) => !keys.has(`${cityPrefix(name)} ${name}`));
  expect(lost).toEqual([]);
});

test('there is a file for whatever may be typed, so that one that is not there has failed', () => {
  expect([...files.keys()].sort()).toEqual([...new Set(files.keys())].sort());
  expect([...files.keys()].filter((prefix) => /^\d{3}$/u.test(prefix))).toHaveLength(1000);
  expect([...files.keys()].filter((prefix) => /^[a-z]{2}$/u.test(prefix))).toHaveLength(26 ** 2);
  expect(endingFilesOf(gazetteer).size).toBe(26 ** 2);
});

test('a beginning that no ZIP code has offers the one next to it in number', () => {
  expect(Object.keys(files.get('213')?.zips ?? {})).toHaveLength(1);
  expect(Object.keys(files.get('096')?.zips ?? {})).toEqual([]);
});

test('a group without a point is somewhere in its town', () => {
  const town = townPoint(gazetteer, exampleGroup('a', { site: siteAt(undefined, { zip: '60201' }) }));
  expect(town?.latitude).toBeCloseTo(42.05, 1);
});

test('a ZIP code of another state than the site’s is not believed', () => {
  const town = townPoint(gazetteer, exampleGroup('a', { site: siteAt(undefined, { zip: '01970' }) }));
  expect(town?.latitude).toBeCloseTo(42.05, 1);
});

import { expect, test } from 'vitest';
import { readTowns } from '../catalog/towns.ts';
import { readZipPoints } from '../catalog/gazetteer.ts';
import { islandOf, roadlessTravel } from './roadlessIslands.ts';

const towns = readTowns();
const town = (city: string, state: string) => {
  const found = towns.find((each) => each.city === city && each.state === state);
  if (found === undefined) throw new Error(`No ${city}, ${state}.`);
  return found;
};

test.each([
  ['Isabel Segunda', 'PR', 'Vieques'],
  ['Culebra', 'PR', 'Culebra'],
  ['San Juan', 'PR', 'Puerto Rico'],
  ['Fajardo', 'PR', 'Puerto Rico'],
  ['Mayagüez', 'PR', 'Puerto Rico'],
  ['Cruz Bay', 'VI', 'St. John'],
  ['Charlotte Amalie', 'VI', 'St. Thomas'],
  ['Honolulu', 'HI', 'Oahu'],
  ['Hilo', 'HI', 'Hawaii'],
  ['Kahului', 'HI', 'Maui'],
  ['Kaunakakai', 'HI', 'Molokai'],
  ['Lanai City', 'HI', 'Lanai'],
  ['Lihue', 'HI', 'Kauai'],
  ['Nantucket', 'MA', 'Nantucket'],
  ['Edgartown', 'MA', 'Martha’s Vineyard'],
  ['New Shoreham', 'RI', 'Block Island'],
  ['Boston', 'MA', undefined],
  ['Hyannis', 'MA', undefined],
  ['Newport', 'RI', undefined],
])('%s, %s is on %s', (city, state, island) => {
  expect(islandOf(town(city, state))).toBe(island);
});

test('no road leads from one island to another, nor to the mainland', () => {
  expect(roadlessTravel(town('Charlotte Amalie', 'VI'), town('San Juan', 'PR'))?.noRoad).toBe(true);
  expect(roadlessTravel(town('Nantucket', 'MA'), town('Hyannis', 'MA'))?.noRoad).toBe(true);
  expect(roadlessTravel(town('Hilo', 'HI'), town('Kailua-Kona', 'HI'))).toBeUndefined();
  expect(roadlessTravel(town('Boston', 'MA'), town('Hyannis', 'MA'))).toBeUndefined();
});

test('every ZIP code of Hawaii, Puerto Rico and the Virgin Islands is on an island, and none of a state without one', () => {
  const zips = readZipPoints();
  const islands = zips.filter(({ state }) => ['HI', 'PR', 'VI'].includes(state));
  expect(islands.length).toBeGreaterThan(200);
  expect(islands.filter((zip) => islandOf(zip) === undefined)).toEqual([]);
  const others = zips.filter((zip) => islandOf(zip) !== undefined).map(({ state }) => state);
  expect([...new Set(others)].sort()).toEqual(['AS', 'GU', 'HI', 'MA', 'MP', 'PR', 'RI', 'VI']);
});

test('the ZIP codes of Vieques and St. Croix are where these are', () => {
  const vieques = readZipPoints().find(({ zip }) => zip === '00765');
  expect(vieques && islandOf(vieques)).toBe('Vieques');
  const croix = readZipPoints().find(({ zip }) => zip === '00820');
  expect(croix && islandOf(croix)).toBe('St. Croix');
});

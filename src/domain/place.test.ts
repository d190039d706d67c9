import { expect, test } from 'vitest';
import { plainName } from './place.ts';
import { placeKey } from './placeKey.ts';

test.each([
  ['St. Louis', 'Saint Louis'],
  ['Ft Worth', 'FORT WORTH'],
  ['Mt. Prospect', 'mount prospect'],
  ['Peña Blanca', 'pen\u0303a  blanca'],
  ["O'Fallon", 'O’Fallon'],
  ['N. Chicago', 'north chicago'],
  ['６０２０１', '60201'],
])('%j and %j are one name', (one, other) => {
  expect(plainName(one)).toBe(plainName(other));
});

test.each([
  ['De Kalb', 'DeKalb'],
  ["Coeur d'Alene", 'Coeur D Alene'],
  ['The Bronx', 'Bronx'],
  ['Colorado Spgs', 'Colorado Springs'],
  ['Winston-Salem', 'winston salem'],
  ['Condado de Cook', 'Cook County'],
  ['County of Orange', 'Orange County'],
])('%j and %j are found by one key', (one, other) => {
  expect(placeKey(one)).toBe(placeKey(other));
});

test('a place is found by what its name says, not only by how it begins', () => {
  expect(placeKey('The')).toBe('the');
  expect(placeKey('Springfield Gardens')).not.toBe(placeKey('Springfield'));
});

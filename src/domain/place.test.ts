import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cityPrefix, plainName, readTypedPlace } from './place.ts';

test.each([
  ['60201', '60201'],
  [' 01970 ', '01970'],
  ['60201-1234', '60201'],
  ['Evanston, IL 60201', '60201'],
])('reads %j as a ZIP code', (text, zip) => {
  expect(readTypedPlace(text)).toEqual({ kind: 'zip', zip });
});

test.each([
  ['evanston il', { city: 'evanston', state: 'IL' }],
  ['Evanston, Illinois', { city: 'evanston', state: 'IL' }],
  ['kansas city MO', { city: 'kansas city', state: 'MO' }],
  ['Charleston, West Virginia', { city: 'charleston', state: 'WV' }],
  ['Salem Oregón', { city: 'salem', state: 'OR' }],
])('reads the end of %j as a state first', (text, reading) => {
  const typed = readTypedPlace(text);
  expect(typed).toMatchObject({ kind: 'words' });
  const readings = typed.kind === 'words' ? typed.readings : [];
  expect(readings[0]).toEqual(reading);
  expect(readings.at(-1)).toEqual({ city: plainName(text) });
});

test('a state on its own is known as one', () => {
  expect(readTypedPlace('West Virginia')).toMatchObject({ state: 'WV' });
  expect(readTypedPlace('nuevo mexico')).toMatchObject({ state: 'NM' });
});

test.each([
  ['St. Louis', 'Saint Louis'],
  ['Ft Worth', 'FORT WORTH'],
  ['Mt. Prospect', 'mount prospect'],
  ['Peña Blanca', 'pen\u0303a  blanca'],
  ["O'Fallon", 'O’Fallon'],
  ['N. Chicago', 'north chicago'],
])('%j and %j are one name', (one, other) => {
  expect(plainName(one)).toBe(plainName(other));
});

test.each(['', '   ', '7', '…', '東京', '<>', '1600'])('%j names nothing', (text) => {
  expect(readTypedPlace(text)).toEqual({ kind: 'nothing' });
});

test('every reading of one text is in one file, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const typed = readTypedPlace(text);
      const prefixes = typed.kind === 'words' ? typed.readings.map(({ city }) => cityPrefix(city)) : ['xx'];
      expect(new Set(prefixes).size).toBe(1);
    }),
  );
});

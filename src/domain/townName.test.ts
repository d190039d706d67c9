import fc from 'fast-check';
import { expect, test } from 'vitest';
import { townNames } from './townName.ts';

const meet = (one: string, other: string) => townNames(one).some((name) => townNames(other).includes(name));

test.each([
  ['St. Louis Park', 'SAINT LOUIS PARK'],
  ['McKenzie', 'Mc Kenzie'],
  ["Coeur d'Alene", 'Coeur d Alene'],
  ['Mayagüez', 'Mayaguez'],
  ['Colorado Spgs', 'Colorado Springs'],
  ['Town of Amherst', 'Amherst'],
  ['Manchester Village', 'Manchester'],
])('%s is found as %s', (one, other) => {
  expect(meet(one, other)).toBe(true);
});

test('Kansas City is not Kansas first of all', () => {
  expect(townNames('Kansas City')[0]).toBe('kansascity');
});

test('any text has names or none, and none of them is empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(townNames(text).every((name) => /^[a-z\d]+$/u.test(name))).toBe(true);
    }),
  );
});

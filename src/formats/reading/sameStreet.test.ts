import { expect, test } from 'vitest';
import { isSameStreet } from './sameStreet.ts';

test.each([
  ['2218 1st Avenue S.', '2218 1st Ave South'],
  ['12 N. Elm Street', '12 North Elm St'],
])('"%s" is the street "%s" again', (name, street) => {
  expect(isSameStreet(name, street)).toBe(true);
});

test.each([
  ['Elm Street Church', '12 Elm St'],
  ['12 Elm St, Room 4', '12 Elm St'],
  [undefined, '12 Elm St'],
])('%j says more than the street "%s"', (name, street) => {
  expect(isSameStreet(name, street)).toBe(false);
});

import { expect, test } from 'vitest';
import { isSameStreet } from './sameStreet.ts';

test.each([
  ['2218 1st Avenue S.', '2218 1st Ave South'],
  ['12 N. Elm Street', '12 North Elm St'],
  ['3802 Elm Ave. N.W.', '3802 Elm Ave NW'],
  ['735 N E 1st Ave', '735 NE 1st Ave'],
  ['790 Elm Blvd NE', '790 Elm Boulevard Northeast'],
  ['4747 Elm Ave So.', '4747 Elm Ave S'],
  ['205 Third Street North', '205 N 3rd St'],
  ['1566 Elm Ave', '1566 Elm Ave W'],
  ['96 E 12th', '96 12th St E'],
])('"%s" is the street "%s" again', (name, street) => {
  expect(isSameStreet(name, street)).toBe(true);
});

test.each([
  ['Elm Street Church', '12 Elm St'],
  ['12 Elm St, Room 4', '12 Elm St'],
  ['Elm', '12 Elm St'],
  ['12', '12 Elm St'],
  ['12 Elm St S', '12 Elm St'],
  [undefined, '12 Elm St'],
])('%j says more than the street "%s"', (name, street) => {
  expect(isSameStreet(name, street)).toBe(false);
});

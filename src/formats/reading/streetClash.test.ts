import { expect, test } from 'vitest';
import { isStreetClash } from './streetClash.ts';

test.each([
  ['612 S. First Street', '612 1st Ave W'],
  ['505 2nd Street', '505 2nd Ave'],
  ['401 5th Street North', '401 5th St S'],
  ['114 W. Elm Street', '114 Elm St E'],
  ['12 Elm St Extension', '1700 Elm Street Extension'],
  ['209 Oak Street No', '209 S Oak St'],
  ['300 County Road B West', '300 County Rd E'],
  ['300 Cty Hwy 12', '300 County Highway 14'],
])('"%s" and "%s" are two addresses', (name, street) => {
  expect(isStreetClash(name, street)).toBe(true);
});

test.each([
  ['955 West 7th Street', '955 MN-965'],
  ['2421 4th Avenue N', '2421 N 4th Ave'],
  ['231 2nd St SE', '231 2nd St E'],
  ['605 Florance Ave', '605 Florence Ave'],
  ['110 Lake St. S.', '110 Lake Ave S'],
  ['300 County Road B West', '300 Co Rd B W'],
  ['421 Hickory Street', '421 E Hickory St'],
  ['Elm Street Church', '12 Elm St'],
  ['2nd Street', '2nd Ave'],
  [undefined, '12 Elm St'],
])('%j and "%s" may be one', (name, street) => {
  expect(isStreetClash(name, street)).toBe(false);
});

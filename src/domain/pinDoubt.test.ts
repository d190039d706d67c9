import { expect, test } from 'vitest';
import { pinDoubt } from './pinDoubt.ts';

const CITY = { spacing: 5, sameTown: true };

test.each([
  ['at its ZIP code', { zipMiles: 1, townMiles: 6, centreMiles: 6 }, undefined],
  ['as far as the ZIP codes around lie apart', { zipMiles: 9, townMiles: 6, centreMiles: 6 }, undefined],
  ['past that, and away from the town', { zipMiles: 11, townMiles: 6, centreMiles: 8 }, 'another-town'],
  ['past that, where no list knows the town', { zipMiles: 11 }, 'another-town'],
  ['far from the ZIP code in a town that has several', { zipMiles: 11, townMiles: 2, centreMiles: 4 }, undefined],
  [
    'in the middle of the town, and the ZIP code is a suburb’s',
    { zipMiles: 8, townMiles: 0.5, centreMiles: 0.5 },
    'middle-of-town',
  ],
  [
    'in the middle of the town, and the ZIP code is next to it',
    { zipMiles: 5, townMiles: 0.5, centreMiles: 0.5 },
    undefined,
  ],
  [
    'that is the centre of the town to a step, and the ZIP code is not',
    { zipMiles: 3, townMiles: 0, centreMiles: 0.002 },
    'middle-of-town',
  ],
  [
    'on the market of a village, where its ZIP code is drawn as well',
    { zipMiles: 0.2, townMiles: 0, centreMiles: 0.002 },
    undefined,
  ],
  ['a street away from the centre', { zipMiles: 3, townMiles: 0, centreMiles: 0.1 }, undefined],
] as const)('a point %s', (_, miles, doubt) => {
  expect(pinDoubt({ ...CITY, ...miles })).toBe(doubt);
});

test('in the country a ZIP code is wide, so the middle of its town may be far from it', () => {
  expect(pinDoubt({ zipMiles: 13, townMiles: 0.1, centreMiles: 0.1, spacing: 16, sameTown: true })).toBeUndefined();
});

test('a ZIP code of another town says nothing against the middle of this one', () => {
  expect(pinDoubt({ zipMiles: 14, townMiles: 0.1, centreMiles: 0.1, spacing: 5, sameTown: false })).toBeUndefined();
});

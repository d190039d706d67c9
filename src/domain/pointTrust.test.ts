import { expect, test } from 'vitest';
import { trustInPoint } from './pointTrust.ts';

const at = (miles: number) => ({ miles, within: 15 });
const weigh = (zip: number | undefined, town: number | undefined, sameTown = false) =>
  trustInPoint({ ...(zip !== undefined && { zip: at(zip) }), ...(town !== undefined && { town: at(town) }), sameTown });

test.each([
  ['in the town and at the ZIP code', 1, 1, 'trusted'],
  ['in the town, and the ZIP code is another town’s far off', 72, 0.3, 'zip-doubtful'],
  ['at the ZIP code of the town next door', 0.5, 16, 'trusted'],
  ['at the ZIP code, and the only town of that name is across the state', 1, 106, 'untrusted'],
  ['just past both', 15.1, 15.1, 'untrusted'],
  ['far from both', 51, 48, 'untrusted'],
  ['near the only one we know', 14.9, undefined, 'trusted'],
  ['a little far from the only one we know', undefined, 20, 'doubtful'],
  ['far from the only one we know', 23, undefined, 'untrusted'],
  ['without anything to compare it with', undefined, undefined, 'unknown'],
] as const)('a point %s', (_, zip, town, trust) => {
  expect(weigh(zip, town)).toBe(trust);
});

test('a wide ZIP code of the same town is no reason to doubt a point downtown, but is at the edge', () => {
  expect(weigh(32, 0.8, true)).toBe('trusted');
  expect(weigh(32, 11, true)).toBe('zip-doubtful');
});

test('a point in a far town of the same name is not in the town that the ZIP code means', () => {
  expect(weigh(150, 0.5, true)).toBe('untrusted');
  expect(weigh(150, 0.5, false)).toBe('zip-doubtful');
});

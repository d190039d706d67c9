import { expect, test } from 'vitest';
import { readPoint } from './readPoint.ts';

test.each([
  ['41.5', '-87.7', 41.5, -87.7],
  ['41,5', '-87,7', 41.5, -87.7],
  ['41.5 N', '87.7 W', 41.5, -87.7],
  ['N 41.5°', 'W87.7°', 41.5, -87.7],
  ['41.5, -87.7', '', 41.5, -87.7],
  ['\u221214.3', '\u2212170.7', -14.3, -170.7],
  ['0', '0', 0, 0],
  ['0.0', '-87.7', 0, -87.7],
])('%j %j is a point', (north, east, latitude, longitude) => {
  expect(readPoint(north, east)).toEqual({ read: { latitude, longitude } });
});

test.each([
  ["41° 30.5' N", "87° 42' W"],
  ['NaN', '-87.7'],
  ['1e400', '0'],
  ['north', 'west'],
  ['41.5', ''],
  ['41.5.1', '-87.7'],
])('%j %j is a question', (north, east) => {
  expect(readPoint(north, east)).toHaveProperty('question');
});

test('no numbers are no reading', () => {
  expect(readPoint(undefined, ' ')).toBeUndefined();
});

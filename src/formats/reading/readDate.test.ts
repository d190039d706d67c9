import { expect, test } from 'vitest';
import { readDate } from './readDate.ts';

test.each([
  ['2026-12-24', '2026-12-24'],
  ['2026-12-24T00:00:00', '2026-12-24'],
  ['12/24/2026', '2026-12-24'],
  ['1/6/2027', '2027-01-06'],
  ['December 24, 2026', '2026-12-24'],
  ['Dec. 24th 2026', '2026-12-24'],
  ['Thu, Dec 24, 2026', '2026-12-24'],
  ['24 de diciembre de 2026', '2026-12-24'],
  ['jueves 24 de diciembre del 2026', '2026-12-24'],
  ['6-ene-2027', '2027-01-06'],
  ['24/12/2026', undefined],
  ['12/24/26', undefined],
  ['Dec 24', undefined],
  ['2026-02-30', undefined],
  ['February 30, 2026', undefined],
  ['Foo 3, 2026', undefined],
  ['12/24/2206', undefined],
  ['', undefined],
])('%j is %j', (text, date) => {
  expect(readDate(text)).toBe(date);
});

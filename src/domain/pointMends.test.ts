import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOnEarth, pointMends } from './pointMends.ts';

const MIAMI = { latitude: 25.77, longitude: -80.19 };
const mended = (latitude: number, longitude: number) => pointMends({ latitude, longitude }).map(({ point }) => point);

test.each([
  ['a lost minus sign', 25.77, 80.19],
  ['a swap', -80.19, 25.77],
  ['a swap with a lost minus sign', 80.19, 25.77],
  ['a minus sign on the wrong number', -25.77, 80.19],
  ['a minus sign too many', -25.77, -80.19],
])('undoes %s', (_, latitude, longitude) => {
  expect(mended(latitude, longitude)).toContainEqual(MIAMI);
});

test('offers nothing that is not on the Earth, whatever the numbers', () => {
  fc.assert(
    fc.property(fc.double(), fc.double(), (latitude, longitude) => {
      expect(mended(latitude, longitude).every(isOnEarth)).toBe(true);
    }),
  );
});

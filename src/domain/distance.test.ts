import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPoint } from '../../tests/randomDirectory.ts';
import { milesBetween, milesOfLatitude } from './distance.ts';

test('no two points are nearer than their latitudes alone put them', () => {
  fc.assert(
    fc.property(anyPoint, anyPoint, (one, other) => {
      const least = milesOfLatitude(Math.abs(one.latitude - other.latitude));
      expect(least).toBeLessThanOrEqual(milesBetween(one, other));
    }),
  );
});

test('a point due north is as far as its latitude says, within two parts in a thousand', () => {
  const [here, north] = [
    { latitude: 41, longitude: -87.6 },
    { latitude: 43, longitude: -87.6 },
  ];
  expect(milesOfLatitude(2) / milesBetween(here, north)).toBeGreaterThan(0.998);
});

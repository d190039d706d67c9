import { expect, test } from 'vitest';
import { milesBetween } from '../domain/distance.ts';
import { boxAround, circleAround } from './mapGeometry.ts';

test.each([
  ['Evanston', 42.05, -87.69],
  ['Key West', 24.56, -81.78],
  ['Fairbanks', 64.84, -147.72],
  ['Pago Pago', -14.28, -170.7],
])('the reach around %s is as far in every direction', (_, latitude, longitude) => {
  const middle = { latitude, longitude };
  const away = circleAround(middle, 56).map((point) => milesBetween(middle, point));
  expect(Math.min(...away)).toBeGreaterThan(55);
  expect(Math.max(...away)).toBeLessThan(57);
});

test('a box around a reach holds all of it', () => {
  const middle = { latitude: 42.05, longitude: -87.69 };
  const [low, high] = boxAround(middle, 30);
  const outside = circleAround(middle, 30).filter(
    ({ latitude, longitude }) =>
      latitude < low.latitude - 1e-9 ||
      latitude > high.latitude + 1e-9 ||
      longitude < low.longitude - 1e-9 ||
      longitude > high.longitude + 1e-9,
  );
  expect(outside).toEqual([]);
});

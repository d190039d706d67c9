import { expect, test } from 'vitest';
import { milesBetween } from '../domain/distance.ts';
import { milesWithin } from '../domain/travel.ts';
import { boxAround, circleAround, isWithin, reachOf, toLatLng } from './mapGeometry.ts';

test.each([
  ['Evanston', 42.05, -87.69],
  ['Key West', 24.56, -81.78],
  ['Fairbanks', 64.84, -147.72],
  ['Pago Pago', -14.28, -170.7],
  ['Hagatna', 13.47, 144.75],
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

test('Guam lies beyond Hawaii on the map, and the Aleutians do not end at the antimeridian', () => {
  const longitudes = [144.75, 173.2, -176.6, -157.86, -66.1].map(
    (longitude) => toLatLng({ latitude: 20, longitude })[1],
  );
  expect(longitudes).toEqual([...longitudes].sort((one, other) => one - other));
});

test('a point past the antimeridian is in a view that reaches over it', () => {
  const view = { south: 50, north: 54, west: -190, east: -170 };
  const at = (longitude: number) => isWithin({ latitude: 52, longitude }, view);
  expect([179, -179, 172, 165, -165].map(at)).toEqual([true, true, true, false, false]);
});

test('a search by map goes as far as the map shows, and never less far than the visitor does', () => {
  // The map that a reach was put on shows a little more than that.
  expect(reachOf(milesWithin(30) * 1.2, 30)).toBe(30);
  expect(reachOf(milesWithin(30) * 1.6, 30)).toBe(45);
  expect(reachOf(milesWithin(90), 30)).toBe(90);
  expect(reachOf(1, 60)).toBe(60);
});

test('what is too large for any reach is not searched', () => {
  expect(reachOf(milesWithin(90) * 2, 30)).toBeUndefined();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coarsen } from './coarsen.ts';
import { milesBetween } from './distance.ts';

const point = fc.record({
  latitude: fc.double({ min: -85, max: 85, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('the blurred area holds the whole area it was made from', () => {
  fc.assert(
    fc.property(point, fc.double({ min: 0, max: 100, noNaN: true }), (centre, miles) => {
      const blurred = coarsen({ centre, miles });
      expect(milesBetween(centre, blurred.centre) + miles).toBeLessThanOrEqual(blurred.miles);
    }),
  );
});

test('those within eight miles north and south of a point on the grid, and as many degrees east and west, cannot be told apart', () => {
  const within = fc.double({ min: -0.1249, max: 0.1249, noNaN: true });
  const onGrid = fc.record({
    latitude: fc.integer({ min: -300, max: 300 }),
    longitude: fc.integer({ min: -719, max: 719 }),
  });
  fc.assert(
    fc.property(onGrid, within, within, fc.double({ min: 0, max: 100, noNaN: true }), (steps, north, east, miles) => {
      const centre = { latitude: steps.latitude / 4, longitude: steps.longitude / 4 };
      const somewhere = { latitude: centre.latitude + north, longitude: centre.longitude + east };
      expect(coarsen({ centre: somewhere, miles })).toEqual(coarsen({ centre, miles }));
      expect(coarsen({ centre: somewhere, miles }).centre).toEqual(centre);
    }),
  );
});

test('the radius grows with how far one asks, and by less than twenty miles', () => {
  const centre = { latitude: 42.0451, longitude: -87.6877 };
  expect([5, 14, 40, 68].map((miles) => coarsen({ centre, miles }).miles)).toEqual([20, 25, 55, 80]);
});

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

test('neighbours cannot be told apart', () => {
  const atHome = coarsen({ centre: { latitude: 42.0451, longitude: -87.6877 }, miles: 14 });
  const nextDoor = coarsen({ centre: { latitude: 42.0402, longitude: -87.7011 }, miles: 14 });
  expect(nextDoor).toEqual(atHome);
  expect(atHome.centre).toEqual({ latitude: 42, longitude: -87.75 });
});

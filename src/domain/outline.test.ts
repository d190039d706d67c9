import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeLine, decodeLine, FINE_STEPS, isCountryOutline, isStateOutline } from './outline.ts';

test('a line comes back within 1/1000 of a degree', () => {
  const point = fc.record({
    latitude: fc.integer({ min: -1500, max: 7200 }).map((hundredths) => hundredths / 100 + 0.0007),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(point, { selector: ({ latitude }) => latitude }), (points) => {
      const back = decodeLine(codeLine(points, FINE_STEPS), FINE_STEPS);
      expect(back).toHaveLength(points.length);
      back.forEach(({ latitude, longitude }, index) => {
        expect(Math.abs(latitude - (points[index]?.latitude ?? 99))).toBeLessThan(0.00101);
        expect(Math.abs(longitude - (points[index]?.longitude ?? 999))).toBeLessThan(0.00101);
      });
    }),
  );
});

test('points on one step are written once', () => {
  const here = { latitude: 42, longitude: -87 };
  expect(codeLine([here, { ...here, latitude: 42.0001 }, here], FINE_STEPS)).toEqual([-43500, 21000]);
});

test.each([null, [], 'land', { version: 1, land: [], borders: [], centres: [] }, { version: 2, land: {} }])(
  '%j is not an outline',
  (content) => {
    expect(isCountryOutline(content)).toBe(false);
    expect(isStateOutline(content)).toBe(false);
  },
);

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateTravel, milesWithin, REACHES } from './travel.ts';

test('tells minutes that agree with measured drives: 14 miles are about half an hour', () => {
  expect(estimateTravel(14).minutes).toBeCloseTo(29.8, 1);
  expect(estimateTravel(34).minutes).toBeCloseTo(60, 0);
  expect(estimateTravel(0).minutes).toBe(0);
});

test('tells a range in steps of five minutes around the estimate', () => {
  expect(estimateTravel(14)).toMatchObject({ from: 25, until: 35 });
  expect(estimateTravel(0)).toMatchObject({ from: 0, until: 5 });
});

test('never tells a range that is upside down, empty or beside the estimate', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 3000, noNaN: true }), (miles) => {
      const { from, until, minutes } = estimateTravel(miles);
      expect(from).toBeLessThan(until);
      expect(from - 2.5).toBeLessThanOrEqual(minutes);
      expect(until).toBeGreaterThanOrEqual(minutes);
    }),
  );
});

test('a reach in miles is where the estimate is that many minutes', () => {
  for (const reach of REACHES) expect(estimateTravel(milesWithin(reach)).minutes).toBeCloseTo(reach, 9);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateTravel, measuredTravel, milesToAsk, milesWithin, REACHES } from './travel.ts';

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

test('tells a narrower range around minutes by road, and says that they are', () => {
  expect(measuredTravel(14, 30)).toEqual({ miles: 14, minutes: 30, from: 30, until: 35, measured: true });
  expect(estimateTravel(14)).not.toHaveProperty('measured');
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 300, noNaN: true }), (miles) => {
      const estimated = estimateTravel(miles);
      const measured = measuredTravel(miles, estimated.minutes);
      expect(measured.from).toBeLessThan(measured.until);
      expect(measured.until - measured.from).toBeLessThanOrEqual(estimated.until - estimated.from);
      expect(measured.from - 2.5).toBeLessThanOrEqual(measured.minutes);
      expect(measured.until).toBeGreaterThanOrEqual(measured.minutes - 1e-9);
    }),
  );
});

test('an engine looks farther where minutes were measured, and exactly as far as the reach where not', () => {
  for (const reach of REACHES) {
    expect(milesToAsk(reach, false)).toBe(milesWithin(reach));
    expect(milesToAsk(reach, true)).toBeGreaterThan(1.5 * milesWithin(reach));
  }
});

test('tells a measured drive more closely than an estimate, and says that it is measured', () => {
  expect(measuredTravel(14, 41.5)).toEqual({ miles: 14, minutes: 41.5, from: 40, until: 50, measured: true });
  expect(estimateTravel(14)).not.toHaveProperty('measured');
});

test('a measured range holds its minutes too', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 3000, noNaN: true }), (minutes) => {
      const { from, until } = measuredTravel(1, minutes);
      expect(from).toBeLessThan(until);
      expect(from - 2.5).toBeLessThanOrEqual(minutes);
      expect(until).toBeGreaterThanOrEqual(minutes);
    }),
  );
});

import { expect, test } from 'vitest';
import { trainingStatus } from './trainingStatus.ts';

const january = { until: '2027-01-17', applyBy: '2026-12-18', seatsLeft: 9 };

test('is open until two weeks before the last day to apply, then closing soon', () => {
  expect(trainingStatus(january, '2026-12-03')).toBe('open');
  expect(trainingStatus(january, '2026-12-04')).toBe('closing-soon');
});

test('takes applications on the last day to apply, and none after it', () => {
  expect(trainingStatus(january, '2026-12-18')).toBe('closing-soon');
  expect(trainingStatus(january, '2026-12-19')).toBe('closed');
});

test('is not past before its last day is over', () => {
  expect(trainingStatus(january, '2027-01-17')).toBe('closed');
  expect(trainingStatus(january, '2027-01-18')).toBe('past');
});

test('says full rather than open when no seat is left, and past rather than full', () => {
  expect(trainingStatus({ ...january, seatsLeft: 0 }, '2026-12-03')).toBe('full');
  expect(trainingStatus({ ...january, seatsLeft: 0 }, '2027-02-01')).toBe('past');
});

test('counts a weekend whose seats nobody has counted as open', () => {
  expect(trainingStatus({ until: january.until, applyBy: january.applyBy }, '2026-12-03')).toBe('open');
});

import { expect, test } from 'vitest';
import { planClosures } from './planClosures.ts';

const existing = [
  { date: '2026-12-25', reason: 'Closed' },
  { date: '2027-07-04', reason: 'By hand' },
];

test('what the feed says of a date takes its place, and all else stays', () => {
  const said = {
    closed: [
      { date: '2026-12-25', reason: 'Office closed' },
      { date: '2027-01-01', reason: 'New year' },
    ],
    open: [],
  };
  expect(planClosures(existing, said)).toEqual({
    closures: [
      { date: '2026-12-25', reason: 'Office closed' },
      { date: '2027-07-04', reason: 'By hand' },
      { date: '2027-01-01', reason: 'New year' },
    ],
    changes: [
      { date: '2026-12-25', before: 'Closed', after: 'Office closed' },
      { date: '2027-01-01', after: 'New year' },
    ],
  });
});

test('a date on which they meet after all goes, and is no change where it was not there', () => {
  expect(planClosures(existing, { closed: [], open: ['2026-12-25', '2026-12-31'] })).toEqual({
    closures: [{ date: '2027-07-04', reason: 'By hand' }],
    changes: [{ date: '2026-12-25', before: 'Closed' }],
  });
});

test('the same again changes nothing', () => {
  expect(planClosures(existing, { closed: existing, open: [] })).toEqual({ closures: existing, changes: [] });
});

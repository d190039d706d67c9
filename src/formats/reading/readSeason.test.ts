import { describe, expect, test } from 'vitest';
import { workTime } from '../../../tests/support/workTime.ts';
import type { Listing } from '../feeds/listing.ts';
import { readSeason } from './readSeason.ts';

const listing = (notes: string): Listing => ({ place: 'row 2', days: ['Friday'], traits: [], languages: [], notes });

describe('a text that says when in the year a group meets is asked about', () => {
  test.each([
    'Memorial Day - Labor Day Only',
    'Summer only. Bring a chair.',
    'Meets September through May',
    'No meetings in July and August',
    'Meeting closes December 1, 2017',
    'Closed until 6/3',
    'Resumes in January',
    'Through May',
    'Hasta mayo',
    'Starting Jan 6 in the library',
    'Se reúne solo en verano',
    'A seasonal meeting on the beach',
    'MEETING CANCELLED THRU MARCH 19',
  ])('%s', (notes) => {
    const [finding] = readSeason(listing(notes));
    expect(finding).toMatchObject({ code: 'season-unclear', severity: 'error' });
    expect(finding?.message).toMatch(/Write the first and the last date/u);
  });
});

describe('a text that speaks of something else is left alone', () => {
  test.each([
    'May I come late? Yes.',
    'Step study, closed to others on the last Friday',
    'Speaker meeting in the big hall. Potluck in July.',
    'The parking lot is closed in winter',
    'Doors open at 6:30, meeting starts at 7',
    'Christmas potluck on December 20',
    'March to your own drum group',
    'Closed meeting. Newcomers welcome',
  ])('%s', (notes) => {
    expect(readSeason(listing(notes))).toEqual([]);
  });
});

test('a note about the place counts as well', () => {
  const [finding] = readSeason({ ...listing(''), site: { notes: 'On the beach (Memorial day to Labor day)' } });
  expect(finding?.code).toBe('season-unclear');
});

test('a megabyte of months is answered at once', () => {
  expect(workTime(() => readSeason(listing('closed in may to june and july '.repeat(33_000))))).toBeLessThan(3000);
});

test('what began in a year that is past has begun', () => {
  expect(readSeason(listing('This new schedule begins April 1, 2015'), '2026-11-28')).toEqual([]);
  expect(readSeason(listing('This new schedule begins April 1, 2027'), '2026-11-28')).toHaveLength(1);
});

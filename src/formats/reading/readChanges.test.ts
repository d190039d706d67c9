import { describe, expect, test } from 'vitest';
import { weekdayOf } from '../../domain/meetingTime.ts';
import type { ListedChange } from '../feeds/listing.ts';
import { readChanges } from './readChanges.ts';
import { readClosures } from './readClosures.ts';
import { readWords } from './readWords.ts';
import { siteAsWritten } from './siteAsWritten.ts';

const row = (more: Partial<ListedChange>): ListedChange => ({
  place: 'row 3',
  kind: 'cancelled',
  language: 'en',
  date: '2026-12-22',
  ...more,
});
const read = (...changes: readonly Partial<ListedChange>[]) =>
  readChanges(
    { changes: changes.map(row) },
    {
      ...{ words: readWords({ phones: [], emails: [] }), placeSite: siteAsWritten },
      meetsOn: (date) => weekdayOf(date) === 'tuesday',
    },
  );

test('each kind of row becomes an exception', () => {
  const site = { name: 'Library', city: 'Evanston', state: 'IL' };
  const { exceptions, findings } = read(
    { note: 'Holiday' },
    { kind: 'moved', starts: '7 pm', ends: '8:30 pm', site, note: 'Upstairs', usually: '6:30 pm' },
    { kind: 'moved', newDate: '12/23/2026' },
    { kind: 'online', note: 'On our usual link' },
    { kind: 'extra', date: 'December 26, 2026', starts: '10:00 am', duration: '60' },
  );
  expect(findings).toEqual([]);
  expect(exceptions).toEqual([
    { date: '2026-12-22', cancelled: 'Holiday' },
    { date: '2026-12-22', usually: '18:30', moved: { starts: '19:00', minutes: 90, site, note: 'Upstairs' } },
    { date: '2026-12-22', moved: { to: '2026-12-23' } },
    { date: '2026-12-22', online: 'On our usual link' },
    { date: '2026-12-26', extra: { starts: '10:00', minutes: 60 } },
  ]);
});

test('without a reason the row says it in its own language', () => {
  expect(read({}, { language: 'es' }).exceptions).toEqual([
    { date: '2026-12-22', cancelled: 'No meeting on this date.' },
    { date: '2026-12-22', cancelled: 'No hay reunión en esta fecha.' },
  ]);
});

test('a range is every date of it on which the group would meet', () => {
  const { exceptions, findings } = read({ date: '12/24/2026 – 1/5/2027', note: 'Holidays' });
  expect(findings).toEqual([]);
  expect(exceptions).toEqual([
    { date: '2026-12-29', cancelled: 'Holidays' },
    { date: '2027-01-05', cancelled: 'Holidays' },
  ]);
  expect(read({ kind: 'back', date: '2026-12-24 to 2027-01-05' }).backOn).toEqual(['2026-12-29', '2027-01-05']);
});

test('"back on" is a date to take back', () => {
  expect(read({ kind: 'back' })).toEqual({ exceptions: [], backOn: ['2026-12-22'], isUnsure: false, findings: [] });
});

describe('what is unclear is told with its row, and nothing is guessed', () => {
  test.each<readonly [string, Partial<ListedChange>, string]>([
    [
      'no date',
      { date: '' },
      'This row has no date. Write one date in each row, with its year, like 2026-12-24; or for a break',
    ],
    ['no year', { date: 'Dec 22' }, '"Dec 22" is not a date that we can be sure of.'],
    ['the day first', { date: '22/12/2026' }, '"22/12/2026" is not a date that we can be sure of.'],
    ['two dates', { date: '2026-12-22, 2026-12-29' }, 'Write one date in each row'],
    ['a range for a move', { kind: 'moved', date: '2026-12-22 to 2026-12-29' }, 'Write one date in each row'],
    ['a range without a meeting', { date: '2026-12-23 to 2026-12-27' }, 'No meeting falls on the days of'],
    ['a day that does not exist', { date: '2026-02-30' }, 'is not a date that we can be sure of.'],
    ['a new date that is none', { kind: 'moved', newDate: 'Friday' }, '"Friday" is not a date'],
    ['a move to nowhere', { kind: 'moved' }, 'Say what moves'],
    ['an extra meeting without a start', { kind: 'extra' }, 'An extra meeting needs its start.'],
    ['a start without am or pm', { kind: 'extra', starts: '7' }, '7:00 a.m. or 7:00 p.m.'],
    ['a place without a town', { kind: 'moved', site: { name: 'Library' } }, 'The place has no town'],
  ])('%s', (_, change, words) => {
    const { exceptions, findings } = read(change);
    expect(exceptions).toEqual([]);
    expect(findings).toMatchObject([
      { code: 'change-unclear', severity: 'warning', place: 'row 3', message: expect.stringContaining(words) },
    ]);
  });
});

test('a private number in a reason is taken out', () => {
  const { exceptions, findings } = read({ note: 'Ask 847-555-0142 about it' });
  expect(JSON.stringify(exceptions)).not.toContain('0142');
  expect(findings).toEqual([]);
});

test('closures: a date without a meeting for all, and one with', () => {
  expect(
    readClosures([
      row({ note: 'Office closed' }),
      row({ kind: 'back', date: '2026-12-29' }),
      row({ date: 'soon', place: 'row 9' }),
    ]),
  ).toEqual({
    closed: [{ date: '2026-12-22', reason: 'Office closed' }],
    open: ['2026-12-29'],
    issues: [expect.objectContaining({ code: 'change-unclear', place: 'row 9' })],
  });
});

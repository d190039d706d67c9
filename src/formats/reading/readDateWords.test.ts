import { describe, expect, test } from 'vitest';
import { workTime } from '../../../tests/support/workTime.ts';
import { placeSite, TUESDAY } from '../../../tests/support/readRecord.ts';
import type { Listing } from '../feeds/listing.ts';
import { readListing } from './readListing.ts';

/** A Tuesday. Of last year, this and next, 6 January is a Tuesday in this one, and a Monday and a Wednesday in the others. */
const TODAY = '2026-11-24';

function readOn(words: Partial<Listing>) {
  const rules = { affiliate: 'nami-example', feed: 'example', placeSite, today: TODAY };
  return readListing({ ...TUESDAY, ...words }, rules);
}
const errors = (words: Partial<Listing>) =>
  readOn(words)
    .issues.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('what is certain is read', () => {
  test.each<readonly [Partial<Listing>, object]>([
    [{ notes: 'Starting January 5, 2027.' }, { season: { from: '2027-01-05' } }],
    [{ notes: 'Group starts Tuesday, January 5' }, { season: { from: '2027-01-05' } }],
    // The weekday it meets on says which year: only in 2027 is 5 January a Tuesday.
    [{ notes: 'Starting Jan 5' }, { season: { from: '2027-01-05' } }],
    [{ notes: 'Free for all. Begins Jan. 5th. Bring a friend.' }, { season: { from: '2027-01-05' } }],
    [{ notes: 'Ends 5/25/2027' }, { season: { until: '2027-05-25' } }],
    [{ notes: 'Last meeting is Tuesday, May 25' }, { season: { until: '2027-05-25' } }],
    [{ notes: 'Meets from Jan 5, 2027 to May 25, 2027' }, { season: { from: '2027-01-05', until: '2027-05-25' } }],
    [{ notes: 'Through May 2027' }, { season: { until: '2027-05-31' } }],
    [{ notes: 'Starting September 2027' }, { season: { from: '2027-09-01' } }],
    [{ notes: 'A partir del 5 de enero' }, { season: { from: '2027-01-05' } }],
    [{ notes: 'Hasta el 25 de mayo de 2027' }, { season: { until: '2027-05-25' } }],
    [{ days: ['Tuesdays, starting Jan 5'] }, { season: { from: '2027-01-05' } }],
    [{ starts: '7:00 pm, ending 5/25' }, { season: { until: '2027-05-25' } }],
    [{ rhythm: 'weekly, starting 1/5/27' }, { season: { from: '2027-01-05' } }],
    [{ own: { season: 'Jan 5 - May 25' } }, { season: { from: '2027-01-05', until: '2027-05-25' } }],
    [{ notes: 'Resumes January 12, 2027' }, { status: 'paused', resumesOn: '2027-01-12' }],
    [{ notes: 'Closed until Jan 12' }, { status: 'paused', resumesOn: '2027-01-12' }],
    [{ notes: 'Cerrado hasta el 12 de enero' }, { status: 'paused', resumesOn: '2027-01-12' }],
    [{ notes: 'No meeting Dec 22' }, { exceptions: [{ date: '2026-12-22', cancelled: 'No meeting Dec 22' }] }],
    [
      { notes: 'Does not meet on Dec 22 or Dec 29' },
      {
        exceptions: [
          { date: '2026-12-22', cancelled: 'Does not meet on Dec 22 or Dec 29' },
          { date: '2026-12-29', cancelled: 'Does not meet on Dec 22 or Dec 29' },
        ],
      },
    ],
    [
      { notes: 'no hay reunión el 22 de diciembre' },
      { exceptions: [{ date: '2026-12-22', cancelled: 'No hay reunión el 22 de diciembre' }] },
    ],
    [
      { days: ['every other Tuesday starting Jan 6'] },
      {
        meetingTimes: [
          { rhythm: 'every-other-week', metOn: '2026-01-06', weekday: 'tuesday', starts: '19:00', minutes: 90 },
        ],
      },
    ],
    [
      { days: ['martes, cada dos semanas'], rhythm: 'a partir del 6 de enero' },
      {
        meetingTimes: [
          { rhythm: 'every-other-week', metOn: '2026-01-06', weekday: 'tuesday', starts: '19:00', minutes: 90 },
        ],
      },
    ],
  ])('%j', (words, expected) => {
    expect(errors(words)).toEqual([]);
    expect(readOn(words).draft).toMatchObject(expected);
  });

  test('and said, so that somebody looks at it', () => {
    expect(readOn({ notes: 'Starting Jan 5' }).issues).toMatchObject([
      {
        code: 'season-unclear',
        severity: 'warning',
        message: expect.stringContaining('"Starting Jan 5" was read as: 2027-01-05.'),
      },
    ]);
  });

  test('while the words stay on the page', () => {
    expect(readOn({ notes: 'Starting Jan 5' }).draft?.description).toBe('Starting Jan 5');
  });
});

describe('what is over changes nothing', () => {
  test.each(['Starting January 6, 2026', 'Starting Jan 6', 'Resumes January 6, 2026', 'No meeting Nov 10'])(
    '%s',
    (notes) => {
      const { draft, issues } = readOn({ notes });
      expect(issues).toEqual([]);
      expect(draft).toMatchObject({ meetingTimes: [{ rhythm: 'weekly' }] });
      expect([draft?.season, draft?.status, draft?.resumesOn, draft?.exceptions ?? []]).toEqual([
        undefined,
        undefined,
        undefined,
        [],
      ]);
    },
  );
});

describe('what can mean two things is a question', () => {
  test.each<readonly [Partial<Listing>, string]>([
    // No Tuesday in any of the three years: perhaps a slip, perhaps an older text.
    [{ notes: 'Starting Jan 9' }, 'season-unclear'],
    [{ notes: 'Starting Jan 5', days: ['Tue', 'Mon'] }, 'season-unclear'],
    [{ notes: 'Resumes in January' }, 'season-unclear'],
    [{ notes: 'No meeting in July' }, 'season-unclear'],
    [{ notes: 'Through May' }, 'season-unclear'],
    [{ notes: 'Ends June 2, 2026' }, 'season-unclear'],
    [{ notes: 'Starting Jan 5 in the library' }, 'season-unclear'],
    [{ notes: 'A partir del 1/6' }, 'season-unclear'],
    [{ notes: 'Starting Jan 5. Begins Jan 12, 2027.' }, 'season-unclear'],
    [{ notes: 'Starting Monday, January 5, 2027' }, 'season-unclear'],
    [{ starts: '7pm, no meeting in July' }, 'season-unclear'],
    [{ days: ['Tuesdays - resumes in January'] }, 'season-unclear'],
    [{ rhythm: 'weekly until February 30' }, 'season-unclear'],
  ])('%j', (words, code) => {
    expect(errors(words)).toContain(code);
  });

  test('and one question is enough', () => {
    expect(readOn({ starts: '7pm, no meeting in July' }).issues.map(({ message }) => message)).toEqual([
      'It says "no meeting in July". We cannot tell which year is meant, or which day. Write the date with its year, like "January 6, 2027", or take the words out.',
    ]);
  });
});

describe('except holidays', () => {
  test.each([
    { days: ['Tuesdays except holidays'] },
    { starts: '7 pm (except federal holidays)' },
    { rhythm: 'excepto días festivos' },
    { days: ['martes, excepto feriados'] },
    { rhythm: 'weekly; no meetings on holidays' },
    { days: ['Tuesdays, holidays excluded'] },
  ])('%j is said on the page, and asked about', (words) => {
    const { draft, issues } = readOn(words);
    expect(issues.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['warning holidays-unclear']);
    expect(draft).toMatchObject({ description: 'Closed on holidays.', meetingTimes: [{ rhythm: 'weekly' }] });
  });
});

test('without a day to count from, nothing is resolved', () => {
  const reading = readListing(
    { ...TUESDAY, notes: 'Starting Jan 5' },
    { affiliate: 'nami-example', feed: 'x', placeSite },
  );
  expect(reading.issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['error season-unclear']);
});

test('a megabyte of dates is answered at once', () => {
  const taken = workTime(() => {
    readOn({ notes: 'no meeting Jan 5 and Jan 6, '.repeat(40_000), rhythm: 'until '.repeat(100_000) });
    readOn({ notes: 'Starting Jan 5. '.repeat(60_000), days: ['from Jan 5 to '.repeat(50_000)] });
  });
  expect(taken).toBeLessThan(3000);
});

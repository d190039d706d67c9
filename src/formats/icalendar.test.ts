import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import { Group, type GroupRecord } from '../domain/group.ts';
import { type CalendarWords, groupCalendar } from './icalendar.ts';

const NOW = Temporal.Instant.from('2026-03-01T12:00:00Z');

const words: CalendarWords = {
  about: 'Times may change.',
  description: ['Free.', 'In crisis? Call or text 988.'],
  title: (change, name) => `${change}: ${name}`,
  online: 'Online',
};

const tuesday = { rhythm: 'weekly', weekday: 'tuesday', starts: '18:30' };

const group = (told: Record<string, unknown> = {}): GroupRecord => ({
  id: 'nami-example/decatur-tuesday',
  ...Group.parse({
    name: 'Decatur Tuesday',
    affiliate: 'nami-example',
    timeZone: 'America/New_York',
    meetingTimes: [tuesday],
    site: { name: 'Library', street: '12 Example Street', city: 'Decatur', state: 'GA', zip: '30030' },
    ...told,
  }),
});

const calendar = (told: Record<string, unknown> = {}, options: Partial<Parameters<typeof groupCalendar>[1]> = {}) =>
  groupCalendar(group(told), {
    closures: [],
    now: NOW,
    site: 'https://groups.example.org',
    page: 'https://groups.example.org/groups/nami-example/decatur-tuesday/',
    words,
    ...options,
  });

/** As a reader sees them: folded lines joined again. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const values = (text: string, name: string) =>
  unfolded(text).filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));
const entries = (text: string) =>
  ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

describe('the series', () => {
  test('begins on a date of the rhythm in this year, and repeats', () => {
    const text = calendar();
    expect(values(text, 'DTSTART').at(-1)).toBe('DTSTART;TZID=America/New_York:20260106T183000');
    expect(values(text, 'RRULE').at(-1)).toBe('RRULE:FREQ=WEEKLY;BYDAY=TU');
    expect(values(text, 'DURATION')).toEqual(['DURATION:PT1H30M']);
  });

  test('is the same whenever in the year it is made, but for its stamp', () => {
    const later = calendar({}, { now: Temporal.Instant.from('2026-11-30T00:00:00Z') });
    expect(later.replaceAll('20261130T000000Z', '20260301T120000Z')).toBe(calendar());
  });

  test('keeps its id when something else of the time changes', () => {
    const uids = (text: string) => entries(text).map(({ uid }) => uid);
    expect(uids(calendar())).toEqual(['nami-example/decatur-tuesday/tuesday-1830@groups.example.org']);
    const monthly = { ...tuesday, rhythm: 'monthly', weeks: [1] };
    expect(uids(calendar({ name: 'Other', meetingTimes: [monthly] }))).toEqual(uids(calendar()));
  });

  test('of two times at one hour have two ids', () => {
    const uids = entries(calendar({ meetingTimes: [tuesday, { ...tuesday, format: 'online' }] })).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(2);
  });

  test.each([
    [{ rhythm: 'every-other-week', metOn: '2026-03-10' }, '20260113', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
    [{ rhythm: 'monthly', weeks: [1, 3] }, '20260106', 'FREQ=MONTHLY;BYDAY=1TU,3TU'],
    [{ rhythm: 'monthly', weeks: [-1] }, '20260127', 'FREQ=MONTHLY;BYDAY=-1TU'],
    [{ rhythm: 'monthly', weeks: [5] }, '20260331', 'FREQ=MONTHLY;BYDAY=5TU'],
  ])('of %j begins on %s', (rhythm, first, rule) => {
    const text = calendar({ meetingTimes: [{ ...tuesday, ...rhythm }] });
    expect(values(text, 'DTSTART').at(-1)).toContain(`:${first}T183000`);
    expect(values(text, 'RRULE').at(-1)).toBe(`RRULE:${rule}`);
  });

  test('keeps to the season, whose end is said in UTC', () => {
    const text = calendar({ season: { from: '2026-09-03', until: '2026-12-15' } });
    expect(values(text, 'DTSTART').at(-1)).toContain(':20260908T183000');
    expect(values(text, 'RRULE').at(-1)).toContain(';UNTIL=20261216T045959Z');
    expect(entries(calendar({ season: { from: '2026-09-02', until: '2026-09-07' } }))).toEqual([]);
  });

  test.each(['forming', 'paused', 'ended'])('is absent for a group that is %s, and the calendar says why', (status) => {
    const text = calendar({ status }, { words: { ...words, about: 'It does not meet.' } });
    expect(entries(text)).toEqual([]);
    expect(values(text, 'X-WR-CALDESC')).toEqual(['X-WR-CALDESC:It does not meet.']);
    expect(ICAL.Component.fromString(text).getAllSubcomponents()).toHaveLength(1);
  });
});

describe('a date that differs', () => {
  test('cancelled is taken out, and said once with its reason', () => {
    const text = calendar({ exceptions: [{ date: '2026-12-22', cancelled: 'Holiday week' }] });
    const [series, cancelled] = entries(text);
    expect(values(text, 'EXDATE')).toEqual(['EXDATE;TZID=America/New_York:20261222T183000']);
    expect(series?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(cancelled?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect([cancelled?.summary, cancelled?.description.split('\n')[0]]).toEqual([
      'cancelled: Decatur Tuesday',
      'Holiday week',
    ]);
    expect(cancelled?.uid).not.toBe(series?.uid);
  });

  test('closed by the affiliate is taken out', () => {
    const text = calendar(
      {},
      {
        closures: [
          { date: '2026-03-10', reason: 'Closed' },
          { date: '2026-03-11', reason: 'x' },
        ],
      },
    );
    expect(values(text, 'EXDATE')).toEqual(['EXDATE;TZID=America/New_York:20260310T183000']);
  });

  test('moved replaces its date, under the same id', () => {
    const moved = {
      to: '2026-12-21',
      starts: '17:00',
      minutes: 45,
      site: { name: 'Café', city: 'Atlanta', state: 'GA' },
    };
    const text = calendar({ exceptions: [{ date: '2026-12-22', moved }] });
    const [series, override] = entries(text);
    expect(override?.uid).toBe(series?.uid);
    expect(values(text, 'RECURRENCE-ID')).toEqual(['RECURRENCE-ID;TZID=America/New_York:20261222T183000']);
    expect(values(text, 'DTSTART').at(-1)).toBe('DTSTART;TZID=America/New_York:20261221T170000');
    expect([override?.location, override?.duration.toString()]).toEqual(['Café, Atlanta, GA', 'PT45M']);
  });

  test('moved across New Year is right on both sides', () => {
    const kept = calendar({ exceptions: [{ date: '2025-12-30', moved: { to: '2026-01-02' } }] });
    expect(
      values(kept, 'DTSTART')
        .slice(-2)
        .map((line) => line.slice(-15)),
    ).toEqual(['20251230T183000', '20260102T183000']);
    const gone = calendar({ exceptions: [{ date: '2026-01-06', moved: { to: '2025-12-31' } }] });
    expect(values(gone, 'RECURRENCE-ID').map((line) => line.slice(-15))).toEqual(['20260106T183000']);
  });

  test('online this time has no street', () => {
    const [, online] = entries(calendar({ exceptions: [{ date: '2026-12-22', online: 'Snow' }] }));
    expect([online?.location, online?.summary]).toEqual(['Online', 'online: Decatur Tuesday']);
  });

  test('extra stands alone', () => {
    const text = calendar({ exceptions: [{ date: '2026-12-24', extra: { starts: '10:00', minutes: 60 } }] });
    const [series, extra] = entries(text);
    expect(extra?.uid).toBe('nami-example/decatur-tuesday/extra-2026-12-24-1000@groups.example.org');
    expect([series?.isRecurring(), extra?.isRecurring(), extra?.duration.toString()]).toEqual([true, false, 'PT1H']);
  });
});

describe('the text', () => {
  test('has lines of at most 75 octets that end in CRLF and hold whole characters', () => {
    const text = calendar({ name: `Recuperación ${'ñandú 🤝🏽 '.repeat(18)}`.slice(0, 190) });
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
    expect(entries(text)[0]?.summary).toBe(
      group({ name: `Recuperación ${'ñandú 🤝🏽 '.repeat(18)}`.slice(0, 190) }).name,
    );
  });

  test.each([
    'a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:evil',
    'a\nATTACH:https://evil.example',
    'a\rX:1',
    'a\u2028B:1\u2029C:2\u0085D:3',
    'a\\nb, c; d: "e" \\',
    '<script>alert(1)</script> &lt;b&gt; {{7*7}} ${x}',
    'zero \u0000 bell \u0007 escape \u001b',
    'half \ud83d surrogate',
    '=HYPERLINK("https://evil.example")',
  ])('holds %j as one value and nothing more', (hostile) => {
    const plain = calendar({ exceptions: [{ date: '2026-12-22', online: 'Snow' }] });
    const told = group({ exceptions: [{ date: '2026-12-22', online: 'Snow' }] });
    const text = groupCalendar(
      {
        ...told,
        name: hostile,
        site: { city: hostile, state: 'GA', precision: 'door' },
        exceptions: [{ date: '2026-12-22', online: hostile }],
      },
      {
        ...{ closures: [], now: NOW, site: 'https://groups.example.org' },
        page: 'https://groups.example.org/groups/a/b/\r\nATTACH:https://evil.example',
        words: { ...words, about: hostile, description: [hostile] },
      },
    );
    const names = (file: string) => unfolded(file).map((line) => line.split(/[:;]/u)[0]);
    expect(names(text)).toEqual(names(plain));
    const seen = entries(text)[0]?.summary ?? '';
    expect(seen).toBe(
      hostile
        .toWellFormed()
        .replace(/\r\n|[\r\n\u0085\u2028\u2029]/gu, '\n')
        .replace(/[\u0000\u0007\u001b]/gu, ''),
    );
    expect(Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT')).toHaveLength(1);
  });

  test('tells the way to 988 and to the page under every meeting, and no way into an online one', () => {
    const text = calendar({
      format: 'online',
      online: { how: 'Passcode 1234', link: 'https://zoom.example.org/j/1?pwd=secret' },
      exceptions: [{ date: '2026-12-22', cancelled: 'Holiday' }],
    });
    expect(entries(text).every(({ description }) => description.includes('988'))).toBe(true);
    expect(entries(text).every(({ description }) => description.endsWith('/decatur-tuesday/'))).toBe(true);
    expect(values(text, 'URL')).toHaveLength(2);
    expect(unfolded(text).join('\n')).not.toMatch(/1234|secret|zoom/u);
  });
});

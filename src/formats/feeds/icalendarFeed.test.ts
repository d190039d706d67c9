import { describe, expect, test } from 'vitest';
import { calendar, codes, entry, readAll, readOne } from '../../../tests/support/calendars.ts';

test('a series becomes a Group', () => {
  const { feed, drafts, issues } = readAll(calendar(...entry()));
  expect([feed.format?.id, feed.records, issues]).toEqual(['icalendar', 1, []]);
  expect(drafts).toEqual([
    {
      name: 'Evanston Tuesday',
      affiliate: 'nami-example',
      timeZone: 'America/Chicago',
      meetingTimes: [{ rhythm: 'weekly', weekday: 'tuesday', starts: '18:30', minutes: 90 }],
      exceptions: [],
      site: { name: 'Library', street: '12 Example Street', city: 'Evanston', state: 'IL', precision: 'door' },
      source: { feed: 'icalendar', id: 'tuesday@calendar.example.org' },
    },
  ]);
});

describe('a rule', () => {
  test.each<readonly [string, readonly object[]]>([
    ['FREQ=WEEKLY', [{ rhythm: 'weekly', weekday: 'tuesday' }]],
    [
      'FREQ=WEEKLY;WKST=SU;BYDAY=TU,TH',
      [
        { rhythm: 'weekly', weekday: 'tuesday' },
        { rhythm: 'weekly', weekday: 'thursday' },
      ],
    ],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', [{ rhythm: 'every-other-week', weekday: 'tuesday', metOn: '2026-01-06' }]],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU;WKST=MO',
      [
        { rhythm: 'every-other-week', weekday: 'monday', metOn: '2026-01-19' },
        { rhythm: 'every-other-week', weekday: 'tuesday', metOn: '2026-01-06' },
      ],
    ],
    // A week that begins on Sunday puts the Sunday before into the same week.
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU',
      [{ rhythm: 'every-other-week', weekday: 'sunday', metOn: '2026-01-18' }],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=MO',
      [{ rhythm: 'every-other-week', weekday: 'sunday', metOn: '2026-01-11' }],
    ],
    ['FREQ=MONTHLY;BYDAY=1TU,3TU', [{ rhythm: 'monthly', weekday: 'tuesday', weeks: [1, 3] }]],
    ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1', [{ rhythm: 'monthly', weekday: 'tuesday', weeks: [-1] }]],
    ['FREQ=MONTHLY;BYDAY=+2TU', [{ rhythm: 'monthly', weekday: 'tuesday', weeks: [2] }]],
  ])('%s is read', (rule, times) => {
    const clock = { starts: '18:30', minutes: 90 };
    expect(readOne(`RRULE:${rule}`)?.meetingTimes).toEqual(times.map((time) => ({ ...time, ...clock })));
  });

  test.each([
    'FREQ=DAILY;INTERVAL=2',
    'FREQ=YEARLY',
    'FREQ=WEEKLY;INTERVAL=3;BYDAY=TU',
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU',
    'FREQ=MONTHLY;BYMONTHDAY=6',
    'FREQ=MONTHLY;BYDAY=-2TU',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1',
    'FREQ=WEEKLY;BYDAY=TU;BYMONTH=9,10,11',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=OFTEN',
  ])('%j is a question', (rule) => {
    expect(codes(`RRULE:${rule}`)).toContain('rhythm-unclear');
  });

  test.each([
    ['UNTIL=20270601T035959Z', '2027-05-31'],
    ['UNTIL=20270601', '2027-06-01'],
    // Ended before the hour on that day: the week before was the last.
    ['UNTIL=20270601T170000Z', '2027-05-31'],
    ['COUNT=60', '2027-02-23'],
  ])('with %s has a season until %s', (end, until) => {
    expect(readOne(`RRULE:FREQ=WEEKLY;BYDAY=TU;${end}`)?.season).toEqual({ until });
  });

  test('that is over holds the record back', () => {
    expect(codes('RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20260301T000000Z')).toEqual(['series-over']);
    expect(codes('RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=4')).toEqual(['series-over']);
  });

  test('that begins later has a season from then', () => {
    const later = ['DTSTART;TZID=America/Chicago:20270105T183000', 'DTEND;TZID=America/Chicago:20270105T200000'];
    expect(readOne(...later)?.season).toEqual({ from: '2027-01-05' });
  });
});

describe('the zone', () => {
  const VTIMEZONE = [
    ...['BEGIN:VTIMEZONE', 'TZID:Our time', 'X-LIC-LOCATION:America/Chicago'],
    ...['BEGIN:STANDARD', 'DTSTART:16011104T020000', 'TZOFFSETFROM:-0500', 'TZOFFSETTO:-0600', 'END:STANDARD'],
    'END:VTIMEZONE',
  ];
  test.each([
    'Central Standard Time',
    'US/Central',
    '(UTC-06:00) Central Time (US & Canada)',
    '/citadel.org/20260101_1/America/Chicago',
    'Our time',
  ])('%s is read', (zone) => {
    const lines = entry(`DTSTART;TZID="${zone}":20260106T183000`, `DTEND;TZID="${zone}":20260106T200000`);
    const { drafts, issues } = readAll(calendar(...VTIMEZONE, ...lines));
    expect([issues, drafts[0]?.timeZone]).toEqual([[], 'America/Chicago']);
  });

  test('that is not the place’s is a question, because the clock there shows another hour', () => {
    expect(codes('DTSTART;TZID=America/New_York:20260106T193000')).toEqual(['time-zone-unclear']);
  });

  test('is the place’s where the time floats', () => {
    expect(readOne('DTSTART:20260106T183000', 'DTEND:20260106T200000')?.timeZone).toBe('America/Chicago');
  });

  test('UTC is a question, because it moves against the clock twice a year', () => {
    expect(codes('DTSTART:20260107T003000Z', 'DTEND:20260107T020000Z')).toEqual(['time-zone-unclear']);
  });
});

describe('how one attends', () => {
  const LINK = 'https://us02web.zoom.us/j/123456789';
  const online = { format: 'online', online: { link: LINK } };
  test.each<readonly [string, readonly string[], object]>([
    ['a link for a place', [`LOCATION:${LINK}`], online],
    ['a link beside the word', ['LOCATION:Zoom', `URL:${LINK}`], online],
    ['a link of the program', ['LOCATION:Online', `X-GOOGLE-CONFERENCE:${LINK}`], online],
    ['the one link in the text', ['LOCATION:Online', `DESCRIPTION:Join at ${LINK}\\, all welcome`], online],
    ['a link beside a place', [`X-GOOGLE-CONFERENCE:${LINK}`], { format: 'hybrid', online: { link: LINK } }],
  ])('%s', (_, lines, expected) => {
    expect(readOne(...lines)).toMatchObject(expected);
  });

  test('a point is read', () => {
    expect(readOne('GEO:42.04;-87.68')?.site).toMatchObject({ latitude: 42.04, longitude: -87.68 });
    const apple = 'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE="Library, upstairs":geo:42.04,-87.68';
    expect(readOne(apple)?.site).toMatchObject({ latitude: 42.04, longitude: -87.68 });
  });
});

describe('what is no Group that goes on', () => {
  test('single dates of one name are one record, and a question', () => {
    const dates = ['20261201', '20261208', '20261215', '20261222', '20261229'];
    const lines = dates.flatMap((date, index) =>
      entry(`UID:${index}@x`, `DTSTART;TZID=America/Chicago:${date}T183000`, 'DTEND:x').filter(
        (line) => !line.startsWith('RRULE'),
      ),
    );
    const { feed, issues } = readAll(calendar(...lines));
    expect(feed.records).toBe(1);
    expect(issues.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([
      'It is 5 single dates: 2026-12-01, 2026-12-08, 2026-12-15, 2026-12-22, and 1 more. They look like every tuesday. A group that goes on needs an entry that repeats. Make it one, or leave it out if it is something else.',
    ]);
  });

  test('dates that are past are over', () => {
    const lines = entry('DTSTART;TZID=America/Chicago:20260303T183000').filter((line) => !line.startsWith('RRULE'));
    expect(readAll(calendar(...lines)).issues.map(({ code }) => code)).toEqual(['series-over']);
  });

  test.each([
    ['a whole day', ['DTSTART;VALUE=DATE:20260106', 'DTEND;VALUE=DATE:20260107'], 'no-meeting-time'],
    ['a series without a date', ['DTSTART:soon'], 'no-meeting-time'],
    ['a private entry', ['CLASS:PRIVATE'], 'not-published'],
    ['a cancelled series', ['STATUS:CANCELLED'], 'listing-suspended'],
    ['a tentative series', ['STATUS:TENTATIVE'], 'listing-suspended'],
    ['two rules', ['RRULE:FREQ=WEEKLY', 'RRULE:FREQ=MONTHLY;BYDAY=1TU'], 'rhythm-unclear'],
    ['no name', ['SUMMARY:'], 'missing-value'],
    ['a day long', ['DTEND;TZID=America/Chicago:20260107T183000'], 'time-unclear'],
  ])('%s is held back', (_, lines, code) => {
    expect(codes(...lines)).toContain(code);
  });
});

test('a series that was split keeps its id, and its past is over', () => {
  const before = entry('RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20260601T045959Z');
  const after = entry(
    ...['UID:tuesday_R20260602T233000@calendar.example.org', 'DTSTART;TZID=America/Chicago:20260602T190000'],
    'DTEND;TZID=America/Chicago:20260602T203000',
  );
  const { drafts, issues } = readAll(calendar(...before, ...after));
  expect(issues.map(({ code }) => code)).toEqual(['series-over']);
  expect(drafts.map(({ source, meetingTimes }) => [source?.id, meetingTimes?.[0]?.starts])).toEqual([
    ['tuesday@calendar.example.org', '19:00'],
  ]);
});

test('a line that says nothing spoils no other, and is told', () => {
  const { drafts, issues } = readAll(
    calendar(...entry('A note that was pasted in'), ...entry('UID:other@x', 'SUMMARY:Other')),
  );
  expect(drafts).toHaveLength(2);
  expect(issues.map(({ code, message }) => [code, message])).toEqual([
    ['feed-repaired', 'Line 11 says nothing a calendar can say, and was left out.'],
  ]);
});

test('a calendar that was cut off is refused', () => {
  const text = calendar(...entry());
  const { feed } = readAll(text.slice(0, -20));
  expect([feed.records, feed.issues[0]?.message]).toEqual([
    0,
    'This calendar is cut off: its last line is not “END:VCALENDAR”.',
  ]);
});

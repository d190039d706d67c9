import { describe, expect, test } from 'vitest';
import { Exception } from './exception.ts';
import { MeetingTime } from './meetingTime.ts';
import { nextMeetings, nextThatMeets, type Schedule } from './nextMeetings.ts';

const tuesday = MeetingTime.parse({ rhythm: 'weekly', weekday: 'tuesday', starts: '18:30' });

interface Told {
  readonly times?: readonly unknown[];
  readonly exceptions?: readonly unknown[];
  readonly closures?: Schedule['closures'];
  readonly timeZone?: string;
}

function schedule({ times = [tuesday], exceptions = [], closures = [], ...rest }: Told = {}): Schedule {
  return {
    timeZone: 'America/New_York',
    format: 'in-person',
    meetingTimes: times.map((time) => MeetingTime.parse(time)),
    exceptions: exceptions.map((exception) => Exception.parse(exception)),
    closures,
    ...rest,
  };
}

/** Local time in. */
const meetings = (told: Schedule, from: string, count = 1) =>
  nextMeetings(told, { from: Temporal.PlainDateTime.from(from).toZonedDateTime(told.timeZone).toInstant(), count });

/** Local time in, local times out. */
const starts = (told: Schedule, from: string, count = 1) =>
  meetings(told, from, count).map((meeting) => meeting.starts.toPlainDateTime().toString());

describe('a weekly rhythm', () => {
  test('keeps showing a meeting until it ends', () => {
    expect(starts(schedule(), '2026-03-03T19:59:59')).toEqual(['2026-03-03T18:30:00']);
    expect(starts(schedule(), '2026-03-03T20:00')).toEqual(['2026-03-10T18:30:00']);
  });

  test('keeps the wall-clock time across daylight saving', () => {
    expect(starts(schedule(), '2026-03-04T00:00', 2)).toEqual(['2026-03-10T18:30:00', '2026-03-17T18:30:00']);
    expect(meetings(schedule(), '2026-03-03T00:00', 2).map((meeting) => meeting.starts.offset)).toEqual([
      '-05:00',
      '-04:00',
    ]);
  });

  test('is still on after midnight, on the day after it began', () => {
    const late = schedule({ times: [{ ...tuesday, starts: '23:30', minutes: 120 }] });
    expect(starts(late, '2026-03-04T01:29')).toEqual(['2026-03-03T23:30:00']);
    expect(starts(late, '2026-03-04T01:30')).toEqual(['2026-03-10T23:30:00']);
    expect(meetings(late, '2026-03-04T00:00')[0]?.ends.toPlainDateTime().toString()).toBe('2026-03-04T01:30:00');
  });

  test('that lasts twelve hours is still on where the day ends last', () => {
    const long = schedule({
      times: [{ ...tuesday, starts: '23:59', minutes: 720 }],
      timeZone: 'Pacific/Pago_Pago',
    });
    expect(starts(long, '2026-03-04T11:58')).toEqual(['2026-03-03T23:59:00']);
    expect(starts(long, '2026-03-04T11:59')).toEqual(['2026-03-10T23:59:00']);
  });

  test('with several times gives them in order, whatever order the listing has', () => {
    const times = [tuesday, { ...tuesday, starts: '10:00' }, { ...tuesday, weekday: 'sunday' }];
    expect(starts(schedule({ times }), '2026-03-01T00:00', 4)).toEqual([
      '2026-03-01T18:30:00',
      '2026-03-03T10:00:00',
      '2026-03-03T18:30:00',
      '2026-03-08T18:30:00',
    ]);
  });
});

describe('the night the clock changes', () => {
  const sunday = { rhythm: 'weekly', weekday: 'sunday', minutes: 90 };

  test('a meeting at an hour that is skipped starts an hour later and keeps its length', () => {
    const [meeting] = meetings(schedule({ times: [{ ...sunday, starts: '02:30' }] }), '2026-03-08T00:00');
    expect(meeting?.starts.toString()).toBe('2026-03-08T03:30:00-04:00[America/New_York]');
    expect(meeting?.ends.toString()).toBe('2026-03-08T05:00:00-04:00[America/New_York]');
  });

  test('a meeting at an hour that comes twice is in the first', () => {
    const [meeting] = meetings(schedule({ times: [{ ...sunday, starts: '01:30' }] }), '2026-11-01T00:00');
    expect(meeting?.starts.toString()).toBe('2026-11-01T01:30:00-04:00[America/New_York]');
    expect(meeting?.ends.toString()).toBe('2026-11-01T02:00:00-05:00[America/New_York]');
  });

  test('two meetings swap places when the first falls into the skipped hour', () => {
    const times = [
      { ...sunday, starts: '02:45' },
      { ...sunday, starts: '03:15' },
    ];
    expect(starts(schedule({ times }), '2026-03-08T00:00', 2)).toEqual(['2026-03-08T03:15:00', '2026-03-08T03:45:00']);
  });

  test('passes unnoticed where the clock never changes', () => {
    const phoenix = schedule({ times: [{ ...sunday, starts: '02:30' }], timeZone: 'America/Phoenix' });
    expect(starts(phoenix, '2026-03-08T00:00')).toEqual(['2026-03-08T02:30:00']);
  });
});

describe('every other week', () => {
  const every = (metOn: string) =>
    schedule({ times: [{ rhythm: 'every-other-week', weekday: 'tuesday', starts: '18:30', metOn }] });

  test.each([
    ['long past', '2020-01-14'],
    ['this week', '2026-03-03'],
    ['in the future', '2026-09-01'],
  ])('meets in the same weeks when the date it met is %s', (_, metOn) => {
    expect(starts(every(metOn), '2026-03-01T00:00', 3)).toEqual([
      '2026-03-03T18:30:00',
      '2026-03-17T18:30:00',
      '2026-03-31T18:30:00',
    ]);
  });

  test('meets in the other weeks when the date it met is a week off', () => {
    expect(starts(every('2026-09-08'), '2026-03-01T00:00', 2)).toEqual(['2026-03-10T18:30:00', '2026-03-24T18:30:00']);
  });
});

describe('a monthly rhythm', () => {
  const monthly = (weeks: number[], weekday = 'tuesday') =>
    schedule({ times: [{ rhythm: 'monthly', weekday, starts: '18:30', weeks }] });
  const dates = (told: Schedule, from: string, count: number) =>
    starts(told, from, count).map((start) => start.slice(0, 10));

  test.each<[number[], string, string[]]>([
    [[1, 3], '2026-03-04', ['2026-03-17', '2026-04-07', '2026-04-21']],
    [[1], '2026-12-02', ['2027-01-05', '2027-02-02']],
    [[-1], '2026-03-01', ['2026-03-31', '2026-04-28', '2026-05-26']],
    [[5], '2027-01-01', ['2027-03-30', '2027-06-29', '2027-08-31', '2027-11-30']],
    [[3, 1], '2026-03-01', ['2026-03-03', '2026-03-17']],
  ])('in weeks %j from %s on', (weeks, from, expected) => {
    expect(dates(monthly(weeks), `${from}T00:00`, expected.length)).toEqual(expected);
  });

  test('meets once on a fourth or fifth Tuesday that is also the last', () => {
    expect(dates(monthly([4, 5, -1]), '2026-03-20T00:00', 4)).toEqual([
      '2026-03-24',
      '2026-03-31',
      '2026-04-28',
      '2026-05-26',
    ]);
  });

  test('finds the 29th of February', () => {
    expect(dates(monthly([5]), '2028-02-01T00:00', 1)).toEqual(['2028-02-29']);
  });
});

describe('the search for the next meeting', () => {
  test('looks past those that are cancelled', () => {
    const told = schedule({ exceptions: [{ date: '2026-03-03', cancelled: 'Snow' }] });
    const from = Temporal.Instant.from('2026-03-01T00:00Z');
    expect(nextThatMeets(told, from)?.starts.toPlainDate().toString()).toBe('2026-03-10');
  });

  test('ends when every date of two years is cancelled', () => {
    const from = Temporal.Instant.from('2026-03-01T00:00Z');
    const first = Temporal.PlainDate.from('2026-03-03');
    const closures = Array.from({ length: 200 }, (_, week) => ({
      date: first.add({ weeks: week }).toString(),
      reason: 'Repairs',
    }));
    expect(nextThatMeets(schedule({ closures }), from)).toBeUndefined();
    expect(nextMeetings(schedule({ closures }), { from, count: 1000 })).toHaveLength(105);
  });

  test('asked for none gives none', () => {
    expect(starts(schedule(), '2026-03-01T00:00', 0)).toEqual([]);
  });
});

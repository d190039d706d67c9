import { describe, expect, test } from 'vitest';
import { Exception } from './exception.ts';
import { MeetingTime } from './meetingTime.ts';
import { nextMeetings, type Schedule } from './nextMeetings.ts';
import { Site } from './site.ts';

const tuesday = MeetingTime.parse({ rhythm: 'weekly', weekday: 'tuesday', starts: '18:30' });
const library = Site.parse({ name: 'Library', city: 'Decatur', state: 'GA' });
const church = Site.parse({ name: 'Church Hall', city: 'Decatur', state: 'GA' });

interface Told {
  readonly times?: readonly unknown[];
  readonly exceptions?: readonly unknown[];
  readonly closures?: Schedule['closures'];
  readonly season?: Schedule['season'];
  readonly format?: Schedule['format'];
}

function schedule({ times = [tuesday], exceptions = [], closures = [], ...rest }: Told = {}): Schedule {
  return {
    timeZone: 'America/New_York',
    format: 'in-person',
    meetingTimes: times.map((time) => MeetingTime.parse(time)),
    exceptions: exceptions.map((exception) => Exception.parse(exception)),
    site: church,
    closures,
    ...rest,
  };
}

/** Local time in. */
const meetings = (told: Schedule, from: string, count = 1) =>
  nextMeetings(told, { from: Temporal.PlainDateTime.from(from).toZonedDateTime(told.timeZone).toInstant(), count });

/** Local time in; local date and what changed, out. */
const changes = (told: Schedule, from: string, count: number) =>
  meetings(told, from, count).map(({ starts, change, note }) =>
    [starts.toPlainDateTime().toString().slice(5, 16), change, ...(note === undefined ? [] : [note])].join(' '),
  );

describe('an exception', () => {
  test('that cancels leaves the meeting in the list, with the reason', () => {
    const told = schedule({ exceptions: [{ date: '2026-12-22', cancelled: 'Holiday week' }] });
    expect(changes(told, '2026-12-20T00:00', 2)).toEqual([
      '12-22T18:30 cancelled Holiday week',
      '12-29T18:30 as-usual',
    ]);
  });

  test('that moves says where from, and takes the meeting off its usual day', () => {
    const told = schedule({
      exceptions: [
        {
          date: '2026-12-22',
          moved: { to: '2026-12-21', starts: '17:00', minutes: 60, site: library, note: 'Upstairs' },
        },
      ],
    });
    const [moved, next] = meetings(told, '2026-12-20T00:00', 2);
    expect(moved?.starts.toString()).toBe('2026-12-21T17:00:00-05:00[America/New_York]');
    expect(moved?.ends.toString()).toBe('2026-12-21T18:00:00-05:00[America/New_York]');
    expect(moved?.movedFrom?.toString()).toBe('2026-12-22T18:30:00-05:00[America/New_York]');
    expect([moved?.site?.name, moved?.note]).toEqual(['Library', 'Upstairs']);
    expect(next?.starts.toPlainDate().toString()).toBe('2026-12-29');
  });

  test('that only changes the room keeps the time and is not moved from another', () => {
    const told = schedule({ exceptions: [{ date: '2026-12-22', moved: { site: library } }] });
    const [meeting] = meetings(told, '2026-12-20T00:00');
    expect([meeting?.change, meeting?.site?.name, meeting?.movedFrom]).toEqual(['moved', 'Library', undefined]);
    expect(meeting?.starts.toPlainDateTime().toString()).toBe('2026-12-22T18:30:00');
  });

  test('that moves a past date into the future is seen', () => {
    const told = schedule({ exceptions: [{ date: '2026-01-06', moved: { to: '2026-03-05' } }] });
    expect(changes(told, '2026-03-01T00:00', 3)).toEqual([
      '03-03T18:30 as-usual',
      '03-05T18:30 moved',
      '03-10T18:30 as-usual',
    ]);
  });

  test('that moves a coming date into the past, or far ahead, leaves a gap', () => {
    const told = schedule({
      exceptions: [
        { date: '2026-03-03', moved: { to: '2026-02-20' } },
        { date: '2026-03-10', moved: { to: '2026-08-08' } },
      ],
    });
    expect(changes(told, '2026-03-01T00:00', 1)).toEqual(['03-17T18:30 as-usual']);
    expect(changes(told, '2026-08-05T00:00', 1)).toEqual(['08-08T18:30 moved']);
  });

  test('that goes online has no room', () => {
    const told = schedule({ exceptions: [{ date: '2026-03-03', online: 'Snow' }] });
    const [meeting] = meetings(told, '2026-03-01T00:00');
    expect(meeting).toMatchObject({ change: 'online', format: 'online', note: 'Snow' });
    expect(meeting).not.toHaveProperty('site');
  });

  test('that adds a meeting works without any rhythm', () => {
    const told = schedule({
      times: [],
      exceptions: [{ date: '2026-03-07', extra: { starts: '10:00', note: 'Picnic' } }],
    });
    expect(changes(told, '2026-03-01T00:00', 3)).toEqual(['03-07T10:00 extra Picnic']);
  });

  test('adds one meeting where two lines add it, as the first of them says', () => {
    const extras = ['Picnic', 'Outing'].map((note) => ({ date: '2026-03-07', extra: { starts: '10:00', note } }));
    const told = schedule({ times: [], exceptions: [...extras, { date: '2026-03-07', extra: { starts: '14:00' } }] });
    expect(changes(told, '2026-03-01T00:00', 3)).toEqual(['03-07T10:00 extra Picnic', '03-07T14:00 extra']);
  });

  test('means both meetings of a day unless it says which', () => {
    const times = [tuesday, { ...tuesday, starts: '10:00' }];
    const both = schedule({ times, exceptions: [{ date: '2026-03-03', cancelled: 'Election' }] });
    const one = schedule({
      times,
      exceptions: [
        { date: '2026-03-03', online: 'Snow' },
        { date: '2026-03-03', usually: '18:30', cancelled: 'Election' },
      ],
    });
    expect(changes(both, '2026-03-01T00:00', 2)).toEqual([
      '03-03T10:00 cancelled Election',
      '03-03T18:30 cancelled Election',
    ]);
    expect(changes(one, '2026-03-01T00:00', 2)).toEqual(['03-03T10:00 online Snow', '03-03T18:30 cancelled Election']);
  });

  test('for a date on which the group does not meet changes nothing', () => {
    const told = schedule({
      exceptions: [
        { date: '2026-03-04', moved: { to: '2026-03-05' } },
        { date: '2026-03-03', usually: '10:00', cancelled: 'Nobody met at ten' },
      ],
    });
    expect(changes(told, '2026-03-01T00:00', 2)).toEqual(['03-03T18:30 as-usual', '03-10T18:30 as-usual']);
  });
});

describe('a closure of the affiliate', () => {
  const closures = [{ date: '2026-03-03', reason: 'Office closed' }];

  test('cancels every meeting of that day', () => {
    const times = [tuesday, { ...tuesday, starts: '10:00' }];
    expect(changes(schedule({ times, closures }), '2026-03-01T00:00', 2)).toEqual([
      '03-03T10:00 cancelled Office closed',
      '03-03T18:30 cancelled Office closed',
    ]);
  });

  test('gives way to what the group says of that very date', () => {
    const exceptions = [
      { date: '2026-03-03', online: 'From home' },
      { date: '2026-03-03', extra: { starts: '12:00' } },
    ];
    expect(changes(schedule({ exceptions, closures }), '2026-03-01T00:00', 2)).toEqual([
      '03-03T12:00 extra',
      '03-03T18:30 online From home',
    ]);
  });
});

describe('format and site', () => {
  test('of a time go before those of the group', () => {
    const times = [
      { ...tuesday, format: 'online' },
      { ...tuesday, weekday: 'wednesday', site: library },
      { ...tuesday, weekday: 'thursday' },
    ];
    const told = meetings(schedule({ times }), '2026-03-02T00:00', 3);
    expect(told.map(({ format, site }) => [format, site?.name])).toEqual([
      ['online', undefined],
      ['in-person', 'Library'],
      ['in-person', 'Church Hall'],
    ]);
  });

  test('a room named for one meeting of an online group brings it into that room', () => {
    const told = schedule({
      format: 'online',
      exceptions: [{ date: '2026-03-03', moved: { site: library, note: 'Anniversary' } }],
    });
    expect(meetings(told, '2026-03-02T00:00')[0]).toMatchObject({ format: 'in-person', site: { name: 'Library' } });
  });
});

describe('a season', () => {
  test('begins and ends on its dates, both included', () => {
    const told = schedule({ season: { from: '2026-09-01', until: '2026-09-15' } });
    expect(changes(told, '2026-03-01T00:00', 9)).toEqual([
      '09-01T18:30 as-usual',
      '09-08T18:30 as-usual',
      '09-15T18:30 as-usual',
    ]);
  });

  test('that is over has no meetings but those moved or added beyond it', () => {
    const season = { until: '2026-02-28' };
    const exceptions = [
      { date: '2026-02-24', moved: { to: '2026-03-02' } },
      { date: '2026-03-24', extra: { starts: '18:00' } },
    ];
    expect(changes(schedule({ season }), '2026-03-01T00:00', 5)).toEqual([]);
    expect(changes(schedule({ season, exceptions }), '2026-03-01T00:00', 5)).toEqual([
      '03-02T18:30 moved',
      '03-24T18:00 extra',
    ]);
  });
});

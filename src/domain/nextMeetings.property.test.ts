import fc from 'fast-check';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { Exception } from './exception.ts';
import { MeetingTime } from './meetingTime.ts';
import { nextMeetings, type Schedule } from './nextMeetings.ts';
import { TIME_ZONES } from './timeZone.ts';
import { WEEKDAYS } from './weekday.ts';

/** What both sides must agree on about one Meeting. */
interface Told {
  readonly starts: number;
  readonly ends: number;
  readonly change: string;
  readonly movedFrom: number | undefined;
}

/** How many Meetings are compared, and on how many days: past the next change of the clock. */
const COUNT = 60;
const ORACLE_DAYS = 220;

/** The same answer, worked out slowly: day by day, with another library for dates and zones. */
function oracle(schedule: Schedule, from: number): readonly Told[] {
  const first = DateTime.fromMillis(from, { zone: schedule.timeZone }).startOf('day').minus({ days: 3 });
  const told: Told[] = [];
  const tell = (date: string, clock: string, rest: { minutes: number; change: string; movedFrom?: number }) => {
    const starts = clockOn(date, clock, schedule.timeZone);
    told.push({ starts, ends: starts + rest.minutes * 60_000, change: rest.change, movedFrom: rest.movedFrom });
  };
  for (let day = -90; day < ORACLE_DAYS; day += 1) {
    const date = first.plus({ days: day }).toISODate() ?? '';
    for (const time of schedule.meetingTimes) {
      if (!fallsOn(time, date) || date < (schedule.season?.from ?? '') || date > (schedule.season?.until ?? '9'))
        continue;
      const said = schedule.exceptions.filter((one) => one.date === date && one.extra === undefined);
      const exception =
        said.find((one) => one.usually === time.starts) ?? said.find((one) => one.usually === undefined);
      const closed = schedule.closures.some((closure) => closure.date === date);
      const { minutes, starts } = time;
      if (exception?.moved) {
        const to = { date: exception.moved.to ?? date, starts: exception.moved.starts ?? starts };
        const movedFrom = clockOn(date, starts, schedule.timeZone);
        const stays = to.date === date && to.starts === starts;
        const length = exception.moved.minutes ?? minutes;
        tell(to.date, to.starts, { minutes: length, change: 'moved', ...(stays ? {} : { movedFrom }) });
      } else {
        const change = exception?.online ? 'online' : exception?.cancelled || closed ? 'cancelled' : 'as-usual';
        tell(date, starts, { minutes, change });
      }
    }
    const extras = schedule.exceptions.flatMap(({ date: on, extra }) => (extra && on === date ? [extra] : []));
    extras.forEach((extra, index) => {
      const first = extras.findIndex(({ starts }) => starts === extra.starts);
      if (index === first) tell(date, extra.starts, { minutes: extra.minutes, change: 'extra' });
    });
  }
  return told.filter(({ ends }) => ends > from).sort(inOrder);
}

function fallsOn(time: MeetingTime, date: string): boolean {
  const day = DateTime.fromISO(date, { zone: 'utc' });
  if (WEEKDAYS[day.weekday - 1] !== time.weekday) return false;
  if (time.rhythm === 'weekly') return true;
  if (time.rhythm === 'every-other-week')
    return day.diff(DateTime.fromISO(time.metOn, { zone: 'utc' }), 'weeks').weeks % 2 === 0;
  return time.weeks.some((week) =>
    week === -1 ? day.plus({ weeks: 1 }).month !== day.month : week === Math.ceil(day.day / 7),
  );
}

/** Luxon moves a skipped hour forward as we do; of an hour that comes twice it may take either, so take the first. */
function clockOn(date: string, clock: string, zone: string): number {
  const moment = DateTime.fromISO(`${date}T${clock}`, { zone });
  const hourBefore = moment.minus({ hours: 1 });
  return (hourBefore.toFormat('HH:mm') === clock ? hourBefore : moment).toMillis();
}

const inOrder = (one: Told, other: Told) =>
  one.starts - other.starts ||
  one.ends - other.ends ||
  one.change.localeCompare(other.change) ||
  (one.movedFrom ?? 0) - (other.movedFrom ?? 0);

const told = (schedule: Schedule, from: number): readonly Told[] =>
  nextMeetings(schedule, { from: Temporal.Instant.fromEpochMilliseconds(from), count: COUNT + 30 })
    .map(({ starts, ends, change, movedFrom }) => ({
      starts: starts.epochMilliseconds,
      ends: ends.epochMilliseconds,
      change,
      movedFrom: movedFrom?.epochMilliseconds,
    }))
    .sort(inOrder);

/** Around both clock changes more often than anywhere else in three years. */
const instants = fc.oneof(
  fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2028, 0, 1) }),
  fc
    .tuple(
      fc.constantFrom('2025-11-02', '2026-03-08', '2026-11-01', '2027-03-14', '2028-02-29'),
      fc.integer({ min: -40, max: 40 }),
    )
    .map(([date, hours]) => Date.parse(date) + hours * 3_600_000),
);

const clock = fc.oneof(
  fc.constantFrom('00:00', '01:30', '02:00', '02:30', '03:00', '18:30', '23:30'),
  fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
);
const minutes = fc.integer({ min: 15, max: 720 });
const isoDate = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

const meetingTime = fc
  .record({
    day: fc.integer({ min: 18_000, max: 22_000 }),
    rhythm: fc.constantFrom('weekly' as const, 'every-other-week' as const, 'monthly' as const),
    weeks: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1), { minLength: 1 }),
    starts: clock,
    minutes,
  })
  .map(({ day, rhythm, weeks, ...rest }) =>
    MeetingTime.parse({
      ...rest,
      rhythm,
      weekday: WEEKDAYS[(new Date(day * 86_400_000).getUTCDay() + 6) % 7],
      ...(rhythm === 'monthly' ? { weeks } : {}),
      ...(rhythm === 'every-other-week' ? { metOn: isoDate(day) } : {}),
    }),
  );

const change = (near: number) =>
  fc.oneof(
    fc.constant({ cancelled: 'Snow' }),
    fc.constant({ online: 'Snow' }),
    fc.record({ starts: clock, minutes }).map((extra) => ({ extra })),
    fc
      .record(
        { to: fc.integer({ min: near - 60, max: near + 60 }).map(isoDate), starts: clock, minutes },
        { requiredKeys: ['to'] },
      )
      .map((moved) => ({ moved })),
    clock.map((starts) => ({ moved: { starts } })),
    fc.constant({ moved: { note: 'Upstairs' } }),
  );

/** Exceptions mostly for dates on which the Group does meet, or there would be little to except. */
const situation = fc
  .record({ from: instants, times: fc.array(meetingTime, { minLength: 1, maxLength: 4 }) })
  .chain(({ from, times }) => {
    const today = Math.floor(from / 86_400_000);
    const onRhythm = Array.from({ length: 120 }, (_, index) => today - 40 + index).filter((day) =>
      times.some((time) => fallsOn(time, isoDate(day))),
    );
    const day = fc.oneof(fc.constantFrom(...onRhythm, today), fc.integer({ min: today - 30, max: today + 60 }));
    const exception = day.chain((on) =>
      fc
        .tuple(change(on), fc.option(fc.constantFrom(...times.map(({ starts }) => starts)), { nil: undefined }))
        .map(([what, usually]) => Exception.parse({ date: isoDate(on), ...what, ...(usually ? { usually } : {}) })),
    );
    return fc.record({
      from: fc.constant(from),
      meetingTimes: fc.constant(times),
      exceptions: fc.array(exception, { maxLength: 8 }),
      closures: fc.array(
        day.map((on) => ({ date: isoDate(on), reason: 'Closed' })),
        { maxLength: 3 },
      ),
      season: fc.record(
        {
          from: fc.integer({ min: today - 50, max: today + 50 }).map(isoDate),
          until: fc.integer({ min: today, max: today + 200 }).map(isoDate),
        },
        { requiredKeys: [] },
      ),
      timeZone: fc.constantFrom(...TIME_ZONES),
    });
  });

test('agrees with a walk through every day in another library, in every zone and through every change of the clock', () => {
  fc.assert(
    fc.property(situation, ({ from, ...rest }) => {
      const schedule: Schedule = { ...rest, format: 'in-person' };
      const until = from + (ORACLE_DAYS - 70) * 86_400_000;
      const compared = (meetings: readonly Told[]) => meetings.filter(({ starts }) => starts < until).slice(0, COUNT);
      expect(compared(told(schedule, from))).toEqual(compared(oracle(schedule, from)));
    }),
    { numRuns: 300 },
  );
}, 120_000);

test.each(TIME_ZONES)(
  '%s: a meeting at any half hour of the days the clock changes is where it should be',
  (timeZone) => {
    for (const date of ['2026-03-08', '2026-11-01']) {
      for (let half = 0; half < 48; half += 1) {
        const starts = `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`;
        const schedule: Schedule = {
          ...{ timeZone, format: 'in-person', exceptions: [], closures: [] },
          meetingTimes: [MeetingTime.parse({ rhythm: 'weekly', weekday: 'sunday', starts })],
        };
        const from = Temporal.Instant.from(`${date}T00:00Z`).subtract({ hours: 20 });
        const [meeting] = nextMeetings(schedule, { from, count: 1 });
        expect(meeting?.starts.epochMilliseconds).toBe(clockOn(date, starts, timeZone));
      }
    }
  },
);

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someCandidate, someMoment } from '../../tests/support/candidates.ts';
import { exampleGroup } from '../../tests/exampleGroups.ts';
import { nextMeetings } from './nextMeetings.ts';
import { comingWeek } from './thisWeek.ts';
import { NO_SLOTS, slotOf } from './weekSlots.ts';

// A Tuesday, 6 in the evening in Chicago.
const NOW = Temporal.Instant.from('2026-03-04T00:00:00Z');
const TUESDAY_EVENING = { inPerson: slotOf(1, '18:30'), online: 0 };
const dates = (listing: Readonly<Record<string, unknown>> = {}, now = NOW) =>
  comingWeek(now)
    .meetings(exampleGroup('tuesday', listing))
    .map(({ starts }) => starts.toPlainDate().toString());

test('begins with the meeting of tonight and ends before that of next week', () => {
  expect(dates()).toEqual(['2026-03-03']);
  expect(dates({}, NOW.add({ minutes: 31 }))).toEqual(['2026-03-03', '2026-03-10']);
  expect(dates({}, NOW.add({ hours: 2 }))).toEqual(['2026-03-10']);
});

test('of two meetings a week apart to the minute it holds the one that begins now', () => {
  expect(dates({}, NOW.add({ minutes: 30 }))).toEqual(['2026-03-03']);
});

test('a season that ends within it holds only what comes before its end', () => {
  const until = (date: string) => exampleGroup('tuesday', { season: { until: date } });
  // The next Tuesday of a Wednesday is past the end.
  const wednesday = NOW.add({ hours: 24 });
  expect(comingWeek(wednesday).slots(until('2026-03-09'))).toEqual(NO_SLOTS);
  expect(comingWeek(wednesday).slots(until('2026-03-10'))).toEqual(TUESDAY_EVENING);
});

test('an hour that the clock skips may be in none of the seven days', () => {
  const meetingTimes = [{ rhythm: 'weekly', weekday: 'sunday', starts: '02:30', minutes: 20 }];
  // Ten past three, twenty minutes after it has ended. A week later the clock goes from two to three, and it starts at half past.
  const sunday = Temporal.ZonedDateTime.from('2026-03-01T03:10[America/Chicago]').toInstant();
  expect(comingWeek(sunday).slots(exampleGroup('night', { meetingTimes }))).toEqual(NO_SLOTS);
});

test('a cancelled meeting is none, a moved one counts where it goes', () => {
  expect(dates({ exceptions: [{ date: '2026-03-03', cancelled: 'Snow' }] })).toEqual([]);
  expect(dates({ exceptions: [{ date: '2026-03-03', moved: { to: '2026-03-06' } }] })).toEqual(['2026-03-06']);
  expect(dates({ exceptions: [{ date: '2026-03-03', moved: { to: '2026-03-20' } }] })).toEqual([]);
  expect(dates({ exceptions: [{ date: '2026-03-17', moved: { to: '2026-03-05' } }] })).toContain('2026-03-05');
});

test.each(['forming', 'paused'])('a group that is %s has no meeting, whatever its times say', (status) => {
  expect(dates({ status })).toEqual([]);
  expect(comingWeek(NOW).slots(exampleGroup('tuesday', { status }))).toEqual(NO_SLOTS);
});

test('a season that is over, or has not begun, has none', () => {
  expect(dates({ season: { until: '2026-03-02' } })).toEqual([]);
  expect(dates({ season: { from: '2026-03-12' } })).toEqual([]);
});

test('what began yesterday and is still on is in it', () => {
  const meetingTimes = [
    { rhythm: 'every-other-week', weekday: 'tuesday', starts: '23:30', minutes: 90, metOn: '2026-03-03' },
  ];
  const afterMidnight = Temporal.Instant.from('2026-03-04T06:10:00Z');
  expect(dates({ meetingTimes }, afterMidnight)).toEqual(['2026-03-03']);
  expect(comingWeek(afterMidnight).slots(exampleGroup('late', { meetingTimes }))).toEqual(TUESDAY_EVENING);
});

test('a day on which the affiliate is closed has none', () => {
  const closed = (date: string) => ({ ...exampleGroup('tuesday'), closures: [{ date, reason: 'Holiday' }] });
  expect(comingWeek(NOW).slots(closed('2026-03-03'))).toEqual(NO_SLOTS);
  expect(comingWeek(NOW).slots(closed('2026-03-10'))).toEqual(TUESDAY_EVENING);
});

test('what moves into it from another month is in it', () => {
  const exceptions = [{ date: '2026-04-28', moved: { to: '2026-03-05' } }];
  const group = exampleGroup('tuesday', { exceptions });
  expect(comingWeek(NOW).slots(group).inPerson).toBe(TUESDAY_EVENING.inPerson | slotOf(3, '18:30'));
});

test('the quick way finds the same parts of the week as looking at every meeting', () => {
  fc.assert(
    fc.property(someCandidate, someMoment, (group, now) => {
      const end = now.toZonedDateTimeISO(group.timeZone).add({ days: 7 });
      const slots = new Set(
        (group.status === 'running' ? nextMeetings(group, { from: now, count: 60 }) : [])
          .filter(({ starts, change }) => change !== 'cancelled' && Temporal.ZonedDateTime.compare(starts, end) < 0)
          .flatMap(({ starts, format }) => {
            const time = starts.hour < 12 ? 0 : starts.hour < 17 ? 1 : 2;
            const slot = (starts.dayOfWeek - 1) * 3 + time;
            return format === 'hybrid' ? [`in-person ${slot}`, `online ${slot}`] : [`${format} ${slot}`];
          }),
      );
      const found = comingWeek(now).slots(group);
      const bits = (name: string, number: number) =>
        Array.from({ length: 22 }, (_, bit) => bit)
          .filter((bit) => (number & (1 << bit)) !== 0)
          .map((bit) => `${name} ${bit}`);
      expect([...bits('in-person', found.inPerson), ...bits('online', found.online)].sort()).toEqual([...slots].sort());
    }),
    { numRuns: 500 },
  );
});

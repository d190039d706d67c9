import { clockMinutes } from './clockMinutes.ts';
import { MILLISECONDS_PER_DAY } from './epochDay.ts';
import type { Meeting } from './meeting.ts';
import { type PlannedMeeting, plannedMeetings } from './plannedMeetings.ts';
import type { Schedule } from './schedule.ts';
import type { Site } from './site.ts';

export type { Schedule } from './schedule.ts';

export interface MeetingsWanted {
  readonly from: Temporal.Instant;
  readonly count: number;
}

/** How far ahead a Meeting is looked for. Two years hold every rhythm, and a season not further off than that. */
const LOOK_AHEAD_DAYS = 731;

/**
 * A Meeting that is still on began at most one day ago, counted in UTC: it lasts twelve
 * hours at most, and no zone of ours is more than eleven hours behind.
 */
const LOOK_BACK_DAYS = 1;

/** The first stretch of days to look at; enough for a weekly rhythm. Each later one is twice as long. */
const FIRST_STRETCH_DAYS = 9;

/**
 * The next Meetings that have not ended, in order of their start, those cancelled
 * included so that a page can say so. Fewer than `count` when two years hold fewer.
 *
 * A time keeps its place on the wall clock across daylight saving. Where the clock
 * skips it, the Meeting starts as much later as was skipped; where the clock shows
 * it twice, it is the first. A Meeting lasts its minutes, whatever the clock does.
 *
 * Throws: `RangeError` when the zone is not one the platform knows.
 */
export function nextMeetings<UsualSite = Site>(
  schedule: Schedule<UsualSite>,
  { from, count }: MeetingsWanted,
): readonly Meeting<UsualSite>[] {
  const meetings: Meeting<UsualSite>[] = [];
  if (count < 1) return meetings;
  for (const meeting of meetingsFrom(schedule, from)) {
    meetings.push(meeting);
    if (meetings.length >= count) break;
  }
  return meetings;
}

/** The next Meeting that is not cancelled, or `undefined` when two years hold none. */
export function nextThatMeets<UsualSite = Site>(
  schedule: Schedule<UsualSite>,
  from: Temporal.Instant,
): Meeting<UsualSite> | undefined {
  for (const meeting of meetingsFrom(schedule, from)) if (meeting.change !== 'cancelled') return meeting;
  return undefined;
}

/**
 * The Meetings that have not ended, one after the other, for as long as anybody asks
 * for more and two years hold one. See `nextMeetings`.
 */
export function* meetingsFrom<S>(schedule: Schedule<S>, from: Temporal.Instant): Generator<Meeting<S>, void> {
  const today = Math.floor(from.epochMilliseconds / MILLISECONDS_PER_DAY);
  const last = today + LOOK_AHEAD_DAYS;
  let length = FIRST_STRETCH_DAYS;
  for (let first = today - LOOK_BACK_DAYS; first <= last; first += length, length *= 2) {
    yield* plannedMeetings(schedule, { from: first, until: Math.min(first + length - 1, last) })
      .filter((planned) => mayBeOn(planned, from))
      .map((planned) => dated(planned, schedule.timeZone))
      .filter(({ ends }) => ends.epochMilliseconds > from.epochMilliseconds)
      .sort((one, other) => one.starts.epochMilliseconds - other.starts.epochMilliseconds);
  }
}

/** Spares what is surely over the slow step of finding its moment: no zone is more than 12 hours behind UTC. */
function mayBeOn({ day, starts, minutes }: PlannedMeeting<unknown>, from: Temporal.Instant): boolean {
  const endsIfInUtc = day * MILLISECONDS_PER_DAY + (clockMinutes(starts) + minutes) * 60_000;
  return endsIfInUtc + MILLISECONDS_PER_DAY / 2 + LONGEST_SKIP_MILLISECONDS > from.epochMilliseconds;
}

/** A clock set forward by an hour delays a Meeting that starts in that hour. */
const LONGEST_SKIP_MILLISECONDS = 3_600_000;

function dated<S>(planned: PlannedMeeting<S>, timeZone: string): Meeting<S> {
  const { change, note, format, site, usual, minutes } = planned;
  const starts = moment(planned, timeZone);
  return {
    ...{ starts, ends: starts.add({ minutes }), change, format },
    ...(note === undefined ? {} : { note }),
    ...(usual === undefined ? {} : { movedFrom: moment(usual, timeZone) }),
    ...(site === undefined ? {} : { site }),
  };
}

function moment({ day, starts }: Pick<PlannedMeeting, 'day' | 'starts'>, timeZone: string): Temporal.ZonedDateTime {
  const date = new Date(day * MILLISECONDS_PER_DAY);
  const minutes = clockMinutes(starts);
  return new Temporal.PlainDateTime(
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    Math.floor(minutes / 60),
    minutes % 60,
  ).toZonedDateTime(timeZone, { disambiguation: 'compatible' });
}

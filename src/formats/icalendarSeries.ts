import { type Days, type EpochDay, epochDayOf } from '../domain/epochDay.ts';
import type { MeetingTime } from '../domain/meetingTime.ts';
import { type PlannedMeeting, plannedMeetings } from '../domain/plannedMeetings.ts';
import { rhythmDays } from '../domain/rhythmDays.ts';
import type { Schedule } from '../domain/schedule.ts';

/** One MeetingTime as a calendar tells it: a first date that repeats, and what differs. */
export interface Series {
  readonly time: MeetingTime;
  /** The first date the rhythm gives, as if nothing differed on it. */
  readonly first: PlannedMeeting;
  /** Dates on which it would have met. */
  readonly cancelled: readonly PlannedMeeting[];
  /** Moved or online this time; each takes the place of the Meeting the rhythm gave. */
  readonly different: readonly PlannedMeeting[];
}

/** The rarest rhythm, a fifth weekday in a month, falls at least once in this many days. */
const LONGEST_PAUSE_DAYS = 190;

/**
 * The series of one MeetingTime from a day on, or `undefined` when it has no date left.
 *
 * A Meeting moved from before that day to after it still belongs to the series,
 * so the series then begins early enough to hold the date it left.
 */
export function seriesOf(schedule: Schedule, time: MeetingTime, from: EpochDay): Series | undefined {
  const alone = { ...schedule, meetingTimes: [time], exceptions: schedule.exceptions.filter(({ extra }) => !extra) };
  const notable = notableDays(alone)
    .flatMap((day) => plannedMeetings(alone, { from: day, until: day }))
    .filter((meeting) => meeting.change !== 'as-usual' && Math.max(meeting.day, usual(meeting).day) >= from);
  const start = Math.min(from, ...notable.map((meeting) => usual(meeting).day));
  const day = rhythmDays(time, season(schedule, start)).at(0);
  if (day === undefined) return undefined;
  const there = notable.filter((meeting) => usual(meeting).day >= day);
  const [first] = plannedMeetings({ ...alone, exceptions: [], closures: [] }, { from: day, until: day });
  if (first === undefined) return undefined;
  return {
    time,
    first,
    cancelled: there.filter(({ change }) => change === 'cancelled'),
    different: there.filter(({ change }) => change !== 'cancelled'),
  };
}

/** Extra Meetings from a day on; they belong to no series. */
export function extrasOf(schedule: Schedule, from: EpochDay): readonly PlannedMeeting[] {
  return plannedMeetings({ ...schedule, meetingTimes: [] }, { from, until: Number.POSITIVE_INFINITY });
}

/** The day and clock the rhythm gave. */
export const usual = (meeting: PlannedMeeting): { readonly day: EpochDay; readonly starts: string } =>
  meeting.usual ?? meeting;

/** Every day of which an exception or a closure says something, once. */
function notableDays({ exceptions, closures }: Schedule): readonly EpochDay[] {
  const dates = [
    ...exceptions.flatMap(({ date, moved }) => (moved?.to === undefined ? [date] : [date, moved.to])),
    ...closures.map(({ date }) => date),
  ];
  return [...new Set(dates)].sort().map(epochDayOf);
}

function season({ season }: Schedule, start: EpochDay): Days {
  const from = season?.from === undefined ? start : Math.max(start, epochDayOf(season.from));
  const until = season?.until === undefined ? Number.POSITIVE_INFINITY : epochDayOf(season.until);
  return { from, until: Math.min(until, from + LONGEST_PAUSE_DAYS) };
}

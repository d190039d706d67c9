import { dateOf, type Days, type EpochDay, epochDayOf } from './epochDay.ts';
import type { Exception } from './exception.ts';
import type { MeetingChange } from './meeting.ts';
import type { MeetingFormat } from './meetingFormat.ts';
import type { MeetingTime } from './meetingTime.ts';
import { rhythmDays } from './rhythmDays.ts';
import { exceptionOn, meetsOn, type Schedule, whyCancelled } from './schedule.ts';
import type { Site } from './site.ts';

/** A Meeting on the wall calendar of its Group: day and clock, not yet a moment in time. */
export interface PlannedMeeting<UsualSite = Site> {
  readonly day: EpochDay;
  readonly starts: string;
  readonly minutes: number;
  readonly change: MeetingChange;
  readonly note?: string;
  /** The day and clock the rhythm gave, where a move changed them. */
  readonly usual?: { readonly day: EpochDay; readonly starts: string };
  readonly format: MeetingFormat;
  readonly site?: Site | UsualSite;
}

/**
 * Every Meeting planned on some days: those the rhythms give, those moved there
 * from any other day, and extra ones. Not in order.
 */
export function plannedMeetings<S>(schedule: Schedule<S>, days: Days): readonly PlannedMeeting<S>[] {
  return [...usualMeetings(schedule, days), ...movedMeetings(schedule, days), ...extraMeetings(schedule, days)];
}

function usualMeetings<S>(schedule: Schedule<S>, days: Days): PlannedMeeting<S>[] {
  const inSeason = withinSeason(schedule, days);
  return schedule.meetingTimes.flatMap((time) =>
    rhythmDays(time, inSeason).flatMap((day) => {
      const date = dateOf(day);
      const exception = exceptionOn(date, time, schedule);
      return exception?.moved === undefined ? [usualMeeting(schedule, time, { day, date, exception })] : [];
    }),
  );
}

function usualMeeting<S>(
  schedule: Schedule<S>,
  time: MeetingTime,
  { day, date, exception }: { day: EpochDay; date: string; exception: Exception | undefined },
): PlannedMeeting<S> {
  const cancelled = whyCancelled(date, time, schedule);
  const online = exception?.online;
  const note = cancelled ?? online ?? exception?.meets;
  const { starts, minutes } = time;
  return {
    day,
    starts,
    minutes,
    ...whereabouts(schedule, { time, format: online === undefined ? undefined : 'online' }),
    change: cancelled !== undefined ? 'cancelled' : online !== undefined ? 'online' : 'as-usual',
    ...(note === undefined ? {} : { note }),
  };
}

/** Looked up from the exceptions, because the day a Meeting left may be far from the day it went to. */
function movedMeetings<S>(schedule: Schedule<S>, days: Days): PlannedMeeting<S>[] {
  return schedule.exceptions.flatMap((exception) => {
    const { moved } = exception;
    if (moved === undefined) return [];
    const day = epochDayOf(moved.to ?? exception.date);
    if (day < days.from || day > days.until) return [];
    const usualDay = epochDayOf(exception.date);
    return schedule.meetingTimes
      .filter((time) => meetsOn(time, usualDay, schedule) && exceptionOn(exception.date, time, schedule) === exception)
      .map((time) => {
        const starts = moved.starts ?? time.starts;
        const stays = day === usualDay && starts === time.starts;
        return {
          day,
          starts,
          minutes: moved.minutes ?? time.minutes,
          change: 'moved',
          ...whereabouts(schedule, { time, site: moved.site }),
          ...(moved.note === undefined ? {} : { note: moved.note }),
          ...(stays ? {} : { usual: { day: usualDay, starts: time.starts } }),
        };
      });
  });
}

/** What is said twice of one date and time is one Meeting, as the first of them says it. */
function extraMeetings<S>(schedule: Schedule<S>, days: Days): PlannedMeeting<S>[] {
  const said = new Set<string>();
  return schedule.exceptions.flatMap(({ date, extra }) => {
    if (extra === undefined || said.has(`${date} ${extra.starts}`)) return [];
    said.add(`${date} ${extra.starts}`);
    const day = epochDayOf(date);
    if (day < days.from || day > days.until) return [];
    const { starts, minutes, site, note } = extra;
    return [
      {
        day,
        starts,
        minutes,
        change: 'extra',
        ...whereabouts(schedule, { site }),
        ...(note === undefined ? {} : { note }),
      },
    ];
  });
}

/**
 * How and where one Meeting is held: what is said of it first, then its time, then
 * its Group. A Site named for one Meeting of an online Group brings it into that room.
 */
function whereabouts<S>(
  schedule: Schedule<S>,
  special: { time?: MeetingTime; site?: Site | undefined; format?: MeetingFormat | undefined },
): Pick<PlannedMeeting<S>, 'format' | 'site'> {
  const usual = special.format ?? special.time?.format ?? schedule.format;
  const format = usual === 'online' && special.site !== undefined ? 'in-person' : usual;
  const site = special.site ?? special.time?.site ?? schedule.site;
  return format === 'online' || site === undefined ? { format } : { format, site };
}

function withinSeason({ season }: Pick<Schedule, 'season'>, { from, until }: Days): Days {
  return {
    from: season?.from === undefined ? from : Math.max(from, epochDayOf(season.from)),
    until: season?.until === undefined ? until : Math.min(until, epochDayOf(season.until)),
  };
}

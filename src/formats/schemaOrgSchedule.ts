import { dateOf, epochDayOf } from '../domain/epochDay.ts';
import type { MeetingTime } from '../domain/meetingTime.ts';
import { rhythmDays } from '../domain/rhythmDays.ts';
import { exceptionOn, meetsOn, type Schedule, whyCancelled } from '../domain/schedule.ts';
import type { Weekday } from '../domain/weekday.ts';
import { dayCodes } from './icalendarRhythm.ts';
import type { JsonLd } from './jsonLd.ts';

const DAY_NAMES = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
} as const satisfies Record<Weekday, string>;

const FREQUENCY = {
  weekly: 'P1W',
  'every-other-week': 'P2W',
  monthly: 'P1M',
} as const satisfies Record<MeetingTime['rhythm'], string>;

/**
 * One rhythm as schema.org says it. Weeks of the month are written as iCalendar does
 * (`1TU`, `-1TU`), which `byDay` allows, because `byMonthWeek` has no last week.
 *
 * Unit: times are the clock at the Site; `endTime` past midnight is before `startTime`.
 * `exceptDate` holds the dates on which it is cancelled or moved away, `2026-12-22`.
 * Source: https://schema.org/Schedule
 */
export function scheduleOf(schedule: Schedule, time: MeetingTime): JsonLd {
  const starts = Temporal.PlainTime.from(time.starts);
  const startDate = firstDate(schedule, time);
  const exceptDate = datesWithout(schedule, time);
  return {
    '@type': 'Schedule',
    byDay: time.rhythm === 'monthly' ? dayCodes(time) : `https://schema.org/${DAY_NAMES[time.weekday]}`,
    repeatFrequency: FREQUENCY[time.rhythm],
    startTime: starts.toString({ smallestUnit: 'second' }),
    endTime: starts.add({ minutes: time.minutes }).toString({ smallestUnit: 'second' }),
    duration: `PT${time.minutes}M`,
    scheduleTimezone: schedule.timeZone,
    ...(startDate === undefined ? {} : { startDate }),
    ...(schedule.season?.until === undefined ? {} : { endDate: schedule.season.until }),
    ...(exceptDate.length === 0 ? {} : { exceptDate }),
  };
}

/** Every other week is counted from the first date, so that must be one on which it meets. */
export function firstDate({ season }: Schedule, time: MeetingTime): string | undefined {
  if (time.rhythm !== 'every-other-week') return season?.from;
  if (season?.from === undefined) return time.metOn;
  const from = epochDayOf(season.from);
  const [first = from] = rhythmDays(time, { from, until: from + 13 });
  return dateOf(first);
}

/** The dates on which the rhythm alone would be wrong. */
function datesWithout(schedule: Schedule, time: MeetingTime): readonly string[] {
  const dates = new Set([...schedule.exceptions, ...schedule.closures].map(({ date }) => date));
  return [...dates].sort().filter((date) => {
    const moved = exceptionOn(date, time, schedule)?.moved;
    const leaves =
      moved !== undefined && ((moved.to ?? date) !== date || (moved.starts ?? time.starts) !== time.starts);
    return meetsOn(time, epochDayOf(date), schedule) && (leaves || whyCancelled(date, time, schedule) !== undefined);
  });
}

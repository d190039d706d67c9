import { dateOf, epochDayOf } from './epochDay.ts';
import type { GroupRecord } from './group.ts';
import { plannedMeetings } from './plannedMeetings.ts';
import type { Schedule } from './schedule.ts';
import { type Holiday, usHolidays } from './usHolidays.ts';

/** A holiday on which a Group would meet by its rhythm, and nobody has said whether it does. */
export interface HolidayQuestion {
  readonly group: GroupRecord;
  readonly holiday: Holiday;
}

/** How far ahead one asks. Unit: days. */
export const ASKED_AHEAD_DAYS = 60;

/**
 * Never a guess: a cancelled, moved, online or extra Meeting on that day, `meets`,
 * or a closure of the Affiliate answers the question.
 */
export function holidayQuestions(
  group: GroupRecord,
  closures: Schedule['closures'],
  today: string,
): readonly HolidayQuestion[] {
  if (group.status !== 'running') return [];
  const [from, until] = [epochDayOf(today), epochDayOf(today) + ASKED_AHEAD_DAYS];
  return holidaysBetween(today, dateOf(until)).flatMap((holiday) => {
    const day = epochDayOf(holiday.date);
    const answered =
      group.exceptions.some(({ date }) => date === holiday.date) || closures.some(({ date }) => date === holiday.date);
    if (day < from || answered) return [];
    const meets = plannedMeetings({ ...group, closures }, { from: day, until: day }).length > 0;
    return meets ? [{ group, holiday }] : [];
  });
}

/** Where two fall on one day, such as Christmas Eve and the day on which Christmas is kept, the first is named. */
function holidaysBetween(from: string, until: string): readonly Holiday[] {
  const years = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  const all = [...new Set(years)].flatMap(usHolidays).filter(({ date }) => date >= from && date <= until);
  return all.filter(({ date }, index) => all.findIndex((other) => other.date === date) === index);
}

import { type Days, type EpochDay, epochDayOf, MILLISECONDS_PER_DAY } from './epochDay.ts';
import type { MeetingTime } from './meetingTime.ts';
import type { Weekday } from './weekday.ts';

/**
 * The days on which a rhythm falls, in order, without season or exceptions.
 *
 * A month without a fifth Tuesday has none, and where the fourth or fifth is
 * also the last it is named once.
 */
export function rhythmDays(time: MeetingTime, within: Days): readonly EpochDay[] {
  switch (time.rhythm) {
    case 'weekly':
      return every(7, MONDAY + DAYS_AFTER_MONDAY[time.weekday], within);
    case 'every-other-week':
      return every(14, epochDayOf(time.metOn), within);
    case 'monthly':
      return monthlyDays(time, within);
  }
}

/** 5 January 1970. Any Monday would do. */
const MONDAY: EpochDay = 4;

/** Written out because this file travels to the browser, and the schema of `Weekday` should not. */
const DAYS_AFTER_MONDAY: Readonly<Record<Weekday, number>> = {
  monday: 0,
  tuesday: 1,
  wednesday: 2,
  thursday: 3,
  friday: 4,
  saturday: 5,
  sunday: 6,
};

/** Every so many days, counted in both directions from a day on which it fell. */
function every(step: number, anchor: EpochDay, { from, until }: Days): EpochDay[] {
  const days: EpochDay[] = [];
  for (let day = from + remainder(anchor - from, step); day <= until; day += step) days.push(day);
  return days;
}

function monthlyDays({ weekday, weeks }: MeetingTime & { rhythm: 'monthly' }, { from, until }: Days): EpochDay[] {
  const start = new Date(from * MILLISECONDS_PER_DAY);
  const year = start.getUTCFullYear();
  const days: EpochDay[] = [];
  for (let month = start.getUTCMonth(); firstOfMonth(year, month) <= until; month += 1) {
    const inMonth = { from: firstOfMonth(year, month), until: firstOfMonth(year, month + 1) - 1 };
    const onWeekday = every(7, MONDAY + DAYS_AFTER_MONDAY[weekday], inMonth);
    const named = onWeekday.filter((_, index) =>
      weeks.some((week) => (week === -1 ? index === onWeekday.length - 1 : index === week - 1)),
    );
    days.push(...named.filter((day) => day >= from && day <= until));
  }
  return days;
}

/** Months past December belong to the next year; `Date.UTC` carries them over. */
const firstOfMonth = (year: number, month: number): EpochDay => Date.UTC(year, month, 1) / MILLISECONDS_PER_DAY;

/** Unlike `%`, never negative. */
const remainder = (dividend: number, divisor: number): number => ((dividend % divisor) + divisor) % divisor;

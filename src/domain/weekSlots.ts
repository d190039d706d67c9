import type { Candidate } from './groupDocument.ts';
import type { MeetingFormat } from './meetingFormat.ts';
import type { SearchQuery } from './searchQuery.ts';
import { TIMES_OF_DAY, timeOfDay } from './timeOfDay.ts';
import { WEEKDAYS, type Weekday } from './weekday.ts';

/**
 * The parts of a week, as bits of one number: Monday morning is the lowest, Sunday
 * evening the twenty-first. So "a Tuesday evening" is asked of thousands of Groups
 * without looking at a clock, and always of one and the same Meeting.
 */
export type Slots = number;

/** When a Group can be attended in a room, and when online. A hybrid Meeting is in both. */
export interface WeekSlots {
  readonly inPerson: Slots;
  readonly online: Slots;
}

/** One bit more, for a Group that has a format but no times yet. No day and no time of day has it. */
export const UNTIMED: Slots = 1 << (WEEKDAYS.length * TIMES_OF_DAY.length);

export const NO_SLOTS: WeekSlots = { inPerson: 0, online: 0 };

/** Unit of `weekday`: days after Monday. Shape of `starts`: `18:30`. */
export const slotOf = (weekday: number, starts: string): Slots =>
  1 << (weekday * TIMES_OF_DAY.length + TIMES_OF_DAY.indexOf(timeOfDay(starts)));

/** The slots of a day that a visitor asked for, and those of a time of day. */
export const slotsOnDay = (day: Weekday): Slots => WHOLE_DAY << (WEEKDAYS.indexOf(day) * TIMES_OF_DAY.length);
export const slotsAtTime = (time: (typeof TIMES_OF_DAY)[number]): Slots => FIRSTS << TIMES_OF_DAY.indexOf(time);

/** Morning, afternoon and evening of Monday. */
const WHOLE_DAY: Slots = (1 << TIMES_OF_DAY.length) - 1;

/** The first slot of every day. */
const FIRSTS: Slots = WEEKDAYS.reduce((bits, _, day) => bits | (1 << (day * TIMES_OF_DAY.length)), 0);

/** What will do for someone who asks for days and times of day. No choice is every slot, and no time at all. */
export function slotsAsked({ days, times }: Pick<SearchQuery, 'days' | 'times'>): Slots {
  const onDays = days.reduce((bits, day) => bits | slotsOnDay(day), 0);
  const atTimes = times.reduce((bits, time) => bits | slotsAtTime(time), 0);
  return (days.length === 0 ? EVERY_SLOT : onDays) & (times.length === 0 ? EVERY_SLOT : atTimes);
}

const EVERY_SLOT: Slots = (UNTIMED << 1) - 1;

/** The slots of Meetings of one format. */
export const asAttended = (format: MeetingFormat, slots: Slots): WeekSlots => ({
  inPerson: format === 'online' ? 0 : slots,
  online: format === 'in-person' ? 0 : slots,
});

export const together = (one: WeekSlots, other: WeekSlots): WeekSlots => ({
  inPerson: one.inPerson | other.inPerson,
  online: one.online | other.online,
});

/** The slots that the rhythms of a Group give, in whichever week. */
export function usualSlots({ meetingTimes, format }: Pick<Candidate, 'meetingTimes' | 'format'>): WeekSlots {
  if (meetingTimes.length === 0) return asAttended(format, UNTIMED);
  let [inPerson, online] = [0, 0];
  // A plain loop: this is done for every Candidate of a great city before the first row shows.
  for (const { weekday, starts, format: own = format } of meetingTimes) {
    const slot = slotOf(WEEKDAYS.indexOf(weekday), starts);
    if (own !== 'online') inPerson |= slot;
    if (own !== 'in-person') online |= slot;
  }
  return { inPerson, online };
}

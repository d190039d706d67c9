import type { MeetingTime } from '../domain/meetingTime.ts';
import type { Weekday } from '../domain/weekday.ts';

/** The days as RFC 5545 and schema.org write them. */
export const DAY_CODES: Readonly<Record<Weekday, string>> = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
};

/**
 * Which days a rhythm takes: `TU`, or for a monthly one `1TU`, `3TU` and `-1TU`
 * for the last. A month without a fifth has none in the RFC as with us.
 */
export function dayCodes(time: MeetingTime): readonly string[] {
  const day = DAY_CODES[time.weekday];
  return time.rhythm === 'monthly' ? time.weeks.map((week) => `${week}${day}`) : [day];
}

/** A rhythm as a recurrence rule, without its end: `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`. */
export function recurrenceRule(time: MeetingTime): string {
  const byDay = `BYDAY=${dayCodes(time).join(',')}`;
  switch (time.rhythm) {
    case 'weekly':
      return `FREQ=WEEKLY;${byDay}`;
    case 'every-other-week':
      return `FREQ=WEEKLY;INTERVAL=2;${byDay}`;
    case 'monthly':
      return `FREQ=MONTHLY;${byDay}`;
  }
}

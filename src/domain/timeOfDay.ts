/** The parts of a day that a visitor can ask for, by the clock at the Site. */
export const TIMES_OF_DAY = ['morning', 'afternoon', 'evening'] as const;
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];

/**
 * The part of the day a Meeting starts in: morning before 12:00, afternoon before
 * 17:00, evening from then on.
 *
 * Shape: a 24-hour clock written `18:30`, which sorts as text.
 */
export const timeOfDay = (starts: string): TimeOfDay =>
  starts < '12:00' ? 'morning' : starts < '17:00' ? 'afternoon' : 'evening';

/**
 * A calendar date as a whole number, so that rhythms are arithmetic instead of a walk.
 *
 * Unit: days since 1 January 1970, negative before it. It has no zone.
 */
export type EpochDay = number;

/** A stretch of days; the first and the last belong to it. */
export interface Days {
  readonly from: EpochDay;
  readonly until: EpochDay;
}

export const MILLISECONDS_PER_DAY = 86_400_000;

/** The number of a date written `2026-03-03`. */
export const epochDayOf = (date: string): EpochDay => Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_PER_DAY;

/** The date of a day, written `2026-03-03`. */
export const dateOf = (day: EpochDay): string => new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);

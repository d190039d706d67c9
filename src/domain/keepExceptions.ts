import { type Exception, NOT_IN_CALENDAR } from './exception.ts';

/** What a Feed says of dates. */
export interface SaidOfDates {
  /** Absent where it says nothing of any date. */
  readonly exceptions?: readonly Exception[];
  /** Dates on which it meets as usual after all. */
  readonly backOn?: readonly string[] | undefined;
}

/**
 * Exceptions that the Feed is silent about stay, but for those an earlier import of a
 * calendar has cancelled without a reason; what it says of a date takes the place of
 * what stood there for it. The order of dates is the one they are written in.
 */
export function keepExceptions(before: readonly Exception[], { exceptions, backOn = [] }: SaidOfDates): Exception[] {
  const after = exceptions ?? [];
  const back = new Set(backOn);
  const isOurs = ({ cancelled }: Exception) => exceptions !== undefined && cancelled === NOT_IN_CALENDAR;
  const isPlaced = new Set<Exception>();
  const placed = before.flatMap((old) => {
    const instead = after.filter((one) => !isPlaced.has(one) && areOfOneMeeting(old, one));
    for (const one of instead) isPlaced.add(one);
    const isAnswered = after.some((one) => areOfOneMeeting(old, one));
    return isAnswered ? instead : isOurs(old) || back.has(old.date) ? [] : [old];
  });
  return [...placed, ...after.filter((one) => !isPlaced.has(one))];
}

/** Two Meetings of one day are told apart by when they usually start; without that the whole day is meant. */
function areOfOneMeeting(one: Exception, other: Exception): boolean {
  if (one.date !== other.date || (one.extra === undefined) !== (other.extra === undefined)) return false;
  return one.usually === undefined || other.usually === undefined || one.usually === other.usually;
}

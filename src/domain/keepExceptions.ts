import { type Exception, NOT_IN_CALENDAR } from './exception.ts';

/** What a Feed says of dates, and what is known of how it spoke of them before. */
export interface SaidOfDates {
  /** Absent where it says nothing of any date. */
  readonly exceptions?: readonly Exception[];
  /** Dates on which it meets as usual after all. */
  readonly backOn?: readonly string[] | undefined;
  /** Those before that an earlier import has from this Feed, by `keyOfException`. */
  readonly fromFeed?: readonly string[] | undefined;
  /** It has words about dates that could not be read. Then its silence about a date says nothing. */
  readonly isUnsure?: boolean | undefined;
}

export interface KeptExceptions {
  readonly exceptions: readonly Exception[];
  /** Which of them are from the Feed. */
  readonly fromFeed: readonly string[];
}

/** Tells the exceptions of a Group apart: "2026-12-24", "2026-12-24 18:30", "2026-12-24 extra 12:00". */
export const keyOfException = ({ date, usually, extra }: Exception): string =>
  [date, usually, extra === undefined ? undefined : `extra ${extra.starts}`]
    .filter((part) => part !== undefined)
    .join(' ');

/**
 * Exceptions that the Feed is silent about stay, but for those that an earlier import
 * has from it; what it says of a date takes the place of what stood there for it. The
 * order of dates is the one they are written in.
 */
export function keepExceptions(
  before: readonly Exception[],
  { exceptions, backOn = [], fromFeed = [], isUnsure = false }: SaidOfDates,
): KeptExceptions {
  const after = exceptions ?? [];
  const back = new Set(backOn);
  const given = new Set(fromFeed);
  const isTakenBack = (old: Exception) =>
    (exceptions !== undefined && old.cancelled === NOT_IN_CALENDAR) || (!isUnsure && given.has(keyOfException(old)));
  const isPlaced = new Set<Exception>();
  const placed = before.flatMap((old) => {
    const instead = after.filter((one) => !isPlaced.has(one) && areOfOneMeeting(old, one));
    for (const one of instead) isPlaced.add(one);
    const isAnswered = after.some((one) => areOfOneMeeting(old, one));
    return isAnswered ? instead : isTakenBack(old) || back.has(old.date) ? [] : [old];
  });
  const kept = [...placed, ...after.filter((one) => !isPlaced.has(one))];
  const said = new Set([...after.map(keyOfException), ...given]);
  return { exceptions: kept, fromFeed: kept.map(keyOfException).filter((key) => said.has(key)) };
}

/** Two Meetings of one day are told apart by when they usually start; without that the whole day is meant. */
function areOfOneMeeting(one: Exception, other: Exception): boolean {
  if (one.date !== other.date || (one.extra === undefined) !== (other.extra === undefined)) return false;
  return one.usually === undefined || other.usually === undefined || one.usually === other.usually;
}

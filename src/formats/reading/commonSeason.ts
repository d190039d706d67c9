import { dateOf, epochDayOf } from '../../domain/epochDay.ts';
import { rhythmDays } from '../../domain/rhythmDays.ts';
import { defined } from './defined.ts';
import { asMeetingTime, type Recurrence } from './readRecurrence.ts';

/** One series of a Group: its rhythms, and between which dates they hold. */
export interface BoundSeries {
  readonly times: Recurrence['times'];
  /** Its first date, where it has one. */
  readonly first?: string | undefined;
  readonly until?: string | undefined;
}

export interface Season {
  readonly from?: string;
  readonly until?: string;
}

/**
 * The one season in which every series gives just the dates that it states, from `today`
 * on; a Group has no more than one. `undefined` where there is none: the series begin or
 * end at different times.
 */
export function commonSeason(series: readonly BoundSeries[], today: string | undefined): Season | undefined {
  const begin = today === undefined ? {} : commonBegin(series, today);
  const end = commonEnd(series);
  return begin === undefined || end === undefined ? undefined : { ...begin, ...end };
}

function commonBegin(series: readonly BoundSeries[], today: string): { readonly from?: string } | undefined {
  const future = series.filter(({ first }) => first !== undefined && first > today);
  if (future.every((one) => beginsAt(one, today))) return {};
  const starts = future.flatMap(({ times, first = '' }) => firstDate(times, first) ?? []).sort();
  const [from] = starts;
  if (from === undefined || future.length < series.length) return undefined;
  return future.every((one) => beginsAt(one, from)) ? { from } : undefined;
}

/** Whether the rhythm, taken up on a day, gives the same first date. */
const beginsAt = ({ times, first = '' }: BoundSeries, day: string): boolean =>
  firstDate(times, first) === firstDate(times, day);

function commonEnd(series: readonly BoundSeries[]): { readonly until?: string } | undefined {
  const ends = series.flatMap(({ until }) => until ?? []).sort();
  const until = ends.at(-1);
  if (until === undefined) return {};
  if (ends.length < series.length) return undefined;
  const goOn = series.filter((one) => {
    const next = firstDate(one.times, dateOf(epochDayOf(one.until ?? until) + 1));
    return next !== undefined && next <= until;
  });
  return goOn.length === 0 ? defined({ until }) : undefined;
}

/** A year is enough for the rarest rhythm. Unit: days. */
const LONGEST_PAUSE = 366;

function firstDate(times: Recurrence['times'], date: string): string | undefined {
  const from = epochDayOf(date);
  const within = { from, until: from + LONGEST_PAUSE };
  const days = times.flatMap((time) => rhythmDays(asMeetingTime(time), within).at(0) ?? []);
  return days.length === 0 ? undefined : dateOf(Math.min(...days));
}

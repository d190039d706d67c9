import type { Affiliate } from './affiliate.ts';
import { type EpochDay, epochDayOf } from './epochDay.ts';
import type { Exception } from './exception.ts';
import type { GroupRecord } from './group.ts';
import type { MeetingTime } from './meetingTime.ts';
import { rhythmDays } from './rhythmDays.ts';
import type { Site } from './site.ts';

/**
 * What it takes to know when a Group meets. A `GroupRecord` with its Affiliate's
 * closures fits, and so does a `GroupDocument`.
 */
export interface Schedule<UsualSite = Site> {
  /** An IANA name. */
  readonly timeZone: string;
  readonly format: GroupRecord['format'];
  readonly meetingTimes: readonly MeetingTime[];
  readonly exceptions: readonly Exception[];
  readonly season?: GroupRecord['season'];
  readonly site?: UsualSite | undefined;
  readonly closures: readonly Affiliate['closures'][number][];
}

/** The part of a schedule that decides on which dates a rhythm holds. */
type Dates = Pick<Schedule, 'exceptions' | 'season' | 'closures'>;

/** Whether a rhythm gives this day, season included, before any exception. */
export function meetsOn(time: MeetingTime, day: EpochDay, { season }: Pick<Dates, 'season'>): boolean {
  return (
    (season?.from === undefined || day >= epochDayOf(season.from)) &&
    (season?.until === undefined || day <= epochDayOf(season.until)) &&
    rhythmDays(time, { from: day, until: day }).length > 0
  );
}

/**
 * What differs on a date the rhythm gives. An exception that names the time
 * (`usually`) goes before one that means the whole day.
 */
export function exceptionOn(
  date: string,
  { starts }: Pick<MeetingTime, 'starts'>,
  { exceptions }: Pick<Dates, 'exceptions'>,
): Exception | undefined {
  if (exceptions.length === 0) return undefined;
  const thatDay = exceptions.filter((exception) => exception.date === date && exception.extra === undefined);
  return thatDay.find(({ usually }) => usually === starts) ?? thatDay.find(({ usually }) => usually === undefined);
}

/**
 * Why there is no Meeting on a date the rhythm gives, or `undefined` when there is one.
 *
 * A closure is the Affiliate's rule for all its Groups; an exception is what one
 * Group says of that very date. So the exception outranks the closure: an extra
 * Meeting, one moved, or one held online because the building is closed, stays.
 */
export function whyCancelled(date: string, time: Pick<MeetingTime, 'starts'>, dates: Dates): string | undefined {
  const exception = exceptionOn(date, time, dates);
  return exception === undefined
    ? dates.closures.find((closure) => closure.date === date)?.reason
    : exception.cancelled;
}

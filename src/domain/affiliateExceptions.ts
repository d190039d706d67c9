import { epochDayOf } from './epochDay.ts';
import type { AffiliateException } from './exception.ts';
import type { GroupRecord } from './group.ts';
import { meetsOn } from './schedule.ts';

/**
 * A Group with what its Affiliate says of single dates for all its Groups. Written
 * into the Group when the Directory is joined, so that pages, calendars, search and
 * feeds need not know that it was said elsewhere. A date on which the Group does not
 * meet, or on which its own listing says what becomes of all its Meetings, is left as
 * it is. What the listing says of one of two times, or of one more, leaves the others.
 */
export function withAffiliateExceptions(
  group: GroupRecord,
  exceptions: readonly AffiliateException[] = [],
): GroupRecord {
  const own = new Set(
    group.exceptions.flatMap(({ date, usually, extra }) =>
      usually === undefined && extra === undefined ? [date] : [],
    ),
  );
  const more = exceptions.filter(
    ({ date }) => !own.has(date) && group.meetingTimes.some((time) => meetsOn(time, epochDayOf(date), group)),
  );
  return more.length === 0 ? group : { ...group, exceptions: [...group.exceptions, ...more] };
}

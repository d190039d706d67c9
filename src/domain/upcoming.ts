import type { GroupDocument } from './groupDocument.ts';
import type { Meeting } from './meeting.ts';
import { nextMeetings, nextThatMeets } from './nextMeetings.ts';
import { fitsTime } from './searchGroups.ts';
import type { SearchQuery } from './searchQuery.ts';
import { WEEKDAYS } from './weekday.ts';

type DocumentMeeting = Meeting<NonNullable<GroupDocument['site']>>;

/** When a Group meets next, as a row of the list says it. Both are absent for a Group that does not meet now. */
export interface Upcoming {
  /** The next Meeting that will take place. It may have begun. */
  readonly next?: DocumentMeeting;
  /** A Meeting before it that will not. */
  readonly cancelled?: DocumentMeeting;
}

/** Enough to find one on the day asked for in a Group that meets every day of the week. */
const LOOK_AT = 14;

/**
 * The next Meeting of one row, on the days asked for. Working it out for a whole
 * directory would be the slowest part of a search, so it is done for rows that show.
 */
export function upcoming(
  group: GroupDocument,
  now: Temporal.Instant,
  asked: Pick<SearchQuery, 'days' | 'attending'>,
): Upcoming {
  if (group.status !== 'running') return {};
  const ahead = nextMeetings(group, { from: now, count: LOOK_AT });
  const asAsked = ahead.filter((meeting) => {
    const weekday = WEEKDAYS[meeting.starts.dayOfWeek - 1];
    return weekday !== undefined && fitsTime(group, { weekday, format: meeting.format }, asked);
  });
  // A Meeting moved off its day may leave none on the day asked for; then any is better than none.
  const meetings = asAsked.length > 0 ? asAsked : ahead;
  const next = meetings.find(({ change }) => change !== 'cancelled') ?? nextThatMeets(group, now);
  const cancelled = meetings.find(({ change }) => change === 'cancelled');
  const before = cancelled !== undefined && (next === undefined || isBefore(cancelled, next));
  return { ...(next !== undefined && { next }), ...(before && { cancelled }) };
}

const isBefore = (one: DocumentMeeting, other: DocumentMeeting): boolean =>
  Temporal.ZonedDateTime.compare(one.starts, other.starts) < 0;

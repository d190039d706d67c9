import type { Candidate, GroupDocument } from './groupDocument.ts';
import type { Meeting } from './meeting.ts';
import { meetingsFrom, nextThatMeets } from './nextMeetings.ts';
import type { SearchQuery } from './searchQuery.ts';
import { comingWeek, type ComingWeek } from './thisWeek.ts';
import { asAttended, slotOf, slotsAsked } from './weekSlots.ts';

/** A Candidate will do. A document knows its Site besides. */
type Asked = Candidate & { readonly site?: GroupDocument['site'] };
type Times = Pick<SearchQuery, 'days' | 'times' | 'attending'>;
type DocumentMeeting = Meeting<NonNullable<GroupDocument['site']>>;

/**
 * What a row must say besides when and where, because it changes the evening:
 * the next Meeting is on now, starts within two hours, is at another time or place
 * than usual, is held online this once; or one of this week is cancelled or moved.
 */
export type UpcomingKind =
  'on-now' | 'soon' | 'other-time' | 'other-place' | 'online-this-time' | 'cancelled-this-week' | 'moved-this-week';

/** When a Group meets next, as a row of the list says it. Empty for a Group that does not meet now. */
export interface Upcoming {
  /** The next Meeting that will take place. It may have begun. */
  readonly next?: DocumentMeeting;
  /** The first Meeting that will not, if it is before the next one or in the coming seven days. */
  readonly cancelled?: DocumentMeeting;
  /** The first Meeting that moved in the coming seven days, into them or out of them. It may be the next one. */
  readonly moved?: DocumentMeeting;
  readonly kinds: readonly UpcomingKind[];
}

/** Enough to find one on the day asked for in a Group that meets every day of the week. */
const LOOK_AT = 14;

/** Unit: minutes. */
const SOON = 120;

/**
 * The next Meeting of one row, at the times asked for. Working it out for a whole
 * directory would be the slowest part of a search, so it is done for rows that show.
 */
export function upcoming(group: Asked, now: Temporal.Instant, asked: Times): Upcoming {
  if (group.status !== 'running') return { kinds: [] };
  const week = comingWeek(now);
  const ahead = lookAhead(group, { now, asked, week });
  const asAsked = ahead.filter((meeting) => isAsAsked(meeting, asked));
  // A Meeting moved off its day may leave none on the day asked for; then any is better than none.
  const meetings = asAsked.length > 0 ? asAsked : ahead;
  const next = meetings.find(({ change }) => change !== 'cancelled') ?? nextThatMeets(group, now);
  const off = meetings.find(({ change }) => change === 'cancelled');
  const cancelled = off !== undefined && (week.holds(off.starts) || isBefore(off, next)) ? off : undefined;
  // A Meeting may have moved off the days asked for, and that is what has to be said.
  const moved = ahead.find(
    ({ change, starts, movedFrom }) =>
      change === 'moved' && (week.holds(starts) || (movedFrom !== undefined && week.holds(movedFrom))),
  );
  return {
    ...(next !== undefined && { next }),
    ...(cancelled !== undefined && { cancelled }),
    ...(moved !== undefined && { moved }),
    kinds: [
      ...(next === undefined ? [] : kindsOf(next, group, now)),
      ...(cancelled !== undefined && week.holds(cancelled.starts) ? (['cancelled-this-week'] as const) : []),
      ...(moved === undefined ? [] : (['moved-this-week'] as const)),
    ],
  };
}

/**
 * As many Meetings as can say anything of the next one. Most Groups have one a week and
 * nothing moved: two of theirs are enough, and each takes a slow step of finding its moment.
 */
function lookAhead(
  group: Asked,
  { now, asked, week }: { now: Temporal.Instant; asked: Times; week: ComingWeek },
): readonly DocumentMeeting[] {
  const mayMove = group.exceptions.some(({ moved }) => moved !== undefined);
  const ahead: DocumentMeeting[] = [];
  let isFound = false;
  for (const meeting of meetingsFrom(group, now)) {
    // What comes after the next and after this week is not spoken of, unless it moved out of the week.
    if (ahead.length === LOOK_AT || (isFound && !mayMove && !week.holds(meeting.starts))) break;
    ahead.push(meeting);
    isFound ||= meeting.change !== 'cancelled' && isAsAsked(meeting, asked);
  }
  return ahead;
}

function isAsAsked({ starts, format }: DocumentMeeting, asked: Times) {
  const slot = slotOf(starts.dayOfWeek - 1, starts.toPlainTime().toString()) & slotsAsked(asked);
  const { inPerson, online } = asAttended(format, slot);
  const { attending } = asked;
  return attending.length === 0
    ? slot !== 0
    : attending.some((way) => (way === 'online' ? online !== 0 : inPerson !== 0));
}

function kindsOf(next: DocumentMeeting, group: Asked, now: Temporal.Instant): readonly UpcomingKind[] {
  const minutesAway = (next.starts.epochMilliseconds - now.epochMilliseconds) / 60_000;
  const kinds: UpcomingKind[] = [];
  if (minutesAway <= 0) kinds.push('on-now');
  else if (minutesAway <= SOON) kinds.push('soon');
  if (next.change === 'online') kinds.push('online-this-time');
  if (next.movedFrom !== undefined) kinds.push('other-time');
  // A move that names neither says in a note where to go: "in the library, upstairs".
  if (isElsewhere(next, group) || (next.change === 'moved' && next.movedFrom === undefined)) kinds.push('other-place');
  return kinds;
}

/** Whether the affiliate named a Site for this one Meeting. The usual ones are handed through as they are. */
const isElsewhere = ({ change, site }: DocumentMeeting, group: Asked): boolean =>
  (change === 'moved' || change === 'extra') &&
  site !== undefined &&
  site !== group.site &&
  !group.meetingTimes.some((time) => time.site === site);

/** Whether a Meeting begins before another, or there is no other. */
export const isBefore = (one: DocumentMeeting, other: DocumentMeeting | undefined): boolean =>
  other === undefined || Temporal.ZonedDateTime.compare(one.starts, other.starts) < 0;

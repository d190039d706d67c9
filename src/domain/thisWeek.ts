import { dateOf, type Days, type EpochDay, epochDayOf } from './epochDay.ts';
import type { Candidate } from './groupDocument.ts';
import type { Meeting } from './meeting.ts';
import { nextMeetings } from './nextMeetings.ts';
import { plannedMeetings } from './plannedMeetings.ts';
import { asAttended, NO_SLOTS, slotOf, together, usualSlots, type WeekSlots } from './weekSlots.ts';

/** What decides when a Group meets in the coming week. */
type Rhythm = Pick<Candidate, 'status' | 'format' | 'timeZone' | 'meetingTimes' | 'exceptions' | 'season' | 'closures'>;

/** The coming seven days, asked of one Group after another. */
export interface ComingWeek {
  /** Whether a moment is within the seven days, or over already: of a Meeting that is still on it is the start. */
  readonly holds: (starts: Temporal.ZonedDateTime) => boolean;
  /** The Meetings that will take place: not over yet, begun within seven days by the clock of the Group, not cancelled. */
  readonly meetings: (group: Rhythm) => readonly Meeting[];
  /** The parts of the week in which they are. Asking this of thousands of Groups is quick. */
  readonly slots: (group: Rhythm) => WeekSlots;
}

/**
 * The seven days from `now`, in the zone of each Group. A Group that is forming or
 * paused has no Meeting in them.
 *
 * Throws: `RangeError` when a zone is not one the platform knows.
 */
export function comingWeek(now: Temporal.Instant): ComingWeek {
  const zones = new Map<string, ZoneWeek>();

  /** Remembered, because few zones serve thousands of Groups. */
  function weekIn(timeZone: string): ZoneWeek {
    const known = zones.get(timeZone);
    if (known !== undefined) return known;
    const here = now.toZonedDateTimeISO(timeZone);
    const today = epochDayOf(here.toPlainDate().toString());
    // A Meeting that is still on may have begun yesterday.
    const days = { from: today - 1, until: today + 7 };
    const week = {
      today,
      days,
      dates: [dateOf(days.from), dateOf(days.until)],
      ends: here.add({ days: 7 }).epochMilliseconds,
    } as const;
    zones.set(timeZone, week);
    return week;
  }

  const holds = (starts: Temporal.ZonedDateTime): boolean => starts.epochMilliseconds < weekIn(starts.timeZoneId).ends;

  function meetings(group: Rhythm): readonly Meeting[] {
    if (group.status !== 'running') return [];
    // No more than are planned on these days can come before the week is over.
    const count = plannedMeetings(group, weekIn(group.timeZone).days).length;
    return nextMeetings(group, { from: now, count }).filter((meeting) => takesPlace(meeting) && holds(meeting.starts));
  }

  function slots(group: Rhythm): WeekSlots {
    if (group.status !== 'running') return NO_SLOTS;
    const { today, days, dates } = weekIn(group.timeZone);
    if (isUndisturbed(group, dates)) return usualSlots(group);
    const planned = plannedMeetings(group, days);
    // Those of tomorrow and the five days after it are within the week whatever the clock says.
    if (planned.every(({ day }) => day > today && day < today + 7)) {
      return slotsOf(
        planned.filter(takesPlace),
        ({ day }) => weekdayNumber(day),
        ({ starts }) => starts,
      );
    }
    return slotsOf(
      meetings(group),
      ({ starts }) => starts.dayOfWeek - 1,
      ({ starts }) => starts.toPlainTime().toString(),
    );
  }

  return { holds, meetings, slots };
}

/** The seven days in one zone. */
interface ZoneWeek {
  readonly today: EpochDay;
  /** The days on which a Meeting may be within them, and the same as dates. */
  readonly days: Days;
  readonly dates: readonly [from: string, until: string];
  /** Unit: milliseconds since 1970. */
  readonly ends: number;
}

/** A weekly rhythm that nothing disturbs has exactly one Meeting in any seven days. */
function isUndisturbed(
  { meetingTimes, exceptions, season, closures }: Rhythm,
  [from, until]: ZoneWeek['dates'],
): boolean {
  const isWithin = (date: string): boolean => date >= from && date <= until;
  return (
    meetingTimes.length > 0 &&
    meetingTimes.every(({ rhythm, starts }) => rhythm === 'weekly' && starts >= CLOCKS_HAVE_CHANGED) &&
    (season?.from === undefined || season.from <= from) &&
    (season?.until === undefined || season.until >= until) &&
    !closures.some(({ date }) => isWithin(date)) &&
    !exceptions.some(({ date, moved }) => isWithin(date) || (moved?.to !== undefined && isWithin(moved.to)))
  );
}

const takesPlace = ({ change }: Pick<Meeting, 'change'>): boolean => change !== 'cancelled';

function slotsOf<Each extends Pick<Meeting, 'format'>>(
  meetings: readonly Each[],
  weekday: (meeting: Each) => number,
  starts: (meeting: Each) => string,
): WeekSlots {
  return meetings.reduce(
    (found, each) => together(found, asAttended(each.format, slotOf(weekday(each), starts(each)))),
    NO_SLOTS,
  );
}

/** Unit: days after Monday. 1 January 1970 was a Thursday. */
const weekdayNumber = (day: EpochDay): number => (day + 3) % 7;

/** On the night of a change the clock skips or repeats an hour before this one, and seven days may hold no such hour. */
const CLOCKS_HAVE_CHANGED = '04:00';

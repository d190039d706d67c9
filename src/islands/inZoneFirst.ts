import { sameClock } from '../domain/sameClock.ts';
import type { Match } from '../domain/searchGroups.ts';
import { WEEKDAYS, type Weekday } from '../domain/weekday.ts';
import { upcomingOf } from './upcomingOf.ts';

/** So many are put in order by their next Meeting; a list shows fewer. Working out thousands would take seconds. */
const EXACT = 24;

/**
 * Groups that keep the visitor's own time first, because they meet when the visitor
 * can; among them, and among the others, those that are on now or next.
 */
export function inZoneFirst(online: readonly Match[], zone: string, now: Temporal.Instant): readonly Match[] {
  const isHere = ({ candidate }: Match): boolean => sameClock(candidate.timeZone, zone);
  return [online.filter(isHere), online.filter((match) => !isHere(match))].flatMap((part) => nextFirst(part, now));
}

function nextFirst(matches: readonly Match[], now: Temporal.Instant): readonly Match[] {
  const rough = sortedBy(matches, roughly(now));
  const asked = { days: [], times: [], attending: ['online'] } as const;
  const exact = ({ candidate }: Match): number =>
    upcomingOf(candidate, now, asked).next?.starts.epochMilliseconds ?? Infinity;
  return [...sortedBy(rough.slice(0, EXACT), exact), ...rough.slice(EXACT)];
}

/** Stable, so that equals stay in the order of ids. Infinity less itself is no number. */
function sortedBy(matches: readonly Match[], key: (match: Match) => number): readonly Match[] {
  const keyed = matches.map((match) => ({ match, at: key(match) }));
  return keyed.sort((one, other) => (one.at === other.at ? 0 : one.at - other.at)).map(({ match }) => match);
}

const WEEK = 7 * 24 * 60;

/** Minutes until the end of the next Meeting, if every rhythm were weekly. */
function roughly(now: Temporal.Instant): (match: Match) => number {
  const nowIn = new Map<string, number>();
  const minuteOf = (zone: string): number => {
    const known = nowIn.get(zone);
    if (known !== undefined) return known;
    const here = now.toZonedDateTimeISO(zone);
    const minute = ((here.dayOfWeek - 1) * 24 + here.hour) * 60 + here.minute;
    nowIn.set(zone, minute);
    return minute;
  };
  return ({ candidate: { status, format, timeZone, meetingTimes } }) =>
    status !== 'running'
      ? Infinity
      : Math.min(
          ...meetingTimes
            .filter((time) => (time.format ?? format) !== 'in-person')
            .map(({ weekday, starts, minutes }) => {
              const ends = minuteOfWeek(weekday, starts) + minutes;
              return (((ends - minuteOf(timeZone)) % WEEK) + WEEK) % WEEK;
            }),
        );
}

const minuteOfWeek = (weekday: Weekday, starts: string): number =>
  (WEEKDAYS.indexOf(weekday) * 24 + Number(starts.slice(0, 2))) * 60 + Number(starts.slice(3));

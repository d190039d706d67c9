import type { Affiliate } from '../domain/affiliate.ts';
import { dateOf, epochDayOf } from '../domain/epochDay.ts';
import type { GroupRecord } from '../domain/group.ts';
import type { MeetingChange } from '../domain/meeting.ts';
import type { PlannedMeeting } from '../domain/plannedMeetings.ts';
import type { Schedule } from '../domain/schedule.ts';
import { recurrenceRule } from './icalendarRhythm.ts';
import { extrasOf, type Series, seriesOf, usual } from './icalendarSeries.ts';
import { addressLine, calendarFile, textLine } from './icalendarText.ts';
import { timeZoneLines } from './icalendarTimeZone.ts';
import { siteLine } from './siteLine.ts';

/** What a calendar says, in whichever language the caller speaks. */
export interface CalendarWords {
  /** What the calendar is; for a Group that does not meet, that it does not and why. */
  readonly about: string;
  /** Paragraphs under every Meeting, the way to 988 among them. */
  readonly description: readonly string[];
  /** What to call a Meeting that is not as usual: "Cancelled: Decatur Tuesday". */
  readonly title: (change: Exclude<MeetingChange, 'as-usual'>, name: string) => string;
  /** Where an online Meeting is. A word, not a link: how to get in is said on the page. */
  readonly online: string;
}

export interface CalendarOptions {
  readonly closures: Affiliate['closures'];
  /** When the calendar is made. It stamps every entry and decides the year it begins. */
  readonly now: Temporal.Instant;
  /** Address of the site; its host makes the ids of entries unique in the world. */
  readonly site: string;
  /** Absolute address of the Group's page. */
  readonly page: string;
  readonly words: CalendarWords;
}

/**
 * A Group as an iCalendar file that repeats as its rhythm does.
 *
 * - Each MeetingTime is a series from its first date this year or this season on, so
 *   that builds of one year agree. Ids hold the Group, weekday and time: a calendar
 *   that has an older copy replaces it.
 * - A cancelled date is taken out of the series (`EXDATE`), which every calendar
 *   obeys, and said once more as an entry of its own, with `STATUS:CANCELLED` and its
 *   reason. Cancelling inside the series alone would leave the Meeting standing in
 *   calendars that do not read the status.
 * - A Meeting moved or online this time replaces its date (`RECURRENCE-ID`); an extra
 *   one stands alone.
 * - Only a running Group has entries. For one that is forming, paused or ended the
 *   calendar is empty but for what it is about: a date in someone's calendar is a promise.
 * - No link into an online Meeting is in it, nor anything that could hold a passcode.
 * - A Meeting in the hour that the clock skips once a year is missing on that day: the
 *   RFC drops it from a series.
 *
 * Source: RFC 5545.
 */
export function groupCalendar(group: GroupRecord, options: CalendarOptions): string {
  const { now, site, words } = options;
  const { timeZone } = group;
  const entries = entriesOf(group, options);
  const years = entries.map(({ firstDate }) => Number(firstDate.slice(0, 4)));
  return calendarFile([
    ...calendarHead({ site, name: group.name, about: words.about }),
    ...timeZoneLines(timeZone, Math.min(firstYear(now, timeZone), ...years)),
    ...entries.flatMap(entryLines),
    'END:VCALENDAR',
  ]);
}

/** A Group's entries as they stand in its own calendar, ids included, to stand in one of many Groups. */
export const groupEntries = (group: GroupRecord, options: CalendarOptions): string =>
  calendarFile(entriesOf(group, options).flatMap(entryLines));

/** How a calendar begins, before its time zones. */
export const calendarHead = (calendar: {
  readonly site: string;
  readonly name: string;
  readonly about: string;
}): readonly string[] => [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  textLine('PRODID', `-//${new URL(calendar.site).host}//Group calendar//EN`),
  'CALSCALE:GREGORIAN',
  'METHOD:PUBLISH',
  textLine('NAME', calendar.name),
  textLine('X-WR-CALNAME', calendar.name),
  textLine('X-WR-CALDESC', calendar.about),
  'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
  'X-PUBLISHED-TTL:PT12H',
];

/** The year a calendar made now begins in. A Meeting of New Year's Eve may still be on. */
export const firstYear = (now: Temporal.Instant, timeZone: string): number =>
  now.subtract({ hours: 24 }).toZonedDateTimeISO(timeZone).year;

const entryLines = ({ lines }: Entry): readonly string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

/** One `VEVENT`. */
interface Entry {
  readonly firstDate: string;
  readonly lines: readonly string[];
}

function entriesOf(group: GroupRecord, options: CalendarOptions): readonly Entry[] {
  if (group.status !== 'running') return [];
  const from = epochDayOf(`${firstYear(options.now, group.timeZone)}-01-01`);
  const schedule: Schedule = { ...group, closures: options.closures };
  const name = nameTaker(group.id, options.site);
  const series = group.meetingTimes.flatMap((time) => {
    const uid = name(`${time.weekday}-${compact(time.starts)}`);
    const found = seriesOf(schedule, time, from);
    return found === undefined ? [] : seriesEntries(group, found, { ...options, uid, name });
  });
  const extras = extrasOf(schedule, from).map((extra) => {
    const uid = name(`extra-${dateOf(extra.day)}-${compact(extra.starts)}`);
    return entry(group, extra, { ...options, uid });
  });
  return [...series, ...extras];
}

type Named = CalendarOptions & { readonly uid: string };

function seriesEntries(
  group: GroupRecord,
  { time, first, cancelled, different }: Series,
  options: Named & { readonly name: (part: string) => string },
): readonly Entry[] {
  return [
    entry(group, first, options, [
      `RRULE:${recurrenceRule(time)}${until(group)}`,
      ...cancelled.map((meeting) => `EXDATE${local(group, meeting)}`),
    ]),
    ...different.map((meeting) => entry(group, meeting, options, [`RECURRENCE-ID${local(group, usual(meeting))}`])),
    ...cancelled.map((meeting) => {
      const uid = options.name(`cancelled-${dateOf(meeting.day)}-${compact(meeting.starts)}`);
      return entry(group, meeting, { ...options, uid }, ['TRANSP:TRANSPARENT']);
    }),
  ];
}

function entry(
  group: GroupRecord,
  meeting: PlannedMeeting,
  { uid, now, page, words }: Named,
  more: readonly string[] = [],
): Entry {
  const { change, note, format, site, minutes } = meeting;
  const where = format === 'online' ? words.online : site && siteLine(site);
  const paragraphs = note === undefined ? words.description : [note, ...words.description];
  return {
    firstDate: dateOf(meeting.day),
    lines: [
      textLine('UID', uid),
      `DTSTAMP:${inUtc(now)}`,
      `DTSTART${local(group, meeting)}`,
      `DURATION:${duration(minutes)}`,
      ...more,
      textLine('SUMMARY', change === 'as-usual' ? group.name : words.title(change, group.name)),
      `STATUS:${change === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
      ...(where === undefined ? [] : [textLine('LOCATION', where)]),
      // Said twice, because several calendars show no URL.
      textLine('DESCRIPTION', [...paragraphs, new URL(page).href].join('\n\n')),
      addressLine('URL', page),
    ],
  };
}

/** Gives ids out, none of them twice: two times a week may have the same weekday and hour in two rooms. */
function nameTaker(group: string, site: string): (part: string) => string {
  const taken = new Map<string, number>();
  return (part) => {
    const times = (taken.get(part) ?? 0) + 1;
    taken.set(part, times);
    return `${group}/${part}${times === 1 ? '' : `-${times}`}@${new URL(site).host}`;
  };
}

/** The last moment of the season, in UTC as the RFC asks where the start has a zone. */
function until({ season, timeZone }: GroupRecord): string {
  if (season?.until === undefined) return '';
  const dayAfter = Temporal.PlainDate.from(season.until).add({ days: 1 }).toZonedDateTime(timeZone);
  return `;UNTIL=${inUtc(dayAfter.toInstant().subtract({ seconds: 1 }))}`;
}

/** Day and clock in the Group's zone, with the parameter before them: `;TZID=America/Chicago:20260303T183000`. */
const local = ({ timeZone }: GroupRecord, { day, starts }: Pick<PlannedMeeting, 'day' | 'starts'>): string =>
  `;TZID=${timeZone}:${dateOf(day).replaceAll('-', '')}T${compact(starts)}00`;

const inUtc = (moment: Temporal.Instant): string => moment.toString({ smallestUnit: 'second' }).replace(/[-:]/gu, '');

/** A length, not an end: it holds through a night in which the clock changes. */
const duration = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  return `PT${hours === 0 ? '' : `${hours}H`}${minutes % 60 === 0 ? '' : `${minutes % 60}M`}`;
};

const compact = (clock: string): string => clock.replace(':', '');

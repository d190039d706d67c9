import type { GroupRecord } from '../../domain/group.ts';
import { calendarHead, firstYear, groupEntries } from '../icalendar.ts';
import { calendarFile } from '../icalendarText.ts';
import { timeZoneLines } from '../icalendarTimeZone.ts';
import type { Loss } from './loss.ts';
import { NOTHING_BUT_DATES } from './lossesOfMany.ts';
import type { Edition, OutFormat, Published } from './outFormat.ts';

const LOSSES: readonly Loss[] = [
  {
    code: 'not-meeting',
    how: 'left-out',
    fields: ['*'],
    touches: ({ group }) => group.status !== 'running',
  },
  {
    code: 'standing',
    how: 'left-out',
    fields: ['statusNote', 'resumesOn'],
    touches: ({ group }) => group.status !== 'running',
  },
  {
    code: 'hybrid',
    how: 'left-out',
    fields: ['format', 'meetingTimes.format'],
    touches: ({ group }) => [group, ...group.meetingTimes].some(({ format }) => format === 'hybrid'),
  },
  { code: 'run-by', how: 'left-out', fields: ['affiliate'] },
  ...NOTHING_BUT_DATES,
  { code: 'confirmed', how: 'left-out', fields: ['confirmedOn'] },
];

/**
 * Many Groups in one calendar that others can subscribe to. Entries, ids included, are
 * those of each Group's own calendar, so that one who has both sees a Meeting once
 * wherever the program knows an id again; each time zone stands in it once.
 *
 * Option `name`: what the calendar is called.
 */
export const calendarFeed = (file: string, name: string): OutFormat => ({
  file,
  contentType: 'text/calendar; charset=utf-8',
  losses: LOSSES,
  between: '',
  head: (groups, edition) => calendarFile([...headLines(name, edition), ...zoneLines(groups, edition)]),
  piece: ({ group, affiliate }, edition) =>
    groupEntries(group, {
      closures: affiliate.closures,
      now: edition.now,
      site: edition.site,
      page: edition.pageOf(group),
      words: edition.words(group.writtenIn).calendar({ group, affiliate }, edition),
    }),
  tail: () => 'END:VCALENDAR\r\n',
  // Not a calendar without entries: a program that has the older one keeps it.
  instead: ({ sentence }) => `${sentence}\r\n`,
});

function headLines(name: string, { site, words, demonstration }: Edition): readonly string[] {
  const { free, crisis, demonstration: mark } = words('en');
  return calendarHead({ site, name, about: [...(demonstration ? [mark] : []), free, crisis].join(' ') });
}

function zoneLines(groups: readonly Published[], { now }: Edition): readonly string[] {
  const years = new Map<string, number>();
  for (const { group } of groups) {
    if (group.status !== 'running') continue;
    const { timeZone } = group;
    years.set(timeZone, Math.min(years.get(timeZone) ?? Number.POSITIVE_INFINITY, earliestYear(group, now)));
  }
  return [...years]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([zone, year]) => timeZoneLines(zone, year));
}

/** A series begins before this year only to hold a date that was moved out of it. */
const earliestYear = ({ timeZone, exceptions }: GroupRecord, now: Temporal.Instant): number =>
  Math.min(
    firstYear(now, timeZone),
    ...exceptions.filter(({ moved }) => moved !== undefined).map(({ date }) => Number(date.slice(0, 4))),
  );

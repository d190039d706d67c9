import { isMeetingLink, isOnlinePlace } from '../reading/readAttendance.ts';
import { calendarDifferences } from './calendarDifferences.ts';
import { readCalendarEntries, type CalendarEntry } from './calendarEntries.ts';
import { readCalendarLines } from './calendarLines.ts';
import { calendarRecords, plainUid, type CalendarRecord } from './calendarRecords.ts';
import { inZone } from './calendarTime.ts';
import type { FeedIssue, FeedReading, TextFormat } from './feedFormat.ts';
import type { ListedSeries, RecurrenceRule } from './listedSeries.ts';
import type { ListedSite, Listing } from './listing.ts';
import { joined } from './meetingGuide.ts';
import { splitPlaceLine } from './placeLine.ts';
import { nameless, readEach, refusedWhole, type Outcome } from './reading.ts';
import { saidOf, unlessEmpty } from './record.ts';
import { readTimeZone } from '../reading/readTimeZone.ts';

/** A calendar as programs share it. Each series of it is a record. Source: RFC 5545. */
export const icalendarFeed: TextFormat = {
  id: 'icalendar',
  shape: 'text',
  name: 'iCalendar',
  recognizes: (text) => /^\s*BEGIN:VCALENDAR\b/iu.test(text),
  read(text): FeedReading {
    const { calendars, unread, cutOff } = readCalendarLines(text);
    const named = calendars.filter(({ kind }) => kind === 'vcalendar');
    if (named.length === 0)
      return refusedWhole('feed-unreadable', 'This is no calendar: it has no line “BEGIN:VCALENDAR”.');
    if (cutOff)
      return refusedWhole('feed-unreadable', 'This calendar is cut off: its last line is not “END:VCALENDAR”.');
    const entries: CalendarEntry[] = [];
    for (const calendar of named) entries.push(...readCalendarEntries(calendar, entries.length));
    const records = calendarRecords(entries).map((value) => ({ place: value.main.place, value }));
    const reading = readEach(records, ({ value }) => readRecord(value));
    return { ...reading, issues: [...sayUnread(unread), ...reading.issues] };
  },
};

function sayUnread(lines: readonly number[]): readonly FeedIssue[] {
  const [first, ...more] = lines;
  if (first === undefined) return [];
  const which = more.length === 0 ? `Line ${first} says` : `Line ${first} and ${more.length} more say`;
  return [
    { code: 'feed-repaired', severity: 'warning', message: `${which} nothing a calendar can say, and was left out.` },
  ];
}

function readRecord(record: CalendarRecord): Outcome {
  const { main, series, single, ours } = record;
  const listing = readListing(record);
  if (listing.name === undefined) return nameless(listing);
  const told = { place: main.place, name: listing.name, ...(listing.id !== undefined && { id: listing.id }) };
  const ask = (code: FeedIssue['code'], message: string): FeedIssue => ({ code, severity: 'error', ...told, message });
  if (series.some(({ start }) => start?.utc === true)) {
    return ask(
      'time-zone-unclear',
      'Its time is written in UTC, which differs from the clock on the wall by another hour in summer. Give the calendar entry a time zone, like "America/Chicago".',
    );
  }
  if (series.some(({ rules }) => rules.length > 1))
    return ask('rhythm-unclear', 'It has several rules for how it repeats. Make an entry for each.');
  if (series.some(({ start }) => start === undefined) || (series.length === 0 && single.length === 0))
    return ask('no-meeting-time', 'It has no first date that can be read. Enter date and time again in the calendar.');
  const places = new Set(series.map(({ where }) => where ?? ''));
  if (ours !== undefined && places.size > 1)
    return ask('attendance-unclear', 'Its times are at different places. Write this listing by hand.');
  return { listing };
}

function readListing(record: CalendarRecord): Listing {
  const { main, ours } = record;
  const zone = main.start?.zone;
  const meets = [main.where, main.call, main.page].find((text) => text !== undefined && isMeetingLink(text.trim()));
  const link = meets ?? main.call ?? (isLink(main.where) ? main.where : undefined) ?? onlyMeetingLink(main.about);
  // Whether it is a link that may be shown is asked later, and told where it may not.
  const page = main.page === meets || ours !== undefined ? undefined : main.page;
  return saidOf<Listing>({
    place: main.place,
    id: ours ?? (main.uid === undefined || record.series.length === 0 ? undefined : plainUid(main.uid)),
    name: main.name,
    slug: ours?.split('/')[1],
    days: [],
    dayNumbers: undefined,
    series: seriesOf(record),
    differs: calendarDifferences(record),
    timeZone: zone ?? main.calendarZone,
    timesInZone: zone === undefined ? undefined : true,
    site: unlessEmpty(siteOf(main)),
    onlineLink: link,
    status: main.isPrivate ? 'private' : main.status === 'confirmed' ? undefined : main.status,
    traits: [],
    languages: [],
    // What ours say under each entry is said on the page already.
    notes: ours === undefined ? joined(main.about, main.contact) : undefined,
    contact: page === undefined ? undefined : { website: page },
  });
}

function siteOf({ where, point }: CalendarEntry): ListedSite {
  const place =
    where === undefined || isLink(where) ? {} : isOnlinePlace(where) ? { name: where } : splitPlaceLine(where);
  return { ...place, ...(point !== undefined && { latitude: point[0], longitude: point[1] }) };
}

function seriesOf({ series, single }: CalendarRecord): readonly ListedSeries[] {
  if (series.length > 0) return series.map(oneSeries);
  const starts = single.flatMap((entry) => localStart(entry) ?? []);
  const dates = [...new Set(starts.map(({ date }) => date))].sort();
  return [saidOf<ListedSeries>({ first: dates[0], starts: starts[0]?.clock, dates, words: dates.join(', ') })];
}

function oneSeries({ start, minutes, rules: [words = ''], extra }: CalendarEntry): ListedSeries {
  const rule = words === '' ? undefined : ruleOf(words);
  const dates =
    rule === undefined && start !== undefined ? [start, ...extra].map(({ date }) => date).sort() : undefined;
  return saidOf<ListedSeries>({
    first: start?.date,
    starts: start?.clock,
    minutes,
    rule,
    dates,
    until: rule === undefined ? undefined : untilOf(rule, start?.zone, start?.clock),
    words: words === '' ? (start?.date ?? '') : words,
  });
}

/** "FREQ=WEEKLY;BYDAY=TU,TH" by its parts. */
function ruleOf(words: string): RecurrenceRule {
  const parts = words.slice(0, 2000).split(';');
  return new Map(
    parts.flatMap((part): [string, readonly string[]][] => {
      const [name = '', value = ''] = part.split('=');
      return name.trim() === '' ? [] : [[name.trim().toLowerCase(), value.split(',').map((word) => word.trim())]];
    }),
  );
}

/** The last date of a rule, by the clock of its zone: an end in the night is still the day before in the west. */
function untilOf(rule: RecurrenceRule, zone: string | undefined, starts = '00:00'): string | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z?))?$/u.exec(rule.get('until')?.[0] ?? '');
  if (parts === null) return undefined;
  const [, year = '', month = '', day = '', hour, minute = '', utc] = parts;
  const written = { date: `${year}-${month}-${day}`, clock: `${hour ?? '23'}:${minute || '59'}`, utc: true };
  if (Number.isNaN(Date.parse(written.date))) return undefined;
  const local = utc === 'Z' && zone !== undefined && readTimeZone(zone) === zone ? inZone(written, zone) : written;
  return local.clock >= starts ? local.date : Temporal.PlainDate.from(local.date).subtract({ days: 1 }).toString();
}

function localStart({ start, calendarZone }: CalendarEntry) {
  if (start?.utc !== true || calendarZone === undefined || readTimeZone(calendarZone) !== calendarZone) return start;
  return inZone(start, calendarZone);
}

const isLink = (text: string | undefined): boolean => /^https?:\/\/\S+$/iu.test(text?.trim() ?? '');

/** A text with one link into a meeting names it. */
function onlyMeetingLink(text = ''): string | undefined {
  const links = new Set(
    [...text.slice(0, 8000).matchAll(/https?:\/\/[^\s"'<>)\]]*[^\s"'<>)\].,;:!?]/giu)].map(([link]) => link),
  );
  const meetings = [...links].filter(isMeetingLink);
  return meetings.length === 1 ? meetings[0] : undefined;
}

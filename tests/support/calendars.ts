import { readFeed } from '../../src/formats/feeds/readFeed.ts';
import { readListing } from '../../src/formats/reading/readListing.ts';
import { placeSite } from './readRecord.ts';

const TUESDAY = [
  ...['UID:tuesday@calendar.example.org', 'SUMMARY:Evanston Tuesday'],
  ...['DTSTART;TZID=America/Chicago:20260106T183000', 'DTEND;TZID=America/Chicago:20260106T200000'],
  'RRULE:FREQ=WEEKLY;BYDAY=TU',
  'LOCATION:Library\\, 12 Example Street\\, Evanston\\, IL 60201\\, USA',
];

/** The lines of one entry. A line of TUESDAY is replaced by one of the same name. */
export const entry = (...lines: readonly string[]) => {
  const nameOf = (line: string) => line.split(/[;:]/u)[0];
  const own = lines.map(nameOf);
  return ['BEGIN:VEVENT', ...TUESDAY.filter((line) => !own.includes(nameOf(line))), ...lines, 'END:VEVENT'];
};
export const calendar = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');

/** Everything that is in a calendar, as the import would read it on a day. */
export function readAll(text: string, today = '2026-11-24') {
  const feed = readFeed(new TextEncoder().encode(text));
  const rules = { affiliate: 'nami-example', feed: 'icalendar', placeSite, today };
  const readings = feed.listings.map((listing) => readListing(listing, rules));
  return {
    feed,
    drafts: readings.flatMap(({ draft }) => draft ?? []),
    issues: [...feed.issues, ...readings.flatMap(({ issues }) => issues)],
  };
}
export const readOne = (...lines: readonly string[]) => readAll(calendar(...entry(...lines))).drafts[0];
/** What holds one entry back. */
export const codes = (...lines: readonly string[]) =>
  readAll(calendar(...entry(...lines)))
    .issues.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

import { refuseUrl } from '../../src/domain/safeUrl.ts';

/** Where a feed is, or why it cannot be fetched and what to do, in one sentence or two. */
export type FeedAddress = { readonly url: URL } | { readonly problem: string };

/** Whether a word of the command line is an address and no file. */
export const isAddress = (word: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//iu.test(word);

/**
 * The address that people copy → the one the feed itself is at. A Google Sheet or
 * Calendar becomes its CSV or iCalendar where that is certain; an address that only one
 * machine can reach, or that is not https, is refused.
 */
export function readFeedAddress(written: string): FeedAddress {
  const text = written.trim().replace(/^webcal:\/\//iu, 'https://');
  const reason = refuseUrl(text);
  if (reason !== undefined) return { problem: `${written.slice(0, 200)}: ${reason}` };
  const url = new URL(text);
  if (url.hostname === 'docs.google.com') return googleSheet(url);
  if (url.hostname === 'calendar.google.com') return googleCalendar(url);
  if (url.hostname === 'drive.google.com') return { problem: PUBLISH_SHEET };
  return { url };
}

const PUBLISH_SHEET =
  'This is an address in Google Drive, not that of a table. Open the sheet, choose File, Share, Publish to web, then CSV, and copy that address.';

/** Source: the addresses that Google Sheets itself shows under "Publish to web" and "Download". */
function googleSheet(url: URL): FeedAddress {
  const published = /^\/spreadsheets\/(?:u\/\d+\/)?d\/e\/([\w-]+)\/pub(?:html)?$/u.exec(url.pathname)?.[1];
  const own = /^\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{20,})(?:\/(?:edit|view|htmlview|preview|export|pub)?)?$/u.exec(
    url.pathname,
  )?.[1];
  const gid = url.searchParams.get('gid') ?? /\bgid=(\d+)/u.exec(url.hash)?.[1];
  const sheet = gid !== undefined && /^\d+$/u.test(gid) ? gid : undefined;
  if (published !== undefined) {
    const csv = new URL(`https://docs.google.com/spreadsheets/d/e/${published}/pub`);
    if (sheet !== undefined) csv.search = `gid=${sheet}&single=true`;
    csv.searchParams.set('output', 'csv');
    return { url: csv };
  }
  if (own === undefined || own === 'e') return { problem: PUBLISH_SHEET };
  const csv = new URL(`https://docs.google.com/spreadsheets/d/${own}/export?format=csv`);
  if (sheet !== undefined) csv.searchParams.set('gid', sheet);
  return { url: csv };
}

function googleCalendar(url: URL): FeedAddress {
  if (url.pathname.startsWith('/calendar/ical/')) return { url };
  const calendars = url.searchParams.getAll('src');
  const [id] = calendars;
  if (calendars.length === 1 && id?.includes('@') === true) {
    return { url: new URL(`https://calendar.google.com/calendar/ical/${encodeURIComponent(id)}/public/basic.ics`) };
  }
  return {
    problem:
      'This is the page of a Google Calendar, not the calendar itself. In its settings, under "Integrate calendar", copy the public address in iCal format.',
  };
}

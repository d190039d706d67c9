import { readMeetingTypes } from '../feeds/meetingTypes.ts';
import type { Listing } from '../feeds/listing.ts';
import { joined } from '../feeds/meetingGuide.ts';
import type { Finding } from './placeSite.ts';
import { quoteWords } from './reading.ts';
import { readLine } from './readText.ts';

/** A note that somebody wrote behind the street, "485 Example Street *last Tues of month", goes to the notes on the place. */
export function withoutStarNote(listing: Listing): Listing {
  const { site } = listing;
  const parts = /^(?<street>[^*]*\d[^*]*\p{L}[^*]*?)\s*\*+\s*(?<note>[^*]{3,})\*?$/u.exec(
    readLine(site?.street)?.text ?? '',
  )?.groups;
  if (site === undefined || parts === undefined) return listing;
  const notes = joined(site.notes, parts['note']);
  return { ...listing, site: { ...site, street: parts['street'] ?? '', ...(notes !== undefined && { notes }) } };
}

/** Nobody has entered a name: the field says what the meeting is, or holds its place. */
export function aboutName(name: string | undefined): readonly Finding[] {
  const parts = (name ?? '').split(/,\s*/u);
  const known = parts.filter((part) => readMeetingTypes([part]).traits.length > 0);
  const isCodes = parts.length > 2 && known.length > 1;
  if (!isCodes && !NO_NAME.test(name ?? '')) return [];
  const message = `The name says ${quoteWords(name ?? '')}, which is no name. Write what the group is called.`;
  return [{ code: 'missing-value', severity: 'error', message }];
}

const NO_NAME =
  /^(?:tb[ad]|test(?: (?:meeting|group))?|unnamed|untitled|no name|sin nombre|new (?:meeting|group|record)|n\/?a|[-–—.?*_\s]+)$/iu;

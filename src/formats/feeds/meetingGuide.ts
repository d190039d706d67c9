import type { FeedReading, JsonFormat } from './feedFormat.ts';
import type { ListedSite, Listing } from './listing.ts';
import { readMeetingTypes } from './meetingTypes.ts';
import { numbered, readRecords, refusedWhole } from './reading.ts';
import { inactiveIn, unreadFields } from './unreadFields.ts';
import { isList, isRecord, saidOf, textIn, textsIn, unlessEmpty, valueIn, type FeedRecord } from './record.ts';

/**
 * Meeting Guide JSON: a list of records with `name`, `day` and `time`, alone or
 * under `meetings`. Days count from Sunday, which is 0, or are words.
 *
 * Source: the Meeting Guide specification, and what feeds made after it have.
 */
export const meetingGuide: JsonFormat = {
  id: 'meeting-guide',
  shape: 'json',
  name: 'Meeting Guide JSON',
  recognizes(value) {
    const list = listOf(value) ?? [];
    return list.slice(0, SAMPLE).some(isMeeting) && !list.some(hasChange);
  },
  read(value): FeedReading {
    const list = listOf(value);
    if (list === undefined)
      return refusedWhole('feed-unreadable', 'Meeting Guide JSON is a list of meetings; this is not a list.');
    return readRecords(numbered(list), readMeeting);
  },
};

/** One bad record at the start does not hide what the rest is. Unit: records. */
const SAMPLE = 50;

/** A list as it is, or wrapped: `{ "meetings": […] }`, or whatever the one list of records is called. */
export function listOf(value: unknown): readonly unknown[] | undefined {
  if (isList(value)) return value;
  if (!isRecord(value)) return undefined;
  const inside = valueIn(value, 'meetings');
  if (isList(inside)) return inside;
  const lists = Object.values(value)
    .filter(isList)
    .filter((list) => list.some(isRecord));
  return lists.length === 1 ? lists[0] : undefined;
}

/** A record of Meeting Guide: told by its name or short name beside a day or a time. */
export function isMeeting(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const has = (name: string) => Object.hasOwn(value, name);
  return (has('name') || has('slug')) && (has('day') || has('time'));
}

/** Our own table may use the same names for fields; only it has one that says what changes. */
const hasChange = (value: unknown): boolean =>
  isRecord(value) && ['change', 'Change', 'cambio', 'Cambio'].some((name) => Object.hasOwn(value, name));

/** One Meeting Guide record in our words. */
export function readMeeting(record: FeedRecord, place: string): Listing {
  const text = (...names: readonly string[]) => textIn(record, ...names);
  const days = textsIn(record, 'day');
  const address = pageAddress(text('url'));
  return saidOf<Listing>({
    place,
    id: text('id', 'slug') ?? address,
    name: text('name', 'group'),
    slug: [text('slug'), address].find((slug) => slug !== undefined && isReadable(slug)),
    days,
    dayNumbers: days.some((day) => /\d/u.test(day)) ? 'sunday-is-0' : undefined,
    starts: text('time', 'time_formatted'),
    ends: text('end_time'),
    duration: undefined,
    rhythm: undefined,
    onlyWeekly: true,
    timeZone: text('timezone'),
    site: unlessEmpty(readSite(record)),
    attendance: readAttendance(text('attendance_option')),
    onlineLink: text('conference_url'),
    onlineNotes: joined(text('conference_url_notes'), text('conference_phone_notes')),
    onlinePhone: text('conference_phone'),
    status: text('status') ?? inactiveIn(record),
    ...readMeetingTypes(textsIn(record, 'types')),
    notes: text('notes'),
    groupName: text('group'),
    groupNotes: text('group_notes'),
    unread: unreadFields(record),
    contact: unlessEmpty(readContact(record)),
    updated: text('updated'),
    own: undefined,
  });
}

/** Lines of several fields that belong together. */
export function joined(...texts: readonly (string | undefined)[]): string | undefined {
  const said = texts.filter((text) => text !== undefined);
  return said.length === 0 ? undefined : said.join('\n');
}

function readSite(record: FeedRecord): ListedSite {
  const text = (...names: readonly string[]) => textIn(record, ...names);
  const pair = (text('coordinates') ?? '').split(',').map((part) => part.trim());
  const [latitude, longitude] = pair.length === 2 && !pair.includes('') ? pair : [];
  return saidOf<ListedSite>({
    name: text('location'),
    street: text('address', 'street'),
    city: text('city'),
    state: text('state'),
    zip: text('postal_code', 'zip'),
    country: text('country'),
    address: text('formatted_address'),
    latitude: text('latitude') ?? latitude,
    longitude: text('longitude') ?? longitude,
    approximate: readYes(valueIn(record, 'approximate')),
    notes: text('location_notes'),
  });
}

/** The affiliate's own ways first; a member's only where there is no other, for the readers to look at. */
function readContact(record: FeedRecord): NonNullable<Listing['contact']> {
  const text = (...names: readonly string[]) => textIn(record, ...names);
  const phone = text('entity_phone', 'phone');
  const email = text('entity_email', 'email');
  const hasOwn = phone !== undefined || email !== undefined;
  return saidOf<NonNullable<Listing['contact']>>({
    name: text('entity') ?? (hasOwn ? undefined : text('contact_1_name')),
    phone: phone ?? (hasOwn ? undefined : text('contact_1_phone')),
    email: email ?? (hasOwn ? undefined : text('contact_1_email')),
    website: text('website', 'entity_website_url', 'entity_url'),
  });
}

function readAttendance(word: string | undefined): Listing['attendance'] {
  switch (word?.toLowerCase().replace(/[\s-]/gu, '_')) {
    case 'in_person':
      return 'in-person';
    case 'online':
      return 'online';
    case 'hybrid':
      return 'hybrid';
    case 'inactive':
      return 'suspended';
    default:
      return undefined;
  }
}

function readYes(value: unknown): boolean | undefined {
  if (value === true || value === 'yes' || value === 'true') return true;
  if (value === false || value === 'no' || value === 'false') return false;
  return undefined;
}

/** The last part of a page's address: "tuesday-night" of `https://example.org/meetings/tuesday-night/`. */
function pageAddress(url: string | undefined): string | undefined {
  return /^https?:\/\/[^/?#]+\/(?:[^?#]*\/)?([^/?#]+)\/?$/u.exec(url ?? '')?.[1];
}

/** Counters and keys of a database make no address that a person could read out. */
function isReadable(slug: string): boolean {
  return /[a-z]{3}/u.test(slug) && !/^rec[A-Za-z\d]{14}$/u.test(slug) && !/\.(php|html?|aspx?)$/u.test(slug);
}

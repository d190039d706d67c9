import type { FeedReading, JsonFormat } from './feedFormat.ts';
import type { ListedSite, Listing, Trait } from './listing.ts';
import { joined, listOf } from './meetingGuide.ts';
import { numbered, readRecords, refusedWhole } from './reading.ts';
import { unreadFields } from './unreadFields.ts';
import { isRecord, saidOf, textIn, textsIn, unlessEmpty, type FeedRecord } from './record.ts';

/** BMLT's answer to a search, as JSON: every value a text. Days count from Sunday, which is 1. */
export const bmlt: JsonFormat = {
  id: 'bmlt',
  shape: 'json',
  name: 'BMLT JSON',
  recognizes: (value) =>
    (listOf(value) ?? []).slice(0, SAMPLE).some((record) => isRecord(record) && isBmlt(Object.keys(record))),
  read(value): FeedReading {
    const list = listOf(value);
    if (list === undefined)
      return refusedWhole('feed-unreadable', 'BMLT JSON is a list of meetings; this is not a list.');
    return readRecords(numbered(list), readBmlt);
  },
};

/** Unit: records. */
const SAMPLE = 50;

/** Whether these are BMLT's names of fields. */
export function isBmlt(names: readonly string[]): boolean {
  return names.includes('weekday_tinyint') && (names.includes('meeting_name') || names.includes('id_bigint'));
}

/** One BMLT record in our words. */
export function readBmlt(record: FeedRecord, place: string): Listing {
  const text = (...names: readonly string[]) => withoutLabel(textIn(record, ...names));
  const transit = joined(text('train_lines'), text('bus_lines'));
  return saidOf<Listing>({
    place,
    id: text('id_bigint'),
    name: text('meeting_name'),
    slug: undefined,
    days: textsIn(record, 'weekday_tinyint'),
    dayNumbers: 'sunday-is-1',
    starts: text('start_time'),
    ends: undefined,
    duration: text('duration_time'),
    rhythm: undefined,
    onlyWeekly: true,
    timeZone: text('time_zone'),
    site: unlessEmpty(readSite(record)),
    attendance: VENUES.get(text('venue_type') ?? ''),
    onlineLink: text('virtual_meeting_link'),
    onlineNotes: text('virtual_meeting_additional_info'),
    onlinePhone: text('phone_meeting_number'),
    status: STATUSES.get(text('published') ?? ''),
    ...readFormats(textsIn(record, 'formats')),
    notes: text('comments'),
    groupName: undefined,
    groupNotes: undefined,
    unread: unreadOf(record),
    contact: unlessEmpty(
      saidOf<NonNullable<Listing['contact']>>({
        name: text('contact_name_1'),
        phone: text('contact_phone_1'),
        email: text('email_contact', 'contact_email_1'),
        website: undefined,
      }),
    ),
    updated: text('lastchanged'),
    own: transit === undefined ? undefined : { transit },
  });
}

/** A server's own code may be "Bi-Weekly"; those of BMLT are shorter. */
function unreadOf(record: FeedRecord): Listing['unread'] {
  const codes = textsIn(record, 'formats').filter((code) => code.length > LONGEST_CODE);
  const all = [...(unreadFields(record) ?? []), ...(codes.length === 0 ? [] : [codes.join(', ')])];
  return all.length === 0 ? undefined : all;
}

/** Unit: letters. */
const LONGEST_CODE = 4;

function readSite(record: FeedRecord): ListedSite {
  const text = (name: string) => withoutLabel(textIn(record, name));
  return saidOf<ListedSite>({
    name: text('location_text'),
    street: text('location_street'),
    city: text('location_municipality'),
    state: text('location_province'),
    zip: text('location_postal_code_1'),
    country: text('location_nation'),
    address: undefined,
    latitude: text('latitude'),
    longitude: text('longitude'),
    approximate: undefined,
    notes: [text('location_info'), quarterOf(record)].filter((part) => part !== undefined).join('\n') || undefined,
  });
}

/** The part of town, "Throggs Neck, Bronx": beside "New York" it is all that says which borough. */
function quarterOf(record: FeedRecord): string | undefined {
  const text = (name: string) => withoutLabel(textIn(record, name));
  const town = text('location_municipality');
  const parts = [text('location_neighborhood'), text('location_city_subsection'), countyOf(record)];
  const told = parts.filter((part, index) => part !== undefined && part !== town && parts.indexOf(part) === index);
  return told.length === 0 ? undefined : told.join(', ');
}

/** Alone it reads like a town, and many a county is called like one far away: "Albany" beside Cohoes. */
function countyOf(record: FeedRecord): string | undefined {
  const text = (name: string) => withoutLabel(textIn(record, name));
  const county = text('location_sub_province');
  const isPlain =
    county !== undefined &&
    /^[\p{L}.' -]{1,40}$/u.test(county) &&
    !/\b(?:county|parish|borough|city|census area|municipality|municipio)\b/iu.test(county);
  const isCounty =
    isPlain &&
    county !== text('location_municipality') &&
    !OTHER_COUNTIES.has((text('location_province') ?? '').toLowerCase());
  return isCounty ? `${county} County` : county;
}

/** Where the parts of a state are no counties, or where BMLT's field says something else. */
const OTHER_COUNTIES = new Set(['la', 'louisiana', 'ak', 'alaska', 'ct', 'connecticut', 'pr', 'puerto rico', 'dc']);

/** A field of a server's own is written "Bus Lines#@-@#Bus 15". */
function withoutLabel(text: string | undefined): string | undefined {
  const words = text?.split('#@-@#').at(-1)?.trim();
  return words === '' ? undefined : words;
}

const VENUES: ReadonlyMap<string, Listing['attendance']> = new Map([
  ['1', 'in-person'],
  ['2', 'online'],
  ['3', 'hybrid'],
]);

const STATUSES = new Map([
  ['0', 'unpublished'],
  ['1', 'published'],
]);

/** BMLT's standard codes. Each server may add its own, which say nothing here. */
const TRAITS: ReadonlyMap<string, Trait> = new Map([
  ['WC', 'step-free'],
  ['SL', 'asl'],
  ['ASL', 'asl'],
  ['TC', 'closed-now'],
  ['CH', 'closed-on-holidays'],
  ['VM', 'online'],
  ['HY', 'hybrid'],
  ['W', 'women'],
  ['M', 'men'],
  ['GL', 'lgbtq'],
  ['LGBTQ', 'lgbtq'],
  ['LGBTQ+', 'lgbtq'],
  ['Y', 'young-adults'],
  ['YP', 'young-adults'],
]);

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['ES', 'es'],
  ['EN', 'en'],
  ['FR', 'fr'],
]);

function readFormats(codes: readonly string[]): Pick<Listing, 'traits' | 'languages'> {
  return {
    traits: [...new Set(codes.flatMap((code) => TRAITS.get(code) ?? []))],
    languages: [...new Set(codes.flatMap((code) => LANGUAGES.get(code) ?? []))],
  };
}

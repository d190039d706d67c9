import type { FeedFormat } from '../../src/formats/feeds/feedFormat.ts';

/** What a record says, in our words. Every format writes it its own way. */
export interface Spoken {
  readonly id: string;
  readonly name: string;
  readonly slug?: string;
  readonly day: string;
  readonly starts: string;
  readonly ends: string;
  readonly timeZone?: string;
  readonly place: string;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly latitude?: string;
  readonly longitude?: string;
  readonly notes?: string;
  readonly onlineLink?: string;
  readonly website?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly contact?: string;
  /** One attends in the room or online. */
  readonly hybrid?: boolean;
}

/** A record that nothing is wrong with. */
export const spoken = (changes: Partial<Spoken> = {}): Spoken => ({
  id: 'one',
  name: 'Evanston Tuesday',
  day: 'Tuesday',
  starts: '18:30',
  ends: '20:00',
  place: 'Town library',
  street: '1703 Example Ave',
  city: 'Evanston',
  state: 'IL',
  zip: '60201',
  ...changes,
});

/**
 * A Feed of these records in a format, as bytes.
 *
 * A format that nobody has written a writer for is given the records under the names of every
 * other format at once, in the shape it takes: it must lose none, whatever it makes of them.
 */
export function feedOf(format: FeedFormat, records: readonly Spoken[]): Uint8Array {
  const write = WRITERS[format.id];
  const text =
    write?.(records) ??
    (format.shape === 'json' ? JSON.stringify(records.map(everything)) : toTable(records.map(everything)));
  return new TextEncoder().encode(text);
}

/** Whether `feedOf` writes the format itself. */
export const hasWriter = ({ id }: FeedFormat): boolean => Object.hasOwn(WRITERS, id);

const WRITERS: Readonly<Record<string, (records: readonly Spoken[]) => string>> = {
  'meeting-guide': (records) => JSON.stringify(records.map(asMeeting)),
  'meeting-guide-places': (records) =>
    JSON.stringify(records.map((one) => ({ name: one.place, ...asMeeting(one), meetings: [asMeeting(one)] }))),
  bmlt: (records) => JSON.stringify(records.map(asBmlt)),
  'bmlt-csv': (records) => toTable(records.map(asBmlt)),
  airtable: (records) => JSON.stringify({ records: records.map((one) => ({ id: one.id, fields: inPlainWords(one) })) }),
  'plain-json': (records) => JSON.stringify(records.map(inPlainWords)),
  'plain-csv': (records) => toTable(records.map(inPlainWords)),
  hsds: (records) => JSON.stringify(records.map(asHsds)),
  icalendar: (records) => asCalendar(records),
};

function asMeeting(one: Spoken) {
  return said({
    id: one.id,
    slug: one.slug,
    name: one.name,
    day: one.day,
    time: one.starts,
    end_time: one.ends,
    timezone: one.timeZone,
    location: one.place,
    address: one.street,
    city: one.city,
    state: one.state,
    postal_code: one.zip,
    latitude: one.latitude,
    longitude: one.longitude,
    notes: one.notes,
    conference_url: one.onlineLink,
    attendance_option: one.hybrid === true ? 'hybrid' : undefined,
    website: one.website,
    phone: one.phone,
    email: one.email,
    entity: one.contact,
  });
}

/** BMLT counts days from Sunday, which is 1. */
function asBmlt(one: Spoken) {
  return said({
    id_bigint: one.id,
    meeting_name: one.name,
    weekday_tinyint: one.day === 'Tuesday' ? '3' : one.day === 'Sunday' ? '1' : one.day,
    start_time: one.starts,
    duration_time: '01:30:00',
    time_zone: one.timeZone,
    location_text: one.place,
    location_street: one.street,
    location_municipality: one.city,
    location_province: one.state,
    location_postal_code_1: one.zip,
    latitude: one.latitude,
    longitude: one.longitude,
    comments: one.notes,
    virtual_meeting_link: one.onlineLink,
    venue_type: one.hybrid === true ? '3' : undefined,
    contact_name_1: one.contact,
    contact_phone_1: one.phone,
    email_contact: one.email,
  });
}

function inPlainWords(one: Spoken) {
  return said({
    ID: one.id,
    'Short name': one.slug,
    Name: one.name,
    Day: one.day,
    Start: one.starts,
    End: one.ends,
    'Time zone': one.timeZone,
    Place: one.place,
    Address: one.street,
    City: one.city,
    State: one.state,
    ZIP: one.zip,
    Latitude: one.latitude,
    Longitude: one.longitude,
    Notes: one.notes,
    'Online link': one.onlineLink,
    Format: one.hybrid === true ? 'hybrid' : undefined,
    Website: one.website,
    Phone: one.phone,
    'E-mail': one.email,
    Contact: one.contact,
  });
}

/** One Service at one place, as the API of HSDS nests it. */
function asHsds(one: Spoken) {
  return {
    id: one.id,
    name: one.name,
    status: 'active',
    ...said({ description: one.notes, url: one.website, email: one.email }),
    organization: { id: 'organization', name: one.contact ?? 'NAMI Example' },
    phones: one.phone === undefined ? [] : [{ id: `${one.id}-phone`, number: one.phone, type: 'voice' }],
    service_at_locations: [
      {
        id: one.id,
        location: {
          id: one.id,
          location_type: 'physical',
          ...said({ name: one.place, latitude: one.latitude, longitude: one.longitude }),
          addresses: [
            {
              address_type: 'physical',
              address_1: one.street,
              city: one.city,
              state_province: one.state,
              postal_code: one.zip,
            },
          ],
        },
        schedules: [{ id: one.id, freq: 'WEEKLY', byday: dayCode(one.day), opens_at: one.starts, closes_at: one.ends }],
      },
    ],
  };
}

/** A calendar of weekly entries. What breaks a line is written as the format writes it: nothing can leave its own line. */
function asCalendar(records: readonly Spoken[]): string {
  const entries = records.flatMap((one) => [
    'BEGIN:VEVENT',
    `UID:${lineOf(one.id)}`,
    `SUMMARY:${lineOf(one.name)}`,
    `DTSTART;TZID=${lineOf(one.timeZone ?? 'America/Chicago')}:20270105T${lineOf(one.starts).replace(':', '')}00`,
    'DURATION:PT90M',
    `RRULE:FREQ=WEEKLY;BYDAY=${dayCode(lineOf(one.day))}`,
    `LOCATION:${lineOf([one.place, one.street, one.city, `${one.state} ${one.zip}`].join(', '))}`,
    ...(one.latitude === undefined ? [] : [`GEO:${lineOf(one.latitude)};${lineOf(one.longitude ?? '')}`]),
    ...(one.notes === undefined ? [] : [`DESCRIPTION:${lineOf(one.notes)}`]),
    ...[one.onlineLink ?? one.website].flatMap((link) => (link === undefined ? [] : [`URL:${lineOf(link)}`])),
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example.org//test//EN', ...entries, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}

const lineOf = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replace(/[;,]/gu, (sign) => `\\${sign}`)
    .replace(/\r\n|[\r\n]/gu, '\\n');

/** As calendars shorten a day; anything else stays as it is. */
const dayCode = (day: string): string => ({ Tuesday: 'TU', Sunday: 'SU' })[day] ?? day;

const everything = (one: Spoken) => ({ ...asBmlt(one), ...asMeeting(one), ...inPlainWords(one) });

type Fields = Readonly<Record<string, string>>;

const said = (fields: Readonly<Record<string, string | undefined>>): Fields =>
  Object.fromEntries(Object.entries(fields).flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])));

/** As a spreadsheet writes it: every cell in quotation marks, those inside doubled. */
function toTable(records: readonly Fields[]): string {
  const header = [...new Set(records.flatMap((fields) => Object.keys(fields)))];
  const rows = [header, ...records.map((fields) => header.map((name) => fields[name] ?? ''))];
  return rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
}

import { editionOf } from '../../src/catalog/edition.ts';
import { Affiliate } from '../../src/domain/affiliate.ts';
import { Group } from '../../src/domain/group.ts';
import type { Edition, Published } from '../../src/formats/feedsOut/outFormat.ts';

/** A directory as of 1 March 2026 below another path, no demonstration unless told otherwise. */
export const editionAt = (told: { now?: string; demonstration?: boolean } = {}): Edition => {
  const now = Temporal.Instant.from(told.now ?? '2026-03-01T18:00:00Z');
  const name = { en: 'Connection Groups', es: 'Grupos Connection' };
  const settings = {
    name,
    site: 'https://groups.example.org',
    base: '/sub/',
    demonstration: told.demonstration ?? false,
  };
  return editionOf({ settings, now, today: now.toString().slice(0, 10) });
};

export const exampleAffiliate = (told: Readonly<Record<string, unknown>> = {}): Published['affiliate'] => ({
  id: 'nami-example',
  ...Affiliate.parse({ name: 'NAMI Example', state: 'IL', ...told }),
});

/** A weekly Group in Evanston, unless told otherwise. */
export const exampleListing = (
  told: Readonly<Record<string, unknown>> = {},
  { id = 'tuesday', affiliate = {} }: { id?: string; affiliate?: Readonly<Record<string, unknown>> } = {},
): Published => ({
  group: {
    ...Group.parse({
      name: 'Tuesday Connection',
      affiliate: 'nami-example',
      timeZone: 'America/Chicago',
      meetingTimes: [{ rhythm: 'weekly', weekday: 'tuesday', starts: '18:30' }],
      site: {
        city: 'Evanston',
        state: 'IL',
        street: '1 Example Street',
        zip: '60201',
        latitude: 42.0451,
        longitude: -87.6877,
      },
      confirmedOn: '2026-02-20',
      ...told,
    }),
    id: `nami-example/${id}`,
  },
  affiliate: exampleAffiliate(affiliate),
});

/** A Group that says something in every field there is. */
export const EVERYTHING = {
  name: 'Everything Connection',
  affiliate: 'nami-example',
  status: 'running',
  statusNote: 'In the new room',
  resumesOn: '2026-03-20',
  season: { from: '2026-01-05', until: '2026-12-18' },
  timeZone: 'America/Chicago',
  meetingTimes: [
    { rhythm: 'weekly', weekday: 'tuesday', starts: '18:30', minutes: 75 },
    {
      ...{ rhythm: 'monthly', weekday: 'friday', weeks: [1, 3], starts: '10:00', minutes: 60, format: 'hybrid' },
      site: {
        ...{ name: 'Café', street: '2 Example Road', city: 'Skokie', state: 'IL', zip: '60076-1234' },
        ...{ latitude: 42.0324, longitude: -87.7416, precision: 'street', arriving: 'Past the counter' },
      },
    },
    {
      rhythm: 'every-other-week',
      weekday: 'sunday',
      metOn: '2026-03-01',
      starts: '09:00',
      minutes: 90,
      format: 'online',
    },
  ],
  exceptions: [
    { date: '2026-03-10', usually: '18:30', cancelled: 'Holiday week' },
    { date: '2026-03-17', online: 'Snow' },
    {
      date: '2026-03-24',
      moved: {
        to: '2026-03-25',
        starts: '17:00',
        minutes: 45,
        site: { city: 'Wilmette', state: 'IL' },
        note: 'Upstairs',
      },
    },
    {
      date: '2026-03-28',
      extra: { starts: '11:00', minutes: 30, site: { city: 'Glenview', state: 'IL' }, note: 'Picnic' },
    },
  ],
  format: 'in-person',
  site: {
    ...{ name: 'Library', street: '1 Example Street', city: 'Evanston', state: 'IL', zip: '60201-4321' },
    ...{ latitude: 42.0451, longitude: -87.6877, precision: 'street', arriving: 'By the side door' },
  },
  online: { how: 'Write for the link', link: 'https://meet.example.org/a?room=7' },
  languages: ['en', 'pl'],
  writtenIn: 'en',
  audiences: ['young-adults', 'veterans'],
  ages: { from: 19, until: 30 },
  description: 'Quiet, with tea',
  registration: 'register-first',
  registrationLink: 'https://example.org/register',
  access: { stepFree: 'yes', accessibleToilet: 'no', asl: 'ask', parking: 'Behind', transit: 'Bus 201', notes: 'Warm' },
  firstVisit: { entrance: 'East', room: 'Room 2', lookFor: 'The yellow sign', notes: 'Ring twice' },
  facilitatorPair: { status: 'needs-one', since: '2026-01-02' },
  contact: {
    ...{ name: 'Connection coordinator', phone: '847-555-0142 x12', email: 'groups@example.org' },
    ...{ website: 'https://example.org/contact', note: 'In the evening' },
  },
  formerly: ['nami-example/old-name'],
  source: { feed: 'Our sheet', id: '17' },
  confirmedOn: '2026-02-20',
  demonstration: false,
} as const;

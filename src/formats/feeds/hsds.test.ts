import { describe, expect, test } from 'vitest';
import { placeSite } from '../../../tests/support/readRecord.ts';
import { readListing } from '../reading/readListing.ts';
import { readFeed } from './readFeed.ts';

const ORGANIZATION = { id: 'o1', name: 'NAMI Example', website: 'https://example.org/', email: 'office@example.org' };
const SCHEDULE = {
  ...{ id: 't1', freq: 'MONTHLY', byday: '2MO,4MO', dtstart: '2026-01-12', opens_at: '18:30', closes_at: '20:00' },
  timezone: -6,
};
const LOCATION = {
  ...{ id: 'l1', location_type: 'physical', name: 'Library', latitude: 42.04, longitude: -87.68 },
  transportation: 'Bus 201 stops at the door.',
};
const ADDRESS = {
  ...{ id: 'a1', address_type: 'physical', address_1: '1 Example St', city: 'Evanston', state_province: 'IL' },
  ...{ postal_code: '60201', country: 'US' },
};
const SERVICE = {
  ...{ id: 's1', name: 'Evanston Connection', status: 'active', assured_date: '2026-10-01', minimum_age: 18 },
  description: 'For adults.',
};

const nested = (service: object = {}, schedule: object = {}, atPlace: object = {}) => ({
  ...SERVICE,
  organization: ORGANIZATION,
  phones: [
    { id: 'p1', number: '555-010-0100', type: 'fax' },
    { id: 'p2', number: '312-555-0100', type: 'voice' },
  ],
  languages: [{ id: 'g1', code: 'spa', name: 'Spanish' }],
  service_at_locations: [
    {
      id: 'sal1',
      location: { ...LOCATION, addresses: [ADDRESS], accessibility: [{ id: 'x', description: 'A ramp.' }] },
      schedules: [{ ...SCHEDULE, ...schedule }],
      ...atPlace,
    },
  ],
  ...service,
});

const TABLES = {
  organization: [ORGANIZATION],
  service: [{ ...SERVICE, organization_id: 'o1' }],
  service_at_location: [{ id: 'sal1', service_id: 's1', location_id: 'l1' }],
  location: [LOCATION],
  address: [{ ...ADDRESS, location_id: 'l1' }],
  schedule: [{ ...SCHEDULE, service_at_location_id: 'sal1' }],
  phone: [{ id: 'p2', number: '312-555-0100', type: 'voice', service_id: 's1' }],
  language: [{ id: 'g1', code: 'spa', name: 'Spanish', service_id: 's1' }],
  accessibility: [{ id: 'x', location_id: 'l1', description: 'A ramp.' }],
};

function readOne(value: unknown) {
  const feed = readFeed(new TextEncoder().encode(JSON.stringify(value)));
  const [listing] = feed.listings;
  const rules = { affiliate: 'nami-example', feed: 'hsds', placeSite, today: '2026-11-24' };
  const reading = listing === undefined ? undefined : readListing(listing, rules);
  return { feed, draft: reading?.draft, issues: [...feed.issues, ...(reading?.issues ?? [])] };
}

describe('a service at a place becomes a Group', () => {
  const expected = {
    name: 'Evanston Connection',
    affiliate: 'nami-example',
    timeZone: 'America/Chicago',
    meetingTimes: [{ rhythm: 'monthly', weekday: 'monday', weeks: [2, 4], starts: '18:30', minutes: 90 }],
    site: {
      ...{ name: 'Library', street: '1 Example St', city: 'Evanston', state: 'IL' },
      ...{ latitude: 42.04, longitude: -87.68, precision: 'door', arriving: 'A ramp.' },
    },
    languages: ['es'],
    description: 'For adults.',
    contact: {
      ...{ name: 'NAMI Example', phone: '312-555-0100', email: 'office@example.org', website: 'https://example.org/' },
    },
    access: { transit: 'Bus 201 stops at the door.' },
    confirmedOn: '2026-10-01',
    source: { feed: 'hsds', id: 'sal1' },
  };

  test.each<readonly [string, unknown]>([
    ['as the API nests it', [nested()]],
    ['on a page of the API', { total_pages: 1, page_number: 1, contents: [nested()] }],
    ['inside its organization', [{ ...ORGANIZATION, services: [nested({ organization: undefined })] }]],
    ['as a service at a location', [{ ...nested().service_at_locations[0], service: nested() }]],
    ['alone', nested()],
    ['as tables', TABLES],
  ])('%s', (_, value) => {
    const { feed, draft, issues } = readOne(value);
    expect([feed.format?.id, feed.records, issues]).toEqual(['hsds', 1, []]);
    expect(draft).toEqual(expected);
  });
});

describe('its times', () => {
  test.each<readonly [object, object]>([
    [{ freq: 'WEEKLY', byday: 'TU,TH' }, { times: ['weekly tuesday', 'weekly thursday'] }],
    [{ freq: 'WEEKLY', interval: 2, byday: 'MO' }, { times: ['every-other-week monday'] }],
    [{ byday: '-1FR' }, { times: ['monthly friday'] }],
    [{ opens_at: '18:30:00-06:00' }, { times: ['monthly monday'] }],
    [{ valid_to: '2027-05-31' }, { times: ['monthly monday'], season: { until: '2027-05-31' } }],
    [{ dtstart: '2027-01-11' }, { times: ['monthly monday'], season: { from: '2027-01-11' } }],
  ])('%j are read', (schedule, { times, season }: { times?: string[]; season?: object }) => {
    const { draft } = readOne([nested({}, schedule)]);
    expect(draft?.meetingTimes?.map(({ rhythm, weekday }) => `${rhythm} ${weekday}`)).toEqual(times);
    expect(draft?.season).toEqual(season);
  });

  test('in words are read as words', () => {
    const words = { freq: undefined, byday: undefined, opens_at: undefined, closes_at: undefined };
    const { draft } = readOne([nested({}, { ...words, description: '1st and 3rd Tuesday, 7-8:30 pm' })]);
    expect(draft?.meetingTimes).toEqual([
      { rhythm: 'monthly', weekday: 'tuesday', weeks: [1, 3], starts: '19:00', minutes: 90 },
    ]);
  });
});

describe('held back', () => {
  test.each<readonly [string, unknown, string]>([
    [
      'hours of an office',
      nested({}, { freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '17:00' }),
      'time-unclear',
    ],
    ['a day of the month', nested({}, { byday: undefined, bymonthday: '15' }), 'rhythm-unclear'],
    ['every third week', nested({}, { freq: 'WEEKLY', interval: 3, byday: 'MO' }), 'rhythm-unclear'],
    ['a time in UTC', nested({}, { opens_at: '00:30Z' }), 'no-meeting-time'],
    ['a schedule that is over', nested({}, { valid_to: '2025-05-31' }), 'series-over'],
    ['no schedule', nested({}, {}, { schedules: [] }), 'day-unclear'],
    [
      'a defunct service without a place',
      nested({ service_at_locations: [], schedules: [SCHEDULE] }),
      'attendance-unclear',
    ],
    ['no name', nested({ name: '' }), 'missing-value'],
    ['a group for children', nested({ minimum_age: 12 }), 'wrong-value'],
  ])('%s', (_, service, code) => {
    const { issues, draft } = readOne([service]);
    expect(draft).toBeUndefined();
    expect(issues.filter(({ severity }) => severity === 'error').map((issue) => issue.code)).toContain(code);
  });

  test('times of a service at several places', () => {
    const at = nested({}, {}, { schedules: [] }).service_at_locations[0];
    const { feed } = readOne([nested({ service_at_locations: [at, { ...at, id: 'sal2' }], schedules: [SCHEDULE] })]);
    expect([feed.records, feed.listings.length]).toEqual([2, 0]);
    expect(feed.issues.map(({ place, code }) => `${place}: ${code}`)).toEqual([
      'place 1 of record 1: rhythm-unclear',
      'place 2 of record 1: rhythm-unclear',
    ]);
  });
});

test('what a status says is read', () => {
  expect(readOne([nested({ status: 'temporarily closed' })]).draft?.status).toBe('paused');
  expect(readOne([nested({ status: 'defunct' })]).draft?.status).toBe('ended');
});

test('a page of several says that there are more', () => {
  const { feed } = readOne({ total_pages: 3, page_number: 1, contents: [nested()] });
  expect(feed.issues.map(({ message }) => message)).toEqual([
    'This is page 1 of 3. Import the pages together, or ask for larger ones.',
  ]);
});

import { describe, expect, test } from 'vitest';
import { editionAt, EVERYTHING, exampleListing } from '../../../tests/support/published.ts';
import { hsds } from './hsds.ts';
import { type Edition, type Published, writeFeed } from './outFormat.ts';

type Json = Readonly<Record<string, unknown>>;

const written = (groups: readonly Published[], edition: Edition = editionAt()): Json =>
  JSON.parse([...writeFeed(hsds, groups, edition)].join('')) as Json;
const service = (told: Json = {}, edition?: Edition) =>
  (written([exampleListing(told)], edition)['contents'] as readonly Json[])[0]!;
const at = (told: Json = {}, edition?: Edition) => service(told, edition)['service_at_locations'] as readonly Json[];
const schedule = (told: Json = {}, edition?: Edition) => (at(told, edition)[0]?.['schedules'] as readonly Json[])[0]!;
const tuesday = { rhythm: 'weekly', weekday: 'tuesday', starts: '18:30' };

/** Every object with an id, however deep. */
function records(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(records);
  if (typeof value !== 'object' || value === null) return [];
  return [...('id' in value ? [value as Json] : []), ...Object.values(value).flatMap(records)];
}

/** What the specification requires of each kind of record, by a field that only this kind has. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  address_1: ['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
  location_type: ['id', 'location_type'],
  status: ['id', 'name', 'status'],
  number: ['id', 'number'],
  website: ['id', 'name', 'description'],
};

describe('ids', () => {
  test('are UUIDs of version 5, each of them once', () => {
    const ids = records(written([exampleListing(EVERYTHING)])).map(({ id }) => String(id));
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect(ids.length).toBeGreaterThan(15);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are the same in another build, and others in another directory', () => {
    const ids = (edition: Edition) => records(written([exampleListing(EVERYTHING)], edition)).map(({ id }) => id);
    expect(ids(editionAt({ now: '2026-08-01T00:00:00Z' }))).toEqual(ids(editionAt()));
    const elsewhere = ids({ ...editionAt(), site: 'https://other.example.org' });
    expect(ids(editionAt()).filter((id) => elsewhere.includes(id))).toEqual([]);
  });

  test('of an organization are the same in all its services', () => {
    const { contents } = written([exampleListing({}, { id: 'one' }), exampleListing({}, { id: 'two' })]);
    const organizations = (contents as readonly Json[]).map(({ organization }) => (organization as Json)['id']);
    expect(new Set(organizations).size).toBe(1);
  });
});

test('every record has what the specification requires', () => {
  const affiliate = { website: 'https://example.org/', contact: { phone: '312-555-0118' } };
  for (const record of records(
    written([exampleListing(EVERYTHING, { affiliate }), exampleListing({ format: 'online' }, { id: 'b' })]),
  )) {
    for (const [mark, fields] of Object.entries(REQUIRED)) {
      if (mark in record) expect(Object.keys(record)).toEqual(expect.arrayContaining([...fields]));
    }
  }
});

test('the page of services says how many it holds', () => {
  expect(written([exampleListing()])).toMatchObject({
    total_items: 1,
    size: 1,
    total_pages: 1,
    last_page: true,
    empty: false,
  });
  expect(written([])).toMatchObject({ total_items: 0, empty: true, contents: [] });
});

describe('a service', () => {
  test.each([
    ['running', 'active'],
    ['paused', 'temporarily closed'],
    ['forming', 'inactive'],
    ['ended', 'defunct'],
  ])('that is %s is %s', (status, outside) => {
    expect(service({ status })['status']).toBe(outside);
  });

  test('is free, for adults, and says when it was assured', () => {
    expect(service()).toMatchObject({
      minimum_age: 18,
      assured_date: '2026-02-20',
      cost_options: [{ amount: 0, currency: 'usd' }],
    });
    expect(service({ ages: { from: 21, until: 30 } })).toMatchObject({ minimum_age: 21, maximum_age: 30 });
  });

  test('has its number with the extension apart', () => {
    expect(service({ contact: { phone: '(847) 555-0142 ext. 12' } })['phones']).toMatchObject([
      { number: '+1-847-555-0142', extension: 12 },
    ]);
  });
});

describe('a schedule', () => {
  test.each([
    [{ rhythm: 'weekly' }, { freq: 'WEEKLY', interval: 1, byday: 'TU' }],
    [
      { rhythm: 'monthly', weeks: [1, 3] },
      { freq: 'MONTHLY', interval: 1, byday: '1TU,3TU' },
    ],
    [
      { rhythm: 'monthly', weeks: [-1] },
      { freq: 'MONTHLY', byday: '-1TU' },
    ],
    [
      { rhythm: 'every-other-week', metOn: '2026-03-03' },
      { freq: 'WEEKLY', interval: 2, dtstart: '2026-03-03' },
    ],
  ])('of %j repeats as %j', (rhythm, outside) => {
    expect(schedule({ meetingTimes: [{ ...tuesday, ...rhythm }] })).toMatchObject(outside);
  });

  test.each([
    ['2026-03-01T18:00:00Z', -6, '18:30-06:00', '20:00-06:00'],
    ['2026-07-01T18:00:00Z', -5, '18:30-05:00', '20:00-05:00'],
  ])('made on %s has the offset %i of that day, and says so', (now, timezone, opens_at, closes_at) => {
    const said = schedule({}, editionAt({ now }));
    expect(said).toMatchObject({ timezone, opens_at, closes_at });
    expect(said['notes']).toMatch(/America\/Chicago.*offset is the one in force/u);
  });
});

describe('a place', () => {
  test('of its own is given for a time elsewhere and for the online room', () => {
    const places = at(EVERYTHING);
    expect(places.map(({ location }) => (location as Json)['location_type'])).toEqual([
      'physical',
      'physical',
      'virtual',
    ]);
    expect(places.map(({ schedules }) => (schedules as readonly Json[]).map(({ byday }) => byday))).toEqual([
      ['TU'],
      ['1FR,3FR'],
      ['1FR,3FR', 'SU'],
    ]);
  });

  test('without a street has no half address, but says the town', () => {
    const [place] = at({ site: { city: 'Evanston', state: 'IL' } });
    expect(place?.['location']).not.toHaveProperty('addresses');
    expect((place?.['location'] as Json)['description']).toBe('Evanston, IL');
  });

  test('online gives away no passcode', () => {
    const [room] = at({ format: 'online', online: { link: 'https://meet.example.org/j/1?pwd=secret' } });
    expect((room?.['location'] as Json)['url']).toBe('https://meet.example.org/j/1');
  });
});

import { describe, expect, test } from 'vitest';
import { bmlt } from './bmlt.ts';
import { bmltTable } from './bmltTable.ts';

const meeting = {
  id_bigint: '12',
  weekday_tinyint: '3',
  start_time: '18:30:00',
  duration_time: '01:30:00',
  meeting_name: 'Elm Street Tuesday',
  published: '1',
  formats: 'O,WC,ES,SL',
  latitude: '33.75',
  longitude: '-84.3',
  location_text: 'Elm Hall',
  location_info: 'Side door',
  location_street: '1 Elm St',
  location_municipality: 'Decatur',
  location_province: 'GA',
  location_postal_code_1: '',
  bus_lines: 'Bus Lines#@-@#Bus 15',
};
const listing = (fields: object) => bmlt.read([{ ...meeting, ...fields }]).listings[0]!;

describe('BMLT JSON', () => {
  test('gives each field the word we have for it; Sunday is 1', () => {
    expect(bmlt.recognizes([meeting])).toBe(true);
    expect(listing({})).toEqual({
      place: 'record 1',
      id: '12',
      name: 'Elm Street Tuesday',
      days: ['3'],
      dayNumbers: 'sunday-is-1',
      starts: '18:30:00',
      duration: '01:30:00',
      site: {
        name: 'Elm Hall',
        street: '1 Elm St',
        city: 'Decatur',
        state: 'GA',
        latitude: '33.75',
        longitude: '-84.3',
        notes: 'Side door',
      },
      onlyWeekly: true,
      status: 'published',
      traits: ['step-free', 'asl'],
      languages: ['es'],
      own: { transit: 'Bus 15' },
    });
  });

  test('keeps the quarter of a great city beside the town, and never in its place', () => {
    const { site } = listing({
      location_municipality: 'New York',
      location_neighborhood: 'Elm Point',
      location_sub_province: 'Bronx',
    });
    expect(site).toMatchObject({ city: 'New York', notes: 'Side door\nElm Point, Bronx County' });
  });

  test.each([
    [{ location_municipality: 'Elm Falls', location_sub_province: 'Salem', location_province: 'NY' }, 'Salem County'],
    [{ location_sub_province: 'Salem County', location_province: 'NY' }, 'Salem County'],
    [{ location_sub_province: 'Salem Parish', location_province: 'LA' }, 'Salem Parish'],
    [{ location_sub_province: 'Salem', location_province: 'LA' }, 'Salem'],
  ])('says that the county in %j is one, because alone it reads like a town', (fields, told) => {
    expect(listing(fields).site?.notes).toBe(`Side door\n${told}`);
  });

  test('is found beside its list of formats', () => {
    expect(bmlt.recognizes({ meetings: [meeting], formats: [{ key_string: 'O' }] })).toBe(true);
  });

  test('says what is not published', () => {
    expect(listing({ published: '0' }).status).toBe('unpublished');
  });

  test.each([
    ['1', 'in-person'],
    ['2', 'online'],
    [3, 'hybrid'],
    ['constructor', undefined],
  ])('reads the venue %j', (venue_type, attendance) => {
    expect(listing({ venue_type }).attendance).toBe(attendance);
  });

  test('reads that it is closed on holidays, and that it has no words for weeks', () => {
    expect(listing({ formats: 'O,CH' })).toMatchObject({ traits: ['closed-on-holidays'], onlyWeekly: true });
  });

  test('reads a place closed for now and its online room', () => {
    const read = listing({
      formats: 'VM,TC',
      virtual_meeting_link: 'https://example.org/room',
      phone_meeting_number: '404-555-0100',
    });
    expect(read).toMatchObject({
      traits: ['online', 'closed-now'],
      onlineLink: 'https://example.org/room',
      onlinePhone: '404-555-0100',
    });
  });
});

describe('CSV with BMLT’s columns', () => {
  const header = Object.keys(meeting);

  test('is told by its headings in any order and case', () => {
    expect(bmltTable.recognizes(header.toReversed().map((heading) => ` ${heading.toUpperCase()}`))).toBe(true);
    expect(bmltTable.recognizes(['name', 'day'])).toBe(false);
  });

  test('reads a row as the JSON would be read', () => {
    const { listings } = bmltTable.read(header, [{ number: 2, cells: Object.values(meeting) }]);
    expect(listings).toEqual([{ ...listing({}), place: 'row 2' }]);
  });

  test('a heading called __proto__ does no harm', () => {
    const row = { number: 2, cells: [...Object.values(meeting), '{"day":1}'] };
    expect(bmltTable.read([...header, '__proto__'], [row]).listings).toHaveLength(1);
    expect(({} as { day?: number }).day).toBeUndefined();
  });
});

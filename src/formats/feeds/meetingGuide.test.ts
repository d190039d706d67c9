import { describe, expect, test } from 'vitest';
import { airtable } from './airtable.ts';
import { meetingGuide } from './meetingGuide.ts';
import { meetingGuidePlaces } from './meetingGuidePlaces.ts';

const tuesday = { name: 'Elm Street Tuesday', slug: 'elm-street-tuesday', day: 2, time: '18:30', end_time: '20:00' };
const listing = (fields: object) => meetingGuide.read([{ ...tuesday, ...fields }]).listings[0]!;

describe('Meeting Guide JSON', () => {
  test('is told by a name beside a day or a time, even after a bad first record', () => {
    expect(meetingGuide.recognizes([null, tuesday])).toBe(true);
    expect(meetingGuide.recognizes({ meetings: [tuesday] })).toBe(true);
    expect(meetingGuide.recognizes({ status: 'ok', total: 1, results: [tuesday] })).toBe(true);
    expect(meetingGuide.recognizes([{ name: 'Elm Street Clinic', city: 'Decatur' }])).toBe(false);
  });

  test('gives each field the word we have for it', () => {
    const read = listing({
      id: 77,
      location: 'Elm Hall',
      formatted_address: '1 Elm St, Decatur, GA 30030, USA',
      latitude: 33.75,
      longitude: '-84.3',
      approximate: 'yes',
      location_notes: 'Side door &amp; ramp',
      timezone: 'America/New_York',
      conference_url: 'https://zoom.us/j/1?pwd=abc',
      conference_url_notes: 'Ask for the code',
      conference_phone_notes: 'Or call',
      attendance_option: 'hybrid',
      types: ['X', 'XB', 'ASL', 'S', 'EN', 'Y', 'B', 'SP', 'constructor'],
      group: 'Elm Street',
      updated: '2026-01-02 03:04:05',
    });
    expect(read).toEqual({
      onlyWeekly: true,
      place: 'record 1',
      id: '77',
      name: 'Elm Street Tuesday',
      slug: 'elm-street-tuesday',
      days: ['2'],
      dayNumbers: 'sunday-is-0',
      starts: '18:30',
      ends: '20:00',
      timeZone: 'America/New_York',
      site: {
        name: 'Elm Hall',
        address: '1 Elm St, Decatur, GA 30030, USA',
        latitude: '33.75',
        longitude: '-84.3',
        approximate: true,
        notes: 'Side door &amp; ramp',
      },
      attendance: 'hybrid',
      onlineLink: 'https://zoom.us/j/1?pwd=abc',
      onlineNotes: 'Ask for the code\nOr call',
      traits: ['step-free', 'accessible-toilet', 'asl', 'young-adults'],
      languages: ['es', 'en'],
      groupName: 'Elm Street',
      updated: '2026-01-02 03:04:05',
    });
  });

  test.each([
    [0, ['0'], 'sunday-is-0'],
    ['6', ['6'], 'sunday-is-0'],
    [[1, '3'], ['1', '3'], 'sunday-is-0'],
    ['Tuesday', ['Tuesday'], undefined],
    [null, [], undefined],
  ])('takes the day %j as it is', (day, days, dayNumbers) => {
    expect(listing({ day })).toMatchObject({ days, ...(dayNumbers !== undefined && { dayNumbers }) });
    expect('dayNumbers' in listing({ day })).toBe(dayNumbers !== undefined);
  });

  test('keeps a coordinate of 0: it is a number, and wrong for the readers to say', () => {
    expect(listing({ latitude: 0, longitude: 0 }).site).toEqual({ latitude: '0', longitude: '0' });
    expect(listing({ coordinates: '33.75, -84.3' }).site).toEqual({ latitude: '33.75', longitude: '-84.3' });
  });

  test('says that an inactive meeting is suspended, and that a closed place is', () => {
    expect(listing({ attendance_option: 'inactive' }).attendance).toBe('suspended');
    expect(listing({ types: ['TC', 'ONL'] }).traits).toEqual(['closed-now', 'online']);
  });

  test('prefers the affiliate’s own contact to a member’s', () => {
    const member = { contact_1_name: 'Sam', contact_1_phone: '404-555-0100' };
    expect(listing(member).contact).toEqual({ name: 'Sam', phone: '404-555-0100' });
    expect(listing({ ...member, entity: 'NAMI Elm', entity_email: 'ask@example.org' }).contact).toEqual({
      name: 'NAMI Elm',
      email: 'ask@example.org',
    });
  });

  test('makes no page address of a database’s key or counter', () => {
    expect(listing({ slug: 'recRnT5GAH6lbuI0c' })).not.toHaveProperty('slug');
    expect(listing({ slug: '239' })).not.toHaveProperty('slug');
    expect(listing({ slug: '239' }).id).toBe('239');
  });

  test('holds back what is no record and what has no name, each with its number', () => {
    const { records, listings, issues } = meetingGuide.read([tuesday, 7, { ...tuesday, name: ' ' }, [tuesday]]);
    expect({ records, listings: listings.length }).toEqual({ records: 4, listings: 1 });
    expect(issues.map(({ code, place }) => `${code} ${place}`)).toEqual([
      'feed-record record 2',
      'missing-value record 3',
      'feed-record record 4',
    ]);
  });
});

describe('Meeting Guide JSON by place', () => {
  const hall = {
    name: 'Elm Hall',
    latitude: 33.75,
    longitude: -84.3,
    formatted_address: '1 Elm St, Decatur, GA 30030',
  };

  test.each([
    ['under numbers', { 35710: { ...hall, meetings: [tuesday, { ...tuesday, day: '4' }] } }],
    ['as a list', [{ ...hall, meetings: [tuesday, { ...tuesday, day: '4' }] }]],
  ])('gives each meeting its place, places %s', (_, places) => {
    expect(meetingGuidePlaces.recognizes(places)).toBe(true);
    const { records, listings } = meetingGuidePlaces.read(places);
    expect(records).toBe(2);
    expect(listings[1]).toMatchObject({
      place: 'record 2 of place 1',
      name: 'Elm Street Tuesday',
      days: ['4'],
      site: { name: 'Elm Hall', latitude: '33.75' },
    });
  });

  test('takes the end of a meeting’s own address for its id where it has no other', () => {
    const meeting = { name: tuesday.name, day: tuesday.day, url: 'https://example.org/meetings/elm-2/' };
    expect(meetingGuidePlaces.read([{ ...hall, meetings: [meeting] }]).listings[0]).toMatchObject({
      id: 'elm-2',
      slug: 'elm-2',
    });
  });

  test('counts a place that has no list of meetings, and notices an empty one', () => {
    const { records, issues } = meetingGuidePlaces.read([{ ...hall, meetings: [] }, hall, 'Elm']);
    expect(records).toBe(2);
    expect(issues.map(({ severity, place }) => `${severity} ${place}`)).toEqual([
      'warning place 1',
      'error place 2',
      'error place 3',
    ]);
  });
});

describe('Airtable JSON', () => {
  test('reads fields of Meeting Guide under Airtable’s own id', () => {
    const base = { records: [{ id: 'recAAAAAAAAAAAAAA', createdTime: '2026-01-01', fields: tuesday }] };
    expect(airtable.recognizes(base)).toBe(true);
    expect(airtable.read(base).listings[0]).toMatchObject({
      id: 'recAAAAAAAAAAAAAA',
      name: tuesday.name,
      dayNumbers: 'sunday-is-0',
    });
  });

  test('reads fields headed in plain words, lists as words', () => {
    const fields = {
      'Group Name': 'Elm',
      Day: ['Tuesday', 'Thursday'],
      'Start Time': '6:30 pm',
      Language: ['Spanish'],
      'Step-free': true,
    };
    expect(airtable.read({ records: [{ id: 'rec1', fields }] }).listings[0]).toEqual({
      place: 'record 1',
      id: 'rec1',
      name: 'Elm',
      days: ['Tuesday, Thursday'],
      starts: '6:30 pm',
      traits: [],
      languages: ['es'],
      own: { stepFree: 'yes' },
      onlyWeekly: true,
    });
  });

  test('has a field for weeks where its headings name one', () => {
    const fields = { 'Group Name': 'Elm', Day: 'Tuesday', Repeats: '1st & 3rd', City: 'Decatur' };
    expect(airtable.read({ records: [{ id: 'rec1', fields }] }).listings[0]).not.toHaveProperty('onlyWeekly');
  });

  test('says that there are more pages', () => {
    const { issues } = airtable.read({ records: [{ id: 'rec1', fields: tuesday }], offset: 'itr/rec' });
    expect(issues).toEqual([
      expect.objectContaining({ severity: 'warning', message: expect.stringContaining('last page') }),
    ]);
  });

  test('holds back a record without fields', () => {
    expect(airtable.read({ records: [{ id: 'rec1' }] })).toMatchObject({ records: 1, issues: [{ place: 'record 1' }] });
  });
});

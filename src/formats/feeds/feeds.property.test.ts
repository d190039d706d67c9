import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FeedReading } from './feedFormat.ts';
import { JSON_FORMATS, recognizeJson, TABLE_FORMATS, TEXT_FORMATS } from './formats.ts';
import { PLAIN_COLUMNS } from './plainColumns.ts';
import { readFeed } from './readFeed.ts';

const FIELDS = [
  ...[
    'name',
    'slug',
    'id',
    'day',
    'time',
    'types',
    'url',
    'coordinates',
    'approximate',
    'attendance_option',
    'meetings',
  ],
  ...['fields', 'records', 'weekday_tinyint', 'meeting_name', 'formats', 'published', 'venue_type', 'locations'],
  ...['service', 'services', 'service_at_locations', 'location', 'schedules', 'byday', 'opens_at', 'contents'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'Day', 'When', 'Online', 'Format'],
];
const WORDS = [
  'TC',
  'ONL',
  '0',
  '6',
  'yes',
  'Tuesday',
  '7pm',
  'hybrid',
  '',
  ' ',
  'https://a.example/b/c/',
  '__proto__',
];

const { value: json } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, false, NaN, Infinity, 0, ...WORDS),
    fc.double(),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 5 }),
    tie('record'),
  ),
  record: fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...FIELDS), fc.string()), tie('value')), { maxLength: 8 })
    .map((entries) => Object.fromEntries(entries)),
}));

const cell = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 20 }));
const heading = fc.oneof(fc.constantFrom(...[...PLAIN_COLUMNS.values()].flat(), ...FIELDS), fc.string());

/** Each record is a Listing or exactly one error with a place. */
function expectEveryRecordOnce({ records, listings, issues }: FeedReading) {
  const held = issues.filter(({ severity, place }) => severity === 'error' && place !== undefined);
  expect(listings.length + held.length).toBe(records);
  expect(listings.every(({ name }) => (name ?? '').trim() !== '')).toBe(true);
}

/**
 * The rows that became a record or more of one, each as often as it did, and those that only a
 * warning speaks of. A record may be held back for one thing and warned about for another.
 */
function rowsSpokenOf({ listings, issues, closures = [] }: FeedReading): readonly string[] {
  const held = issues.filter(({ severity }) => severity === 'error');
  const more = listings.flatMap(({ moreTimes = [], changes = [] }) => [...moreTimes, ...changes]);
  const rows = [...listings, ...held, ...more, ...closures].flatMap(({ place }) => place ?? []);
  const told = issues.filter(
    ({ code, severity, message }) =>
      code === 'change-unclear' ||
      code === 'change-without-group' ||
      (code === 'feed-record' && severity === 'warning' && message.startsWith('This row says only')),
  );
  return [...rows, ...told.flatMap(({ place }) => (place === undefined || rows.includes(place) ? [] : place))];
}

/** What every object inherits. A feed must not be able to add to it. */
const inherited = () => JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

describe.each(JSON_FORMATS)('$name', (format) => {
  test('reads any value without throwing, and loses no record', () => {
    const before = inherited();
    fc.assert(
      fc.property(json, (value) => expectEveryRecordOnce(format.read(value))),
      { numRuns: 300 },
    );
    expect(inherited()).toBe(before);
  });

  test('counts as many records as a list has', () => {
    if (format.id === 'meeting-guide-places' || format.id === 'hsds') return;
    fc.assert(
      fc.property(fc.array(json), (list) => {
        expect(format.read(list).records).toBe(list.length);
      }),
    );
  });
});

describe.each(TABLE_FORMATS)('$name', (format) => {
  test('reads any table without throwing, and loses no row', () => {
    const table = fc.tuple(
      fc.array(heading, { maxLength: 12 }),
      fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 8 }),
    );
    fc.assert(
      fc.property(table, ([header, rows]) => {
        const reading = format.read(
          header,
          rows.map((cells, index) => ({ number: index + 2, cells })),
        );
        expect(rowsSpokenOf(reading).toSorted()).toEqual(rows.map((_, index) => `row ${index + 2}`).toSorted());
        expectEveryRecordOnce(reading);
      }),
      { numRuns: 300, examples: [[[['Attendance', 'Change', 'Name', 'Time'], [['?', 'TC', 'Elm', '?']]]]] },
    );
  });
});

const LINES = [
  ...['BEGIN:VCALENDAR', 'END:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VTIMEZONE', 'END:VTIMEZONE'],
  ...['SUMMARY:Elm', 'UID:1', 'DTSTART:20260106T183000', 'DTSTART;TZID=Eastern Standard Time:20260106T183000'],
  ...['RRULE:FREQ=WEEKLY', 'RRULE:FREQ=MONTHLY;BYDAY=2TU', 'RRULE:__proto__=1', 'EXDATE:20260113T183000Z'],
  ...['DTEND:99999999T999999', 'DURATION:P1Y', 'GEO:x', 'RECURRENCE-ID:20260113T183000', '__proto__;a=b:c', ' folded'],
];

describe.each(TEXT_FORMATS)('$name', (format) => {
  test('reads any lines without throwing, and loses no record', () => {
    const before = inherited();
    const line = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...LINES) },
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const reading = format.read(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\n'));
        expectEveryRecordOnce(reading);
      }),
      { numRuns: 300 },
    );
    expect(inherited()).toBe(before);
  });
});

describe('a whole feed', () => {
  test('of any bytes is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => expectEveryRecordOnce(readFeed(bytes))),
      { numRuns: 500 },
    );
  });

  test('of any JSON says the same written out as it does in memory', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value);
        const reading = readFeed(new TextEncoder().encode(`[${text}]`));
        expectEveryRecordOnce(reading);
        const format = recognizeJson(JSON.parse(`[${text}]`));
        expect(reading.format?.id).toBe(format?.id);
      }),
    );
  });

  test('of any table is read or refused, with any line ends and delimiter', () => {
    const row = fc.array(cell, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 8 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, by, end) => {
          const text = ['Name;Day;City'.replaceAll(';', by), ...rows.map((cells) => cells.join(by))].join(end);
          expectEveryRecordOnce(readFeed(new TextEncoder().encode(text)));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('cut short anywhere is refused, or read as far as it goes with every record counted', () => {
    const whole = JSON.stringify(
      Array.from({ length: 5 }, (_, index) => ({ name: `Elm ${index}`, day: index, time: '18:30' })),
    );
    for (let length = 0; length < whole.length; length += 1) {
      const { records, issues } = readFeed(new TextEncoder().encode(whole.slice(0, length)));
      expect(records).toBe(0);
      expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
    }
  });

  test.each([
    [
      'a name',
      (text: string) =>
        JSON.stringify([{ name: text, day: text, time: text, url: text, types: text, coordinates: text }]),
    ],
    ['a cell', (text: string) => `Name,When,Format,Language,Online\n"Elm","${text}","${text}","${text}","${text}"`],
    ['a heading', (text: string) => `Name,Day,"${text}"\nElm,Tue,x`],
    ['a page', (text: string) => `<title${text}`],
    [
      'a calendar',
      (text: string) =>
        `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:${text}\nDESCRIPTION:${text}\nRRULE:${text}\nDTSTART;X=${text}\nEND:VEVENT\nEND:VCALENDAR`,
    ],
    ['all of it', (text: string) => text],
  ])(
    'with a megabyte in %s does not hang',
    (_, wrap) => {
      for (const part of [' ', '(', '1', '/', '7 a', ',', 'e\u0301', 'https://a/', '\ud83d\ude00']) {
        readFeed(new TextEncoder().encode(wrap(part.repeat(1_000_000 / part.length))));
      }
    },
    20_000,
  );
});

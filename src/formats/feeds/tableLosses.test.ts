import { describe, expect, test } from 'vitest';
import { Group, type GroupRecord } from '../../domain/group.ts';
import { csvLine, groupsTable } from './groupsTable.ts';
import { readFeed } from './readFeed.ts';
import { tableLosses } from './tableLosses.ts';

const group = (more: object = {}): GroupRecord => ({
  ...Group.parse({
    name: 'Elm',
    affiliate: 'nami-example',
    timeZone: 'America/Chicago',
    meetingTimes: [{ rhythm: 'weekly', weekday: 'tuesday', starts: '18:30' }],
    site: { city: 'Evanston', state: 'IL' },
    ...more,
  }),
  id: 'nami-example/elm',
});
const fieldsLost = (more: object) => tableLosses([group(more)]).map(({ fields }) => fields);

test('an ordinary group loses nothing', () => {
  expect(tableLosses([group()])).toEqual([]);
});

describe('what a table cannot keep is named', () => {
  test.each<readonly [string, object, readonly string[]]>([
    ['markup', { description: 'A <b>bold</b> word' }, ['description']],
    ['runs of blanks', { statusNote: 'two  blanks' }, ['statusNote']],
    ['the room of a group that is only online', { format: 'online' }, ['site']],
    ['the link of a group that is only in a room', { online: { link: 'https://example.org/a' } }, ['online']],
    ['a private number in a text', { description: 'Call Rosa Example at 847-555-0142' }, ['description']],
    ['a passcode', { format: 'hybrid', online: { link: 'https://example.org/j/1?pwd=abc' } }, ['online.link']],
  ])('%s', (_, more, fields) => {
    expect(fieldsLost(more)).toEqual([fields]);
  });

  test.each<readonly [string, object, string]>([
    [
      'a meeting whose end could be its start',
      { meetingTimes: [{ rhythm: 'weekly', weekday: 'friday', starts: '20:00', minutes: 600 }] },
      'is no length that a meeting has',
    ],
    ['a season in words', { description: 'Closes December 1' }, 'Does the group meet all year?'],
  ])('%s keeps the group from coming back, and says why', (_, more, why) => {
    expect(tableLosses([group(more)])).toEqual([
      { id: 'nami-example/elm', fields: [], why: expect.stringContaining(why) },
    ]);
  });
});

test('the table begins with a byte order mark, and its lines end as spreadsheets end them', () => {
  const text = groupsTable([group()]);
  expect(text.startsWith('\ufeffname,id,day,')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(3);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
});

test('no cell of it begins as a formula', () => {
  const text = groupsTable([group({ name: '=HYPERLINK("https://example.org")', description: '@SUM(A1)' })]);
  expect(text).toContain('"\'=HYPERLINK(""https://example.org"")"');
  expect(text).toContain(",'@SUM(A1),");
});

describe('tables as spreadsheets write them', () => {
  const read = (text: string) => readFeed(new TextEncoder().encode(text));
  const ROWS = 'name;day;start;city;state\nElm;Tuesday;6:30 pm;Evanston;IL\n';

  test.each([
    ['semicolons', ROWS],
    ['tabs', ROWS.replaceAll(';', '\t')],
    [
      'a byte order mark and CRLF in the header, LF in the rows',
      `\ufeff${ROWS.replaceAll(';', ',').replace('\n', '\r\n')}`,
    ],
    ['CR alone', ROWS.replaceAll(';', ',').replaceAll('\n', '\r')],
    ['columns in another order', 'state;start;name;city;day\nIL;6:30 pm;Elm;Evanston;Tuesday\n'],
  ])('with %s', (_, text) => {
    expect(read(text)).toMatchObject({
      records: 1,
      issues: [],
      listings: [{ name: 'Elm', days: ['Tuesday'], starts: '6:30 pm', site: { city: 'Evanston', state: 'IL' } }],
    });
  });

  test('a ragged row is held back with its number, and the others are read', () => {
    const { records, listings, issues } = read('name,day,start,city\nElm,Tuesday\nOak,Friday,7 pm,Skokie\n');
    expect([records, listings.length]).toEqual([2, 1]);
    expect(issues).toMatchObject([{ code: 'feed-record', place: 'row 2', severity: 'error' }]);
  });

  test('an unclosed quotation mark is refused whole, with its row', () => {
    const { records, issues } = read('name,day,start,city\nElm,"Tuesday,7 pm,Skokie\nOak,Friday,7 pm,Skokie\n');
    expect(records).toBe(0);
    expect(issues).toMatchObject([{ code: 'feed-unreadable', message: expect.stringContaining('Row 2') }]);
  });

  test('ten thousand columns are refused in a sentence', () => {
    const wide = csvLine(Array.from({ length: 10_000 }, (_, index) => `column ${index}`));
    expect(read(wide + wide).issues).toMatchObject([
      {
        code: 'feed-unreadable',
        message: 'Row 1 has 10000 columns; at most 500 are read. Export only the sheet with the groups.',
      },
    ]);
  });

  /** A million take some nine seconds and a gigabyte: `npm run test:full` asks for them. */
  const rows = process.env['FULL'] === '1' ? 1_000_000 : 50_000;
  test(`${rows.toLocaleString('en-US')} rows are read, every one of them`, () => {
    const { records, listings, issues } = read(`name,day,start\n${'x,Monday,7 pm\n'.repeat(rows)}`);
    expect([records, listings.length, issues.length]).toEqual([rows, rows, 0]);
  }, 300_000);
});

import { describe, expect, test } from 'vitest';
import { FORMAT_IDS, readFeed } from './readFeed.ts';

const read = (text: string, format?: string) =>
  readFeed(new TextEncoder().encode(text), format === undefined ? {} : { format });
const issuesOf = (text: string, format?: string) => read(text, format).issues.map(({ code }) => code);

describe('a feed is told by what is in it', () => {
  test.each([
    ['meeting-guide', '[{"name": "Elm", "day": 2, "time": "18:30"}]'],
    ['meeting-guide-places', '{"1": {"name": "Elm Hall", "meetings": [{"name": "Elm", "day": "2"}]}}'],
    ['airtable', '{"records": [{"id": "rec1", "fields": {"name": "Elm", "day": 2}}]}'],
    ['bmlt', '[{"id_bigint": "1", "weekday_tinyint": "3", "meeting_name": "Elm"}]'],
    ['plain-json', '[{"Group Name": "Elm", "Day": "Tuesday", "City": "Decatur"}]'],
    ['bmlt-csv', 'weekday_tinyint,meeting_name\n3,Elm'],
    ['plain-csv', 'Name;Day;City\nElm;Tuesday;Decatur'],
  ])('%s', (id, text) => {
    expect(read(text)).toMatchObject({ format: { id }, records: 1, listings: [{ name: 'Elm' }] });
    expect(read(text, id)).toMatchObject({ format: { id }, records: 1, listings: [{ name: 'Elm' }] });
  });

  test('day names and seconds are Meeting Guide too', () => {
    const { format, listings } = read('[{"name": "Elm", "slug": "4", "day": "Sunday", "time": "18:00:00"}]');
    expect(format?.id).toBe('meeting-guide');
    expect(listings).toMatchObject([{ days: ['Sunday'], starts: '18:00:00' }]);
  });

  test('the table of a Windows program: mark, header with CRLF, rows with LF', () => {
    expect(read('\ufeffName,Day,City\r\nElm,Monday,Decatur\nOak,Tuesday,Salem\n').listings).toMatchObject([
      { name: 'Elm' },
      { name: 'Oak' },
    ]);
  });

  test('the table of an old Mac: CR alone', () => {
    expect(read('Name,Day,City\rElm,Monday,Decatur\r').listings).toMatchObject([{ name: 'Elm' }]);
  });

  test('a title above the header is left out, and said', () => {
    const { listings, issues } = read('Our groups,,\n,,\nName,Day,City\nElm,Monday,Decatur');
    expect(listings).toMatchObject([{ place: 'row 4' }]);
    expect(issues).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('Row 3 was taken for the header') },
    ]);
  });
});

describe('a named format counts', () => {
  test('where the content would say another', () => {
    expect(read('[{"name": "Elm", "day": 2, "time": "18:30"}]', 'plain-json').format?.id).toBe('plain-json');
  });

  test('unless there is none of that name', () => {
    expect(read('[]', 'xml')).toMatchObject({
      records: 0,
      issues: [{ code: 'feed-format', message: expect.stringContaining('meeting-guide') }],
    });
  });

  test.each(FORMAT_IDS)('%s meets another’s file with an Issue', (id) => {
    for (const text of ['[1, 2]', '{"a": 1}', '"x"', 'a,b\n1,2', 'x']) {
      const { records, listings, issues } = read(text, id);
      expect(listings).toEqual([]);
      expect(issues.length).toBeGreaterThan(0);
      expect(issues.filter(({ severity, place }) => severity === 'error' && place !== undefined)).toHaveLength(records);
    }
  });
});

describe('what is no feed of groups', () => {
  test('a list of clinics says no times', () => {
    expect(issuesOf('id,name1,street1,city,state,zip,phone\n1,Elm Clinic,1 Elm St,Decatur,GA,30030,x')).toEqual([
      'feed-without-times',
    ]);
    expect(issuesOf('[{"name": "Elm Clinic", "city": "Decatur", "phone": "x"}]')).toEqual(['feed-without-times']);
  });

  test('headings nobody knows are shown, with what would be known', () => {
    const [issue] = read('Ort,Tag,Uhrzeit\nWien,Montag,19').issues;
    expect(issue).toMatchObject({ code: 'feed-format' });
    expect(issue?.message).toMatch(/“Ort”, “Tag”, “Uhrzeit”.*name, day, start, city.*\(bmlt\)/u);
  });

  test('an empty list, and a header without rows', () => {
    expect(issuesOf('[]')).toEqual(['feed-unreadable']);
    expect(issuesOf('{}')).toEqual(['feed-unreadable']);
    expect(issuesOf('Ort,Tag')).toEqual(['feed-unreadable']);
  });

  test('a sign-in page that came in place of the feed', () => {
    expect(issuesOf('<html><title>Sign in</title></html>')).toEqual(['feed-unreadable']);
  });
});

describe('a ragged row', () => {
  const header = 'Name,Day,City,Notes';

  test('is held back by its number, and the rest is read', () => {
    const { records, listings, issues } = read(
      `${header}\nElm,Monday,Decatur,x\nOak,Tuesday\nAsh,Monday,Salem,tea, coffee\n`,
    );
    expect({ records, listings: listings.length }).toEqual({ records: 3, listings: 1 });
    expect(issues.map(({ place, message }) => `${place}: ${message.slice(0, 53)}`)).toEqual([
      'row 3: This row has 2 cells, but the header has 4, so nobody',
      'row 4: This row has 5 cells, but the header has 4, so nobody',
    ]);
  });

  test('is none where only empty cells differ', () => {
    expect(read(`${header},,\nElm,Monday,Decatur,x\nOak,Monday,Salem,,,,,\n`).issues).toEqual([]);
  });
});

test('a broken table gives nothing rather than a part', () => {
  expect(read('Name,Day,City\nElm,Monday,Decatur\nOak,"Tuesday,Salem\n')).toMatchObject({ records: 0, listings: [] });
});

test('one bad letter, one brace too many: all is read, both are said', () => {
  const bytes = Uint8Array.from(Array.from('[{"name": "Pe\xf1a", "day": 1}]}', (letter) => letter.charCodeAt(0)));
  expect(readFeed(bytes)).toMatchObject({
    listings: [{ name: 'Peña' }],
    issues: [{ code: 'text-encoding' }, { code: 'feed-repaired' }],
  });
});

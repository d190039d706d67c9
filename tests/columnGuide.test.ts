import { describe, expect, test } from 'vitest';
import { COLUMN_SECTIONS } from '../src/formats/feeds/columnSections.ts';
import { csvLine, TABLE_COLUMNS } from '../src/formats/feeds/groupsTable.ts';
import { headingsOf, PLAIN_COLUMNS, type PlainColumn } from '../src/formats/feeds/plainColumns.ts';
import { readFeed } from '../src/formats/feeds/readFeed.ts';
import { readListing } from '../src/formats/reading/readListing.ts';
import { siteAsWritten } from '../src/formats/reading/siteAsWritten.ts';
import { stringsFor } from '../src/strings/stringsFor.ts';

const EVERY = [...PLAIN_COLUMNS.keys()].sort();

/** A row that can be read by itself, and the columns that stand in for each other. */
const ROW: Readonly<Partial<Record<PlainColumn, string>>> = {
  name: 'Elm',
  day: 'Tuesday',
  starts: '6:30 pm',
  city: 'Springfield',
  state: 'IL',
  timeZone: 'America/Chicago',
};
const INSTEAD: Readonly<Partial<Record<PlainColumn, readonly PlainColumn[]>>> = { when: ['day', 'starts'] };

describe.each(['en', 'es'] as const)('the guide in %s', (language) => {
  const { all } = stringsFor(language).columns;

  test('explains every column, and no other', () => {
    expect(Object.keys(all).sort()).toEqual(EVERY);
  });

  test.each(Object.entries(all))(
    'of %s says what to write, an example, and what happens when it is blank',
    (_, said) => {
      expect(said.words).toMatch(/[.?]$/u);
      expect(said.blank).toMatch(/[.?]$/u);
      expect(said.example).not.toBe('');
    },
  );

  const rowOf = (column: PlainColumn, example: string) => {
    const row = Object.entries({ ...ROW, [column]: example }).filter(
      ([name]) => !(INSTEAD[column] ?? []).some((other) => other === name),
    );
    const headings = row.flatMap(([name]) =>
      EVERY.filter((each) => each === name).map((each) => headingsOf(each, language)[0] ?? ''),
    );
    return csvLine(headings) + csvLine(row.map(([, cell]) => cell));
  };
  const single = EVERY.filter((column) => !['change', 'latitude', 'longitude', 'status'].includes(column));

  test.each(single)('gives an example under %s that is read without a word', (column) => {
    const feed = readFeed(new TextEncoder().encode(rowOf(column, all[column].example)));
    const rules = { affiliate: 'nami-example', feed: 'plain-csv', placeSite: siteAsWritten };
    const issues = feed.listings.flatMap((listing) => readListing(listing, rules).issues);
    expect([...feed.issues, ...issues].filter(({ code }) => code !== 'attendance-unclear')).toEqual([]);
    expect(feed.listings).toHaveLength(1);
  });
});

test('every column is in one section of the guide', () => {
  expect(Object.values(COLUMN_SECTIONS).flat().sort()).toEqual(EVERY);
});

test('every column that our own table writes is one that it reads', () => {
  expect(TABLE_COLUMNS.filter((column) => !PLAIN_COLUMNS.has(column))).toEqual([]);
  expect(new Set(TABLE_COLUMNS).size).toBe(TABLE_COLUMNS.length);
});

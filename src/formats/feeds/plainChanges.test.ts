import { describe, expect, test } from 'vitest';
import { readFeed } from './readFeed.ts';

const ELM = { name: 'Elm', day: 'Tuesday', start: '6:30 pm', city: 'Evanston', state: 'IL' };
const read = (value: unknown) => readFeed(new TextEncoder().encode(JSON.stringify(value)));

describe.each([
  ['plain JSON', (rows: readonly object[]) => rows],
  [
    'Airtable',
    (rows: readonly object[]) => ({ records: rows.map((fields, index) => ({ id: `rec${index}`, fields })) }),
  ],
])('rows about a group in %s', (_, asFeed) => {
  test('are no records of their own, and go to their group', () => {
    const { records, listings, issues } = read(
      asFeed([
        ELM,
        { name: 'Elm', change: 'no meeting', 'on date': '2026-12-22', notes: 'Holiday' },
        { name: 'elm', change: 'también', day: 'Thursday', start: '7 pm' },
      ]),
    );
    expect([records, issues]).toEqual([1, []]);
    expect(listings).toMatchObject([
      {
        name: 'Elm',
        changes: [{ kind: 'cancelled', date: '2026-12-22', note: 'Holiday' }],
        moreTimes: [{ days: ['Thursday'], starts: '7 pm' }],
      },
    ]);
  });

  test('about all groups are closures, and one without its group is told', () => {
    const { closures, issues } = read(
      asFeed([
        ELM,
        { name: 'All groups', change: 'no meeting', 'on date': '2026-12-24' },
        { name: 'Oak', change: 'no meeting', 'on date': '2026-12-24' },
      ]),
    );
    expect(closures).toMatchObject([{ kind: 'cancelled', date: '2026-12-24' }]);
    expect(issues).toMatchObject([{ code: 'change-without-group', place: 'record 3' }]);
  });

  test('are asked about where a Spanish heading leaves open which number is the month', () => {
    const rows = (date: string) => asFeed([ELM, { name: 'Elm', change: 'no hay reunión', fecha: date }]);
    expect(read(rows('3/12/2026')).listings).toMatchObject([
      { changes: [{ date: '3/12/2026 (day or month first?)' }] },
    ]);
    expect(read(rows('2026-12-03')).listings).toMatchObject([{ changes: [{ date: '2026-12-03' }] }]);
  });
});

test('a group of Airtable is named by its id in the table, and keeps the one of its record', () => {
  const { listings, issues } = read({
    records: [
      { id: 'recA', fields: { ...ELM, id: 'elm' } },
      { id: 'recB', fields: { id: 'elm', change: 'online', 'on date': '2026-12-22' } },
    ],
  });
  expect(issues).toEqual([]);
  expect(listings).toMatchObject([{ id: 'recA', changes: [{ kind: 'online' }] }]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACILITATOR_PAIR_STATUSES } from './facilitator.ts';
import { AUDIENCES } from './group.ts';
import {
  ACCESS_NEEDS,
  ASKED_AUDIENCES,
  ASKED_PAIRS,
  ATTENDANCES,
  isSearch,
  readQuery,
  type SearchQuery,
  tidyText,
  writeQuery,
} from './searchQuery.ts';
import { STATE_CODES } from './state.ts';
import { TIMES_OF_DAY } from './timeOfDay.ts';
import { REACHES } from './travel.ts';
import { WEEKDAYS } from './weekday.ts';

test('reads a search from a fragment', () => {
  expect(
    readQuery(
      'near=Decatur%2C+ga&words=church&state=ga&within=45&day=thursday&day=monday&time=evening&format=online' +
        '&language=es&language=en&for=veterans&access=asl&access=step-free&pair=needs-one&week=this',
    ),
  ).toEqual({
    near: 'Decatur, ga',
    words: 'church',
    state: 'GA',
    within: 45,
    days: ['monday', 'thursday'],
    times: ['evening'],
    attending: ['online'],
    languages: ['en', 'es'],
    audiences: ['veterans'],
    access: ['step-free', 'asl'],
    pair: ['needs-one'],
    thisWeek: true,
  });
});

test('leaves out what it does not understand', () => {
  const nonsense =
    'within=31&day=Tuesday&day=someday&time=18:30&format=hybrid&near=%00%E0%A4%A&state=ZZ&language=Espa%C3%B1ol' +
    '&language=constructor&for=cats&access=yes&pair=no&week=next&x=1';
  expect(readQuery(nonsense)).toEqual({ ...readQuery(''), near: readQuery(nonsense).near });
});

test('an anchor on the page is not a search', () => {
  expect(isSearch('main')).toBe(false);
  expect(isSearch('near=60201')).toBe(true);
  expect(readQuery('main')).toEqual(readQuery(''));
});

test('an untouched search writes nothing', () => {
  expect(writeQuery(readQuery(''))).toBe('');
});

test('offers the audiences and the pairs that listings have', () => {
  expect([...ASKED_AUDIENCES].sort()).toEqual([...AUDIENCES].sort());
  expect([...ASKED_PAIRS].sort()).toEqual([...FACILITATOR_PAIR_STATUSES].sort());
});

test('every search comes back from its own fragment', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 100 }).map(tidyText);
  const query: fc.Arbitrary<SearchQuery> = fc
    .record(
      {
        near: text,
        words: text,
        state: fc.constantFrom(...STATE_CODES),
        within: fc.constantFrom(...REACHES),
        days: fc.subarray([...WEEKDAYS]),
        times: fc.subarray([...TIMES_OF_DAY]),
        attending: fc.subarray([...ATTENDANCES]),
        languages: fc.subarray(['ase', 'en', 'es', 'vi', 'zh']),
        audiences: fc.subarray([...ASKED_AUDIENCES]),
        access: fc.subarray([...ACCESS_NEEDS]),
        pair: fc.subarray([...ASKED_PAIRS]),
        thisWeek: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    .map((some) => ({ ...readQuery(''), ...some }));
  fc.assert(
    fc.property(query, (asked) => {
      expect(readQuery(writeQuery(asked))).toEqual(asked);
    }),
    { numRuns: 300 },
  );
});

test('no fragment makes it throw, and reading twice changes nothing', () => {
  const key = fc.constantFrom('near', 'words', 'state', 'within', 'day', 'language', 'for', 'week');
  // Every sixteen bits, halves of characters too.
  const typing = fc
    .array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff)), { maxLength: 200 })
    .map((units) => String.fromCharCode(...units));
  const fragment = fc.oneof(
    typing,
    fc
      .array(fc.tuple(key, typing), { maxLength: 8 })
      .map((parts) => parts.map(([name, value]) => `${name}=${value}`).join('&')),
  );
  fc.assert(
    fc.property(fragment, (typed) => {
      const query = readQuery(typed);
      expect(readQuery(writeQuery(query))).toEqual(query);
      expect(query.near.length).toBeLessThanOrEqual(80);
      expect(query.words.length).toBeLessThanOrEqual(80);
    }),
    { numRuns: 200 },
  );
});

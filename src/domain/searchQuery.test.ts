import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ATTENDANCES, isSearch, readQuery, tidyNear, writeQuery } from './searchQuery.ts';
import { REACHES } from './travel.ts';
import { WEEKDAYS } from './weekday.ts';

test('reads a search from a fragment', () => {
  expect(readQuery('near=Decatur%2C+ga&within=45&day=thursday&day=monday&format=online')).toEqual({
    near: 'Decatur, ga',
    within: 45,
    days: ['monday', 'thursday'],
    attending: ['online'],
  });
});

test('leaves out what it does not understand', () => {
  expect(readQuery('within=31&day=Tuesday&day=someday&format=hybrid&near=%00%E0%A4%A&x=1')).toMatchObject({
    within: 30,
    days: [],
    attending: [],
  });
});

test('an anchor on the page is not a search', () => {
  expect(isSearch('main')).toBe(false);
  expect(isSearch('near=60201')).toBe(true);
  expect(readQuery('main')).toEqual(readQuery(''));
});

test('an untouched search writes nothing', () => {
  expect(writeQuery(readQuery(''))).toBe('');
});

test('every search comes back from its own fragment', () => {
  const query = fc.record({
    near: fc.string({ unit: 'grapheme', maxLength: 100 }).map(tidyNear),
    within: fc.constantFrom(...REACHES),
    days: fc.subarray([...WEEKDAYS]),
    attending: fc.subarray([...ATTENDANCES]),
  });
  fc.assert(
    fc.property(query, (asked) => {
      expect(readQuery(writeQuery(asked))).toEqual(asked);
    }),
  );
});

test('no fragment makes it throw, and reading twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (fragment) => {
      const query = readQuery(fragment);
      expect(readQuery(writeQuery(query))).toEqual(query);
      expect(query.near.length).toBeLessThanOrEqual(80);
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { record, type Said } from '../../tests/support/incoming.ts';
import { kebab, nameListings } from './listingIds.ts';

function names(said: readonly Said[], taken: readonly string[] = []): readonly (string | undefined)[] {
  const records = said.map((one) => record(one));
  const named = nameListings(records, (name) => taken.includes(name));
  return records.map((one) => named.get(one));
}

test.each([
  ['Peña Adobe – Grupo Ñ', 'pena-adobe-grupo-n'],
  ["It's O'Hare & Łódź", 'its-ohare-and-lodz'],
  ['ʻOhana Straße', 'ohana-strasse'],
  ['../../x', 'x'],
  ['日本', ''],
])('%s is %s in an address', (text, expected) => {
  expect(kebab(text)).toBe(expected);
});

describe('the short name of a listing', () => {
  test.each<readonly [string, Said, string]>([
    ['is the feed’s own', { slug: 'hope-2', name: 'Hope' }, 'hope-2'],
    ['is made of name and weekday', { name: 'Hope' }, 'hope-tuesday'],
    ['names the weekday once', { name: 'Tuesday Hope' }, 'tuesday-hope'],
    ['is read from a web address', { slug: 'pe%C3%B1a-hope', name: 'Hope' }, 'pena-hope'],
    ['does not trip over half a sign', { slug: '100%-hope-%E2%80', name: 'Hope' }, '100-hope'],
    ['is no bare number', { slug: '4711', name: 'Hope' }, 'hope-tuesday'],
    ['has letters where the name has none that an address can have', { name: '日本' }, 'group-tuesday'],
    ['is no name that a program keeps', { slug: 'index', name: 'Index' }, 'index-evanston'],
    ['is no name that a system keeps', { slug: 'con', name: 'Con' }, 'con-evanston'],
  ])('%s', (_, said, expected) => {
    expect(names([said])).toEqual([expected]);
  });

  test('has at most 60 letters, cut between words, and still names the weekday', () => {
    const [name = ''] = names([
      { name: 'The very long and winding name of a group that nobody could ever say in one breath' },
    ]);
    expect(name).toBe('the-very-long-and-winding-name-of-a-group-that-tuesday');
    expect(name.length).toBeLessThanOrEqual(60);
  });
});

describe('of several that would be called the same', () => {
  test('each gets its city', () => {
    expect(names([{ name: 'Hope' }, { name: 'Hope', city: 'Skokie' }])).toEqual([
      'hope-tuesday-evanston',
      'hope-tuesday-skokie',
    ]);
  });
  test('in one city each gets its time', () => {
    expect(names([{ name: 'Hope', starts: '10:00' }, { name: 'Hope' }])).toEqual([
      'hope-tuesday-1000',
      'hope-tuesday-1830',
    ]);
  });
  test('a number is the last resort, and the same in any order', () => {
    const here: Said = { name: 'Hope', street: '1 A Street' };
    const there: Said = { name: 'Hope', street: '2 B Street' };
    expect(names([here, there])).toEqual(['hope-tuesday-evanston-2', 'hope-tuesday-evanston-3']);
    expect(names([there, here])).toEqual(['hope-tuesday-evanston-3', 'hope-tuesday-evanston-2']);
  });
  test('one that is there already keeps its name', () => {
    expect(names([{ name: 'Hope' }], ['hope-tuesday'])).toEqual(['hope-tuesday-evanston']);
  });
});

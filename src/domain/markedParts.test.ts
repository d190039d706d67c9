import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedParts } from './markedParts.ts';

const marked = (text: string, words: string) =>
  markedParts(text, words).flatMap((part) => (part.marked ? [part.text] : []));

test.each([
  ['St. Luke Church', 'luke', ['Luke']],
  ['St. Luke Church', 'saint chu', ['St', 'Church']],
  ['Iglesia de Peña', 'pena', ['Peña']],
  ['Northbrook', 'brook', []],
  ['Any group', '', []],
])('in %j, %j marks %j', (text, words, expected) => {
  expect(marked(text, words)).toEqual(expected);
});

test('markup stays text', () => {
  expect(markedParts('<b>luke</b>', 'luke')).toEqual([
    { text: '<b>', marked: false },
    { text: 'luke', marked: true },
    { text: '</b>', marked: false },
  ]);
});

test('no letter is lost, whatever the text and the words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, words) => {
      const parts = markedParts(text, words);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      expect(parts.some((part, at) => part.marked === parts[at + 1]?.marked)).toBe(false);
    }),
  );
});

import { expect, test } from 'vitest';
import { readLanguages } from './languageWords.ts';
import { textIn, textsIn, valueIn } from './record.ts';

test('a record has only the fields it was given, never what every object inherits', () => {
  expect(valueIn({}, 'constructor')).toBeUndefined();
  expect(valueIn(JSON.parse('{"__proto__": {"day": 1}}'), 'day')).toBeUndefined();
});

test('a field is text or a number; a blank one, a list or a record says nothing', () => {
  const record = { a: ' ', b: [], c: { d: 1 }, e: NaN, f: 0, g: ' x ' };
  expect(textIn(record, 'a', 'b', 'c', 'e', 'f', 'g')).toBe('0');
  expect(textIn(record, 'g')).toBe('x');
  expect(textIn({ a: 'one\r\ntwo\rthree' }, 'a')).toBe('one\ntwo\nthree');
});

test.each([
  [
    ['X', 3, null, ' ', 'S'],
    ['X', '3', 'S'],
  ],
  ['X, S,', ['X', 'S']],
  [2, ['2']],
  [null, []],
])('%j is a list of texts', (types, texts) => {
  expect(textsIn({ types }, 'types')).toEqual(texts);
});

test.each([
  ['inglés y español', ['en', 'es']],
  ['English/Spanish', ['en', 'es']],
  ['English with ASL', ['English with ASL']],
  ['es; Sign language', ['es', 'ase']],
  ['Bilingual', ['Bilingual']],
])('%j names the languages %j, and what it does not name stays a word to ask about', (cell, languages) => {
  expect(readLanguages(cell)).toEqual(languages);
});

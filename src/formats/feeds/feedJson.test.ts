import { describe, expect, test } from 'vitest';
import { readFeedJson } from './feedJson.ts';

const read = (text: string) => {
  const json = readFeedJson(text);
  return 'refusal' in json ? { refused: json.refusal.message } : { value: json.value, said: json.issues.length };
};

describe('what has one meaning is read, and said', () => {
  test.each([
    ['nothing wrong', '[{"day": 2, "name": "a\\u00f1\\n"}]', [{ day: 2, name: 'añ\n' }], 0],
    ['a closing brace too many', '[{"day": 2}]}', [{ day: 2 }], 1],
    ['brackets too many on lines of their own', '{"a": 1}\n}\n]', { a: 1 }, 1],
    ['a remark after the end', '[1]\n<!-- cached -->', [1], 1],
    ['commas before closing brackets', '[{"a": [1, 2,], },]', [{ a: [1, 2] }], 3],
    ['NaN and Infinity', '[NaN, -Infinity, undefined]', [null, null, null], 3],
    ['a number no computer holds', '[1e400]', [null], 1],
    ['a ZIP code without quotation marks', '{"zip": 01970}', { zip: '01970' }, 1],
    ['a line break in a text', '{"a": "x\ny"}', { a: 'x\ny' }, 1],
    ['a record a line', '{"a": 1}\n{"a": 2}\n', [{ a: 1 }, { a: 2 }], 1],
    ['a name twice in one record', '{"a": 1, "a": 2}', { a: 2 }, 1],
    ['an apostrophe with a backslash', String.raw`["it\'s"]`, ["it's"], 1],
  ])('%s', (_, text, value, said) => {
    expect(read(text)).toEqual({ value, said });
  });
});

describe('what may mean more than one thing is refused with its spot', () => {
  test.each([
    [
      'cut short',
      '[{"a": 1},\n {"b":',
      'Line 2, column 7: the file stops in the middle, while 2 brackets are still open',
    ],
    ['an open text', '[{"a": "x}]', 'Line 1, column 8: the text that begins here has no closing quotation mark'],
    [
      'a comma forgotten',
      '{\n "a": 1\n "b": 2\n}',
      'Line 3, column 2: a comma or } was expected here. The line says:  ▸"b": 2',
    ],
    ['single quotation marks', "{'a': 1}", 'a name in quotation marks was expected'],
    ['a word', '{"a": yes}', 'a value was expected here'],
    ['the wrong bracket', '[{"a": 1]]', '} was expected here, not ]'],
    ['two lists', '[{"a": 1}]\n[{"a": 2}]', 'Line 2, column 1: the list has ended, and something else follows'],
    ['an entry left out', '[1,,2]', 'a value was expected here'],
    ['a name without value', '{"a":}', 'a value is missing before this bracket'],
    ['a strange backslash', String.raw`["C:\x"]`, 'a backslash that JSON gives no meaning to'],
    ['5,000 levels', '['.repeat(5000) + ']'.repeat(5000), 'nested more than 64 deep'],
    ['5,000 records in records', '{"a":'.repeat(5000) + '1' + '}'.repeat(5000), 'nested more than 64 deep'],
  ])('%s', (_, text, words) => {
    expect(read(text)).toEqual({ refused: expect.stringContaining(words) });
  });
});

test('`__proto__` is a name like any other', () => {
  const { value } = read('[{"__proto__": {"day": 9}, "constructor": 1,}]') as { value: object[] };
  expect(Object.keys(value[0]!)).toEqual(['__proto__', 'constructor']);
  expect(({} as { day?: number }).day).toBeUndefined();
});

test('a thousand small faults are counted, not listed', () => {
  const json = readFeedJson(`[${'{"a": 1,},'.repeat(1000)}]`);
  expect('issues' in json && json.issues.map(({ message }) => message).at(-1)).toBe(
    '998 more such small faults were mended.',
  );
});

test.each(['[', '{"a":', '"', '\\', '["\\', '[1,', '{}', '{"a":1}\n', '"\\u', '[[],', '-', '\n'])(
  'a megabyte of %j neither hangs nor throws',
  (part) => {
    for (const before of ['', '[', '["', '{"']) {
      readFeedJson(before + part.repeat(1_000_000 / part.length));
    }
  },
  10_000,
);

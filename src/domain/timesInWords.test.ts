import { expect, test } from 'vitest';
import { readQuery, writeQuery } from './searchQuery.ts';
import { timesInWords } from './timesInWords.ts';

const THURSDAY = 3;
const understood = (fragment: string, today = THURSDAY) => writeQuery(timesInWords(readQuery(fragment), today));

test.each([
  ['tonight', 'day=thursday&time=evening&week=this'],
  ['Tonite', 'day=thursday&time=evening&week=this'],
  ['today', 'day=thursday&week=this'],
  ['tomorrow', 'day=friday&week=this'],
  ['this week', 'week=this'],
  ['this morning', 'day=thursday&time=morning&week=this'],
  ['hoy', 'day=thursday&week=this'],
  ['esta noche', 'day=thursday&time=evening&week=this'],
  ['esta mañana', 'day=thursday&time=morning&week=this'],
  ['esta semana', 'week=this'],
])('"%s" beside a place asks for its time', (words, filters) => {
  expect(understood(`near=60201&words=${encodeURIComponent(words)}`)).toBe(`near=60201&${filters}`);
});

test('the other words stay', () => {
  expect(understood('near=60201&words=church+tonight+please')).toBe(
    'near=60201&words=church+please&day=thursday&time=evening&week=this',
  );
});

test('the day after Sunday is Monday', () => {
  expect(understood('near=60201&words=tomorrow', 6)).toBe('near=60201&day=monday&week=this');
});

test.each(['words=tonight', 'near=60201&words=Todayton', 'near=60201', 'near=60201&words=ma%C3%B1ana'])(
  'leaves %s as it is',
  (fragment) => {
    expect(timesInWords(readQuery(fragment), THURSDAY)).toEqual(readQuery(fragment));
  },
);

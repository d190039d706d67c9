import { describe, expect, test } from 'vitest';
import { readFeedTable } from './feedTable.ts';

const cells = (text: string) => {
  const table = readFeedTable(text);
  return 'refusal' in table ? table.refusal.message : table.rows.map((row) => row.cells);
};

describe('a table is divided as whoever made it divided it', () => {
  test.each([
    ['commas', 'name,day\n"Elm, Oak",Monday'],
    ['semicolons', 'name;day\nElm, Oak;Monday'],
    ['tabs', 'name\tday\nElm, Oak\tMonday'],
    ['bars', 'name|day\nElm, Oak|Monday'],
    ['a line that says so', 'sep=;\nname;day\nElm, Oak;Monday'],
  ])('%s', (_, text) => {
    expect(cells(text)).toEqual([
      ['name', 'day'],
      ['Elm, Oak', 'Monday'],
    ]);
  });

  test('one column is a table too', () => {
    expect(cells('name\nElm\nOak')).toEqual([['name'], ['Elm'], ['Oak']]);
  });

  test('a cell may hold line ends and doubled quotation marks', () => {
    expect(cells('a,b\n"one\ntwo","say ""hi"""')).toEqual([
      ['a', 'b'],
      ['one\ntwo', 'say "hi"'],
    ]);
  });
});

test('rows are numbered as a spreadsheet numbers them, blank ones included', () => {
  const table = readFeedTable('name,day\n\n,\nElm,Monday\n');
  expect('rows' in table && table.rows.map(({ number }) => number)).toEqual([1, 4]);
});

describe('a guard against formulas', () => {
  test.each(['=1+1', '+1', '-73.9', '@SUM', '\t=1', '＝1', '－1'])('is taken off before %j', (cell) => {
    expect(cells(`a,b\n"'${cell}",x`)).toEqual([
      ['a', 'b'],
      [cell, 'x'],
    ]);
  });

  test('is taken off once, and an apostrophe that belongs to the text stays', () => {
    expect(cells(`a,b\n"''=1","'Tis"`)).toEqual([
      ['a', 'b'],
      ["'=1", "'Tis"],
    ]);
    expect(cells(`a,b\n"'=''=1",x`)).toEqual([
      ['a', 'b'],
      ["=''=1", 'x'],
    ]);
  });
});

describe('a table that cannot be told apart is refused', () => {
  test('an open quotation mark is named by the row where it begins', () => {
    expect(cells('a,b\n1,2\n3,"four\n5,6\n7,8')).toContain('Row 3 opens a quotation mark that is never closed');
  });

  test('a stray mark that pairs with a later one is found too', () => {
    expect(cells('a,b\n1,2\n3,"four\n5,6\n"seven, eight",9')).toContain('Row 3 ');
  });

  test('10,000 columns', () => {
    expect(cells(`${'a,'.repeat(9_999)}a\n1`)).toContain('Row 1 has 10000 columns; at most 500');
  });
});

test('hundreds of empty columns after the last one are no reason to refuse', () => {
  expect(cells(`a,b${','.repeat(1_000)}\n1,2${','.repeat(1_000)}`)).toHaveLength(2);
});

test('quotation marks inside a cell on one line are read as text, and said', () => {
  const table = readFeedTable('a,b\n"Bob "The Oak" Elm",2');
  expect(table).toMatchObject({ rows: [{}, { cells: ['Bob "The Oak" Elm', '2'] }], issues: [{ severity: 'warning' }] });
});

test.each(['"', '"a', '","', '\n', '"\n', '",\n"x', "'=", ',', ';"', '"a"b'])(
  'a megabyte of %j neither hangs nor throws',
  (part) => {
    readFeedTable(part.repeat(1_000_000 / part.length));
  },
  10_000,
);

import { expect, test } from 'vitest';
import { withoutDayColumns } from './dayColumns.ts';

const read = (header: readonly string[], ...rows: readonly (readonly string[])[]) => {
  const table = withoutDayColumns({ header, rows: rows.map((cells, index) => ({ number: index + 2, cells })) });
  return [table.header, ...[...table.rows].map(({ cells }) => cells)];
};

test('hours under the days of the week are said in one column, whatever the language', () => {
  expect(read(['Name', 'Mon', 'Thursday', 'Sábado', 'City'], ['Elm', '6pm', '', '10-11:30, 2pm', 'Evanston'])).toEqual([
    ['Name', 'When', '', '', 'City'],
    ['Elm', 'Monday 6pm, Saturday 10-11:30, Saturday 2pm', '', '', 'Evanston'],
  ]);
});

test('marks under them are days, where the hour has a column of its own', () => {
  expect(
    read(['Name', 'M', 'Tue', 'Wed', 'Start'], ['Elm', 'z', 'x', '✓', '6 pm'], ['Oak', '', 'no', 'Yes', '7 pm']),
  ).toEqual([
    ['Name', 'M', 'Day', '', 'Start'],
    ['Elm', 'z', 'Tuesday, Wednesday', '', '6 pm'],
    ['Oak', '', 'Wednesday', '', '7 pm'],
  ]);
});

test('a cell that is neither hours nor a mark is not lost', () => {
  expect(read(['Name', 'Tue', 'Wed'], ['Elm', 'sometimes', 'x'])[1]).toEqual([
    'Elm',
    'Tuesday sometimes, Wednesday',
    '',
  ]);
});

test.each([
  ['a table that says the day elsewhere', ['Name', 'Day', 'Mon', 'Tue']],
  ['one day alone', ['Name', 'Sunday', 'Start']],
])('%s stays as it is', (_, header) => {
  const row = header.map((heading) => heading.toLowerCase());
  expect(read(header, row)).toEqual([header, row]);
});

import { expect, test } from 'vitest';
import { chooseProse, problemsInChoices } from './proseChoices.ts';

const text = `First.

::: without search-server
It stays with you.
:::
::: with search-server
It goes to our server.
:::

Last.`;

test('says what was chosen, and nothing of what was not', () => {
  expect(chooseProse(text, new Set())).toBe('First.\n\nIt stays with you.\n\nLast.');
  expect(chooseProse(text, new Set(['search-server']))).toBe('First.\n\nIt goes to our server.\n\nLast.');
  expect(chooseProse(text, new Set(['street-tiles']))).toBe('First.\n\nIt stays with you.\n\nLast.');
});

test('text without marks stays as it is', () => {
  expect(chooseProse('One: two.\n\n- ::: three', new Set())).toBe('One: two.\n\n- ::: three');
});

test('finds nothing wrong with a good text', () => {
  expect(problemsInChoices(text, 5)).toEqual([]);
});

test.each([
  ['::: with search-sever\nx\n:::', 5],
  ['::: with\nx\n:::', 5],
  ['x\n::: with search-server\ny', 6],
  ['x\n:::', 6],
  ['::: with search-server\n::: without search-server\n:::', 6],
])('%j has a mark that is wrong', (wrong, line) => {
  expect(problemsInChoices(wrong, 5)).toContainEqual(expect.objectContaining({ code: 'prose-wrong', line }));
});

import { expect, test } from 'vitest';
import { scriptText } from './jsonLd.ts';

test.each([
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  ']]> &lt;b&gt; & co',
  'line\u2028and\u2029paragraph',
  '"quotes" \\ and \n line ends',
  '__proto__',
])('%j in a script stays text, and reads back unchanged', (hostile) => {
  const text = scriptText({ name: hostile, [hostile]: [hostile] });
  expect(text).not.toMatch(/[<>&\u2028\u2029]/u);
  const read: unknown = JSON.parse(text);
  expect(Object.entries(read ?? {})).toContainEqual([hostile, [hostile]]);
});

test('half a character does no harm', () => {
  expect(scriptText({ name: 'half \ud83d' }).isWellFormed()).toBe(true);
});

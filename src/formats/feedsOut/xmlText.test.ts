import { expect, test } from 'vitest';
import { xmlText } from './xmlText.ts';

test.each([
  ['<b> & "c" > d', '&lt;b&gt; &amp; &quot;c&quot; &gt; d'],
  ['&lt;', '&amp;lt;'],
  [']]>', ']]&gt;'],
  ['a\u0000b\u0008c\u000bd\u001fe\uffff', 'abcde'],
  ['half \ud83d surrogate', 'half \ufffd surrogate'],
  ['two\nlines\tand\rmore', 'two\nlines\tand&#13;more'],
  ['Peña 日本語 🤝🏽', 'Peña 日本語 🤝🏽'],
])('%j is written as %j', (text, xml) => {
  expect(xmlText(text)).toBe(xml);
});

import { expect, test } from 'vitest';
import { builtPages } from './support/builtPages.ts';

/** Tags inside a line: the words before and after them stand together. */
const INLINE = /<\/?(?:a|abbr|b|em|i|small|span|strong|time)(?:\s[^>]*)?>/gu;

/** What a page says, with a line break wherever a block begins or ends. */
const linesOf = (html: string): readonly string[] =>
  html
    .replace(/<(script|style|svg|title)[^]*?<\/\1>/gu, '')
    .replace(INLINE, '')
    .replace(/\s+/gu, ' ')
    .replace(/<[^>]*>/gu, '\n')
    .split('\n')
    .map((line) => line.trim());

test('no space stands before a full stop or a comma, and no sentence ends twice', () => {
  const wrong = builtPages().flatMap(({ file, html }) =>
    linesOf(html)
      .filter((line) => / [.,;:](?: |$)/u.test(line) || /[^.]\.\.(?: |$)/u.test(line))
      .map((line) => `${file}: ${line}`),
  );
  expect(wrong).toEqual([]);
});

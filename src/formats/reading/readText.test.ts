import { describe, expect, test } from 'vitest';
import { Line, Paragraph } from '../../domain/text.ts';
import { readLine, readParagraph } from './readText.ts';

test.each([
  ['Wills &amp; Peace', 'Wills & Peace'],
  ['Wills &amp;amp; Peace', 'Wills & Peace'],
  ['&lt;b&gt;Hope&lt;/b&gt;', 'Hope'],
  ['&amp;lt;b&amp;gt;Hope', 'Hope'],
  ['<B>Hope</B> <img src=x onerror=alert(1)>group', 'Hope group'],
  ['Hope<script>alert(1)</script> group', 'Hope group'],
  ['Hope<style>b{}', 'Hope'],
  ['Hope <!-- not yet --> group', 'Hope group'],
  ['  Hope \t\u00a0 group ', 'Hope group'],
  ['Pen\u0303a', 'Peña'],
  ['a\u200bb\u202ec\u0000d', 'abcd'],
  ['Women\u0092s', 'Women’s'],
  ['“Hope”', '“Hope”'],
  ['5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
  ['see ?a=1&notes=2&copy=3', 'see ?a=1&notes=2&copy=3'],
  ['a\ud800b', 'ab'],
])('%j is the line %j', (written, read) => {
  expect(readLine(written)?.text).toBe(read);
});

test('a break and the end of a paragraph are line ends, several of them one blank line', () => {
  expect(readParagraph('One<br/>two<br><BR />\n\n<p>three</p>')?.text).toBe('One\ntwo\n\nthree');
});

test('a text of nothing that can be seen is no text', () => {
  expect(readLine('\u200b&nbsp;<br>')).toBeUndefined();
  expect(readParagraph(undefined)).toBeUndefined();
});

describe('a text that is too long', () => {
  test('is cut at a blank and says so', () => {
    const read = readLine('word '.repeat(100), 50);
    expect(read?.shortened).toBe(true);
    expect(read?.text).toMatch(/^(word )+word…$/u);
    expect(read?.text.length).toBeLessThanOrEqual(50);
  });

  test('is not looked at further than the schemas could take it', () => {
    expect(readParagraph('<'.repeat(1_000_000))?.shortened).toBe(true);
  });
});

test('accents stacked on one letter are cut to what the schemas take in', () => {
  expect(Line.safeParse(readLine(`a${'\u0316'.repeat(40)}`)?.text).success).toBe(true);
  expect(Paragraph.safeParse(readParagraph(`a${'\u0316'.repeat(40)}`)?.text).success).toBe(true);
});

import { expect, test } from 'vitest';
import { localizeLinks } from './proseLinks.ts';

test('leads our own links to the language and base of the page, and no other', () => {
  const html = '<a href="/crisis/">a</a> <a class="b" href="https://example.org/">b</a> <a href="../about/">c</a>';
  expect(localizeLinks(html, { language: 'es', base: '/sub/' })).toBe(
    '<a href="/sub/es/crisis/">a</a> <a class="b" href="https://example.org/">b</a> <a href="../about/">c</a>',
  );
  expect(localizeLinks(html, { language: 'en', base: '/' })).toBe(html);
});

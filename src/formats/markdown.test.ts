import { expect, test } from 'vitest';
import { readMarkdown } from './markdown.ts';

const read = (text: string) => readMarkdown(new TextEncoder().encode(text));
const page = (line: string) => `---\ntitle: About\n---\n\nFirst.\n\n${line}\n`;

test('reads a title and the text below it', () => {
  expect(read(page('*Second*.'))).toEqual({
    prose: { title: 'About', reviewed: true },
    markdown: '\nFirst.\n\n*Second*.\n',
  });
});

test.each([
  '[a](https://example.org/a_(b))',
  '[a](../crisis/)',
  '[a](/crisis/)',
  '[a](#part)',
  '[call](tel:988)',
  '[write](mailto:a@example.org)',
  '<https://example.org/>',
  '3 < 4 and 5 > 4',
])('lets %s through', (line) => expect(read(page(line))).toHaveProperty('markdown'));

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</div>',
  '<!-- remark -->',
  '<br',
  '<a href="https://example.org/">a</a>',
  '<svg:script>',
  '<javascript:alert(1)>',
  '[a](javascript:alert(1))',
  '[a]( javascript:alert(1))',
  '[a](//evil.example)',
  '[a](/\\evil.example)',
  '[a](http://example.org)',
  '[a](mailto:a@b.org?bcc=c@d.org)',
  '![a](data:text/html,x)',
  '[a]: javascript:alert(1)',
])('refuses %s and names its line', (line) => {
  expect(read(page(line))).toMatchObject({ problems: [{ code: 'prose-wrong', line: 7 }] });
});

test.each([
  ['no title', 'Text.', 1],
  ['an empty title', '---\ntitle:\n---\nText.', 2],
  ['a word it does not know', '---\ntitle: A\nauthor: B\n---\nText.', 3],
])('refuses a page with %s', (_what, text, line) => {
  expect(read(text)).toMatchObject({ problems: [{ code: 'prose-wrong', line }] });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { joinSheets } from './joinSheets.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const links = (...names: readonly string[]) =>
  names.map((name) => `<link rel="stylesheet" href="/sub/_astro/${name}.css">`).join('');
const page = (...names: readonly string[]) => `<head><title>t</title>${links(...names)}</head><body></body>`;

mkdirSync(join(folder, '_astro'));
for (const name of ['base', 'frame', 'home', 'lists', 'forms', 'finder', 'card']) {
  writeFileSync(join(folder, `_astro/${name}.css`), `.${name}{}`);
}
writeFileSync(join(folder, 'index.html'), page('home', 'lists', 'base', 'frame'));
writeFileSync(join(folder, '404.html'), page('lists', 'frame', 'base', 'card'));
const joined = joinSheets(folder, '/sub/');
const sheetsOf = (html: string) =>
  [...html.matchAll(/<link rel="stylesheet" href="\/sub\/(?<file>[^"]+)">/gu)].map(
    ({ groups }) => groups?.['file'] ?? '',
  );

test('the sheets that only this page has become one, after those that every page has', () => {
  const sheets = sheetsOf(joined(page('forms', 'base', 'finder', 'frame')));
  expect(sheets).toEqual([
    '_astro/base.css',
    '_astro/frame.css',
    expect.stringMatching(/^_astro\/joined\.[\w-]{8}\.css$/u),
  ]);
  expect(readFileSync(join(folder, sheets[2] ?? ''), 'utf8')).toBe('.forms{}\n.finder{}');
});

test('pages with the same sheets name the same file, and others another', () => {
  const [one, same, other] = [
    page('base', 'forms', 'finder'),
    page('forms', 'base', 'finder'),
    page('base', 'home', 'finder'),
  ];
  expect(sheetsOf(joined(one))[1]).toBe(sheetsOf(joined(same))[1]);
  expect(sheetsOf(joined(one))[1]).not.toBe(sheetsOf(joined(other))[1]);
});

test.each([page('base', 'frame'), page('base', 'forms', 'frame'), page(), '<p>No head</p>'])(
  '%s has few enough',
  (html) => {
    expect(joined(html)).toBe(html);
  },
);

test('a second time changes nothing', () => {
  const once = joined(page('forms', 'base', 'finder', 'frame'));
  expect(joined(once)).toBe(once);
});

test('a sheet that is only spoken of is no sheet', () => {
  const html = page('base', 'forms').replace('</body>', `${links('finder', 'card')}</body>`);
  expect(joined(html)).toBe(html);
});

test('what else is in the head stays, in its place', () => {
  const html = `<head><meta charset="utf-8">${links('base', 'forms')}<title>t</title>${links('finder')}<link rel="icon" href="/i"></head>`;
  expect(joined(html)).toMatch(
    /^<head><meta charset="utf-8">(<link[^>]*>){2}<title>t<\/title><link rel="icon" href="\/i"><\/head>$/u,
  );
});

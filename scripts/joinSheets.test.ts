import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
for (const name of ['map', 'map-of-the-page']) writeFileSync(join(folder, `_astro/${name}.css`), '.map{}');
writeFileSync(join(folder, '_astro/finder.js'), 'const later=["_astro/map.css","_astro/map.js"]');
writeFileSync(join(folder, 'index.html'), page('home', 'lists', 'base', 'frame'));
writeFileSync(join(folder, '404.html'), page('lists', 'frame', 'base', 'card'));
const joined = joinSheets(folder, '/sub/');
const sheetsOf = (html: string) =>
  [...html.matchAll(/<link rel="stylesheet" href="\/sub\/(?<file>[^"]+)">/gu)].map(
    ({ groups }) => groups?.['file'] ?? '',
  );

test('the sheets that every page has become one, and after it those that only this page has', () => {
  const sheets = sheetsOf(joined(page('forms', 'frame', 'finder', 'base')));
  expect(sheets).toEqual([1, 2].map(() => expect.stringMatching(/^_astro\/joined\.[\w-]{8}\.css$/u)));
  expect(sheets.map((sheet) => readFileSync(join(folder, sheet), 'utf8'))).toEqual([
    '.base{}\n.frame{}',
    '.forms{}\n.finder{}',
  ]);
});

test('all pages name one file for what they share, whatever order their sheets have', () => {
  const [one, other] = [page('base', 'frame', 'forms'), page('card', 'frame', 'home', 'base')];
  expect(sheetsOf(joined(one))[0]).toBe(sheetsOf(joined(other))[0]);
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

test.each([page('base'), page('base', 'forms'), page(), '<p>No head</p>'])('%s has few enough', (html) => {
  expect(joined(html)).toBe(html);
});

test('a second time changes nothing', () => {
  const finished = mkdtempSync(join(tmpdir(), 'sheets-'));
  for (const name of ['_astro', 'index.html', '404.html']) {
    cpSync(join(folder, name), join(finished, name), { recursive: true });
  }
  const pages = ['index.html', '404.html'].map((name) => join(finished, name));
  const finish = () => {
    const joinedAnew = joinSheets(finished, '/sub/');
    for (const file of pages) writeFileSync(file, joinedAnew(readFileSync(file, 'utf8')));
    return pages.map((file) => readFileSync(file, 'utf8'));
  };
  const once = finish();
  expect(once.map((html) => sheetsOf(html).length)).toEqual([2, 2]);
  expect(finish()).toEqual(once);
  rmSync(finished, { recursive: true, force: true });
});

test('a sheet that a script brings later is not one of the page', () => {
  const html = page('base', 'map-of-the-page', 'forms');
  expect(sheetsOf(joined(html))).toEqual(['_astro/base.css', '_astro/forms.css']);
});

test('a sheet that is only spoken of is no sheet', () => {
  const html = page('base', 'forms').replace('</body>', `${links('finder', 'frame')}</body>`);
  expect(joined(html)).toBe(html);
});

test('what else is in the head stays, in its place', () => {
  const html = `<head><meta charset="utf-8">${links('base', 'forms')}<title>t</title>${links('finder')}<link rel="icon" href="/i"></head>`;
  expect(joined(html)).toMatch(
    /^<head><meta charset="utf-8">(<link[^>]*>){2}<title>t<\/title><link rel="icon" href="\/i"><\/head>$/u,
  );
});

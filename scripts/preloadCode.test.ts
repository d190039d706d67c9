import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { preloadCode } from './preloadCode.mjs';

const CODE = {
  'begin.js': 'import"./query.js";go()',
  'wake.js': 'import{a}from"./rows.js";import"./query.js";const later=()=>import("./map.js");a(later)',
  'rows.js': 'import{b}from"./words.js";export const a=b',
  'query.js': '',
  'words.js': 'export const b=(later)=>later',
  'map.js': '',
};

const folder = mkdtempSync(join(tmpdir(), 'preload-'));
beforeAll(() => {
  mkdirSync(join(folder, '_astro'));
  for (const [name, code] of Object.entries(CODE)) writeFileSync(join(folder, '_astro', name), code);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const finished = preloadCode(folder, '/sub/');
const script = (name: string) => `<script type="module" src="/sub/_astro/${name}"></script>`;
const SHEETS = '<link rel="stylesheet" href="/sub/_astro/a.css"><link rel="stylesheet" href="/sub/_astro/b.css">';
const preload = (name: string) => `<link rel="modulepreload" href="/sub/_astro/${name}">`;

test('the modules of a page are named in its head, in their order, with what they need, each file once, and nothing that comes later', () => {
  const html = `<head>${SHEETS}<title>t</title></head><p>a</p>${script('begin.js')}${script('wake.js')}<p>b</p>`;
  const code = ['query.js', 'rows.js', 'words.js'].map(preload).join('');
  expect(finished(html)).toBe(
    `<head>${SHEETS}${script('begin.js')}${script('wake.js')}${code}<title>t</title></head><p>a</p><p>b</p>`,
  );
});

test('a second time changes nothing', () => {
  const html = finished(`<head>${SHEETS}</head>${script('begin.js')}`);
  expect(html).toContain(preload('query.js'));
  expect(finished(html)).toBe(html);
});

test('the end of a head that is only spoken of is not taken for one', () => {
  const html = `<head><meta content="</head>">${SHEETS}</head>${script('begin.js')}`;
  expect(finished(html)).toBe(
    `<head><meta content="</head>">${SHEETS}${script('begin.js')}${preload('query.js')}</head>`,
  );
});

test.each([
  '<head></head><p>No script at all</p>',
  '<head></head><script type="application/ld+json">{"name":"<script type=\\"module\\" src=\\"/sub/_astro/wake.js\\">"}</script>',
  '<head></head><a title="<script type=&quot;module&quot; src=&quot;/sub/_astro/wake.js&quot;></script>">x</a>',
])('%s is left as it is', (html) => {
  expect(finished(html)).toBe(html);
});

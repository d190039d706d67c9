import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { moveInlineScripts } from './moveInlineScripts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'inline-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function moved(html: string, base = '/', modules: Readonly<Record<string, string>> = {}): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, '_astro'), { recursive: true });
  for (const [name, code] of Object.entries(modules)) writeFileSync(join(folder, '_astro', name), code);
  return moveInlineScripts(folder, base)(html);
}

test('a script becomes a file, named in the head, that the page does not wait for', () => {
  const html = moved('<head><title>t</title></head><p>a</p><script>go("$&")</script><p>b</p>', '/sub/');
  const name =
    /^<head><title>t<\/title><script defer src="\/sub\/(_astro\/inline\.[\w-]+\.js)"><\/script><\/head><p>a<\/p><p>b<\/p>$/u.exec(
      html,
    )?.[1];
  expect(readFileSync(join(folder, name ?? ''), 'utf8')).toBe('go("$&")');
});

test('scripts that rely on each other become one file, in their order', () => {
  const html = moved('<head></head><script>a=1</script><p>b</p><script>go(a)</script>');
  const names = [...html.matchAll(/<script defer src="\/(_astro\/inline\.[\w-]+\.js)">/gu)].map(([, name]) => name);
  expect(names.map((name) => readFileSync(join(folder, name ?? ''), 'utf8'))).toEqual(['a=1\n;go(a)']);
});

test('a module stays a module, and a style becomes a sheet', () => {
  const html = moved('<style>a{}</style><script type="module">go()</script><p>a</p>');
  expect(html).toMatch(
    /^<link rel="stylesheet" href="\/_astro\/inline\.[\w-]+\.css"><script type="module" src="\/_astro\/inline\.[\w-]+\.js"><\/script><p>a<\/p>$/u,
  );
});

test('the end of a head that is only spoken of is not taken for one', () => {
  const html = moved('<head><meta content="</head>"></head><script>go()</script>');
  expect(html).toMatch(/^<head><meta content="<\/head>"><script defer src="[^"]+"><\/script><\/head>$/u);
});

test.each([
  '<script type="application/ld+json">{"name":"<script>alert(1)"}</script>',
  '<script src="/a.js"></script>',
  '<p>No script at all</p>',
])('%s is left as it is', (html) => {
  expect(moved(html)).toBe(html);
});

test.each([
  '<meta content="A <script>go()</script> town"><p>a</p>',
  "<meta content='A <script>go()</script> town'>",
  '<a title=\'"\' rel="<style>a{}</style>">x</a>',
  '<meta content="> <script>go()</script>"/>',
  '<!-- <script>go()</script> -->',
  '<!-- "<script>go()</script>" -->',
])('%s has no script in it: those are words', (html) => {
  expect(moved(html)).toBe(html);
});

test('a script behind a text with a quotation mark is one', () => {
  expect(moved('<p>"</p><script>go()</script><p>"</p>')).toMatch(/^<script defer src="[^"]+"><\/script><p>"<\/p>/u);
  expect(moved('<p>5 < 6, 7 > 6</p><script>go()</script>')).toMatch(/^<script defer src=[^<]*<\/script><p>/u);
});

describe('the code of an island', () => {
  const MODULES = {
    'find.js': 'import{a}from"./rows.js";import"./words.js";const later=()=>import("./map.js");a(later)',
    'rows.js': 'import{b}from"./words.js";export const a=b',
    'words.js': 'export const b=(later)=>later',
    'map.js': '',
    'client.js': '',
  };
  const island = (client: string) =>
    `<astro-island component-url="/sub/_astro/find.js" renderer-url="/sub/_astro/client.js" client="${client}"></astro-island>`;

  test('that starts at once is named in the head, each file once, and nothing that comes later', () => {
    const html = moved(`<head></head>${island('load')}${island('load')}`, '/sub/', MODULES);
    expect([...html.matchAll(/<link rel="modulepreload" href="([^"]+)">(?=.*<\/head>)/gu)].map(([, to]) => to)).toEqual(
      ['find.js', 'rows.js', 'words.js', 'client.js'].map((name) => `/sub/_astro/${name}`),
    );
  });

  test('that may wait is not', () => {
    expect(moved(`<head></head>${island('visible')}`, '/sub/', MODULES)).not.toContain('modulepreload');
  });
});

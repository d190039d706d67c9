import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { moveInlineScripts } from './moveInlineScripts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'inline-'));
const page = join(folder, 'index.html');
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function moved(html: string, base = '/'): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(page, html);
  moveInlineScripts(folder, base);
  return readFileSync(page, 'utf8');
}

test('a script becomes a file that runs after the page is read', () => {
  const html = moved('<p>a</p><script>go("$&")</script><p>b</p>', '/sub/');
  const name = /^<p>a<\/p><script defer src="\/sub\/(_astro\/inline\.[\w-]+\.js)"><\/script><p>b<\/p>$/u.exec(
    html,
  )?.[1];
  expect(readFileSync(join(folder, name ?? ''), 'utf8')).toBe('go("$&")');
});

test('a module stays a module, and a style becomes a sheet', () => {
  const html = moved('<style>a{}</style><script type="module">go()</script>');
  expect(html).toMatch(
    /^<link rel="stylesheet" href="\/_astro\/inline\.[\w-]+\.css"><script type="module" src="\/_astro\//u,
  );
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
  expect(moved('<p>"</p><script>go()</script><p>"</p>')).toMatch(/^<p>"<\/p><script defer src=/u);
  expect(moved('<p>5 < 6, 7 > 6</p><script>go()</script>')).toContain('</p><script defer src=');
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allowedOf, baseOf, headersFile, headersFor, metaDirectives, writeHeaderFiles } from './headers.mjs';

test('no header lets a page run what is written in it', () => {
  expect(JSON.stringify(headersFor('index.html'))).not.toMatch(/unsafe|sha256|nonce/u);
  expect(headersFor('index.html')['Content-Security-Policy']).toContain("script-src 'self';");
});

test('files named by their content are kept, pages are asked for again', () => {
  expect(headersFor('_astro/page.abc.css')['Cache-Control']).toContain('immutable');
  expect(headersFor('groups/index.html')['Cache-Control']).toBe('no-cache');
});

test('only the feeds may be read by other sites', () => {
  expect(headersFor('feeds/groups.json')).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
  expect(headersFor('groups/feeds/')).not.toHaveProperty('Access-Control-Allow-Origin');
});

test.each([
  ['groups.ics', 'text/calendar'],
  ['groups.csv', 'text/csv'],
  ['groups.geojson', 'application/geo+json'],
  ['changes.atom', 'application/atom+xml'],
])('a static host is told what kind of file feeds/%s is', (file, type) => {
  expect(headersFile('/sub/')).toContain(`/sub/feeds/${file}\n  Content-Type: ${type}; charset=utf-8\n`);
});

test('a static host is told every header that the local server sends with a page, but how long to keep it', () => {
  const told = headersFile('/');
  for (const [name, value] of Object.entries(headersFor('index.html'))) {
    if (name !== 'Cache-Control') expect(told).toContain(`  ${name}: ${value}\n`);
  }
});

test('no header stands in two rules for one file, since hosts would join them', () => {
  const [general = '', ...special] = headersFile('/sub/').split('\n\n');
  const names = (rule: string) => [...rule.matchAll(/^ {2}([\w-]+):/gmu)].map(([, name]) => name);
  expect(names(general).length).toBeGreaterThan(5);
  for (const rule of special) expect(names(general)).not.toEqual(expect.arrayContaining(names(rule)));
});

test('the part a page carries itself leaves scripts and styles to Astro, and framing to the header', () => {
  expect(metaDirectives()).toContain("object-src 'none'");
  expect(metaDirectives().join(';')).not.toMatch(/script-src|style-src|frame-ancestors/u);
});

test('another origin may be asked only where the deployment named it', () => {
  const server = 'https://search.example.org';
  const allowed = { 'connect-src': [server] };
  for (const policy of [
    headersFor('index.html', allowed)['Content-Security-Policy'],
    metaDirectives(allowed).join('; '),
  ])
    expect(policy?.split('; ').filter((directive) => directive.includes('http'))).toEqual([
      `connect-src 'self' ${server}`,
    ]);
  expect(headersFile('/') + metaDirectives().join()).not.toContain('http');
});

test('what a built site may ask can be read back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headers-'));
  const allowed = { 'connect-src': ['https://search.example.org'] };
  expect(allowedOf(folder)).toEqual({});
  writeHeaderFiles(folder, '/');
  expect(allowedOf(folder)).toEqual({});
  writeHeaderFiles(folder, '/', allowed);
  expect(allowedOf(folder)).toEqual(allowed);
  rmSync(folder, { recursive: true });
});

test('the base of a built site can be read back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headers-'));
  expect(baseOf(folder)).toBe('/');
  writeHeaderFiles(folder, '/sub/groups/');
  expect(baseOf(folder)).toBe('/sub/groups/');
  rmSync(folder, { recursive: true });
});

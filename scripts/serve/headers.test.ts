import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFile, headersFor, metaDirectives, nginxHeaders, writeHeaderFiles } from './headers.mjs';
import { allowedOf, baseOf } from './builtHeaders.mjs';

test('no header lets a page run what is written in it', () => {
  expect(JSON.stringify(headersFor('index.html'))).not.toMatch(/unsafe|sha256|nonce/u);
  expect(headersFor('index.html')['Content-Security-Policy']).toContain("script-src 'self';");
});

test('files named by their content are kept, pages are asked for again', () => {
  expect(headersFor('_astro/page.abc.css')['Cache-Control']).toContain('immutable');
  expect(headersFor('groups/index.html')['Cache-Control']).toBe('no-cache');
});

test('only the feeds, and the script that shows one, may be read by other sites', () => {
  for (const path of ['feeds/groups.json', 'feeds/embed/nami-example.json', 'embed.js']) {
    expect(headersFor(path), path).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  }
  for (const path of ['groups/feeds/', '_astro/embed.js', 'embed.json', 'embed/nami-example/index.html']) {
    expect(headersFor(path), path).not.toHaveProperty('Access-Control-Allow-Origin');
  }
});

test('only the list of an affiliate may be framed by other sites, in both languages', () => {
  for (const path of ['embed/nami-example/index.html', 'es/embed/nami-example/index.html']) {
    const headers = headersFor(path);
    expect(headers['Content-Security-Policy'], path).toContain('frame-ancestors *');
    expect(headers['Content-Security-Policy'], path).not.toContain("frame-ancestors 'none'");
    expect(headers, path).not.toHaveProperty('X-Frame-Options');
  }
  for (const path of ['', 'index.html', 'groups/embed/index.html', 'affiliates/a/embed/index.html', 'embed.js']) {
    expect(headersFor(path)['Content-Security-Policy'], path).toContain("frame-ancestors 'none'");
    expect(headersFor(path)['X-Frame-Options'], path).toBe('DENY');
  }
  expect(nginxHeaders()).toMatch(/frame-ancestors 'none'.*\n[^]*X-Frame-Options "DENY"/u);
  expect(nginxHeaders({}, 'anyone')).toContain('frame-ancestors *');
  expect(nginxHeaders({}, 'anyone')).not.toContain('X-Frame-Options');
});

test('a static host is told of every folder that it may not be framed, but of the lists of affiliates', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headers-'));
  for (const name of ['groups', 'embed', 'es/groups', 'es/embed', '_astro']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  writeHeaderFiles(folder, '/sub/');
  const rules = readFileSync(join(folder, '_headers'), 'utf8').split('\n\n');
  rmSync(folder, { recursive: true });
  const refusing = rules.filter((rule) => rule.includes('X-Frame-Options: DENY')).map((rule) => rule.split('\n')[0]);
  expect(refusing).toEqual(['/sub/', '/sub/404.html', '/sub/es/', '/sub/groups/*', '/sub/es/groups/*']);
  expect(rules.join()).not.toContain('frame-ancestors');
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
    // Who may frame a page is said by X-Frame-Options alone, which can differ by folder.
    const said = value.replace(" frame-ancestors 'none';", '');
    if (name !== 'Cache-Control') expect(told).toContain(`  ${name}: ${said}\n`);
  }
});

test('no header stands in two rules for one file, since hosts would join them', () => {
  const [general = '', ...special] = headersFile('/sub/', {}, ['groups']).split('\n\n');
  const names = (rule: string) => [...rule.matchAll(/^ {2}([\w-]+):/gmu)].map(([, name]) => name);
  expect(names(general).length).toBeGreaterThan(5);
  for (const rule of special) {
    expect(names(rule).length).toBeGreaterThan(0);
    for (const name of names(rule)) expect(names(general)).not.toContain(name);
  }
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

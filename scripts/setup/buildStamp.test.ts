import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { inputsHash, isBuiltFrom, outFolder, stampBuild } from './buildStamp.mjs';

const root = mkdtempSync(join(tmpdir(), 'stamp-'));
const put = (file: string, text: string) => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
};
beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  put('src/pages/index.astro', '<h1>Groups</h1>');
  put('content/groups/nami-example/tuesday.yaml', 'name: Tuesday');
  put('package-lock.json', '{}');
  put('dist/index.html', '<h1>Groups</h1>');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const noon = new Date('2026-11-24T17:00:00Z');
const hash = (env: Record<string, string> = {}, clock = noon) => inputsHash({ root, env, clock });

describe('a site is built again when', () => {
  test.each([
    ['a listing changes', () => put('content/groups/nami-example/tuesday.yaml', 'name: Wednesday')],
    ['a listing is added', () => put('content/groups/nami-example/friday.yaml', 'name: Friday')],
    ['a page changes', () => put('src/pages/index.astro', '<h1>Other</h1>')],
    ['a package changes', () => put('package-lock.json', '{"a":1}')],
    ['a file is renamed', () => put('src/pages/other.astro', '')],
  ])('%s', (_, change) => {
    const before = hash();
    change();
    expect(hash()).not.toBe(before);
  });

  test('a setting in the environment changes, though not for PORT', () => {
    expect(hash({ DIRECTORY_BASE: '/sub/' })).not.toBe(hash());
    expect(hash({ PORT: '4322' })).toBe(hash());
  });

  test('another search server is named, though not for the key that fills it', () => {
    expect(hash({ MEILISEARCH_URL: 'https://search.example.org' })).not.toBe(hash());
    expect(hash({ MEILISEARCH_ADMIN_KEY: 'secret' })).toBe(hash());
  });

  test('another folder of listings changes', () => {
    const elsewhere = { DIRECTORY_CONTENT: 'elsewhere' };
    put('elsewhere/groups/a/b.yaml', 'name: B');
    const before = hash(elsewhere);
    put('elsewhere/groups/a/b.yaml', 'name: C');
    expect(hash(elsewhere)).not.toBe(before);
  });

  test('the day changes on the east coast, not in Greenwich', () => {
    expect(hash({}, new Date('2026-11-25T04:59:00Z'))).toBe(hash());
    expect(hash({}, new Date('2026-11-25T05:01:00Z'))).not.toBe(hash());
  });

  test('DIRECTORY_NOW says another moment, whatever the clock says', () => {
    const then = { DIRECTORY_NOW: '2027-03-02T18:00:00Z' };
    expect(hash(then, new Date('2030-01-01T00:00:00Z'))).toBe(hash(then));
    expect(hash({ DIRECTORY_NOW: '2027-03-03T18:00:00Z' })).not.toBe(hash(then));
  });
});

test('a test that changes changes no page', () => {
  const before = hash();
  put('src/pages/index.test.ts', 'test()');
  expect(hash()).toBe(before);
});

test('a site counts as built only from what it was built from, and only as that build left it', () => {
  const out = outFolder(root, {});
  expect(isBuiltFrom(out, 'these')).toBe(false);
  stampBuild(out, 'these');
  expect(isBuiltFrom(out, 'these')).toBe(true);
  expect(isBuiltFrom(out, 'others')).toBe(false);
  put('dist/index.html', '<h1>Built by hand with other settings</h1>');
  expect(isBuiltFrom(out, 'these')).toBe(false);
});

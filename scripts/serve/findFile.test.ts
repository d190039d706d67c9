import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findFile } from './findFile.mjs';

const parent = mkdtempSync(join(tmpdir(), 'find-file-'));
const site = join(parent, 'site');
for (const file of [
  'index.html',
  'groups/index.html',
  'groups/a/b.ics',
  '404.html',
  'es/404.html',
  '_headers',
  '.secret',
]) {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), file);
}
writeFileSync(join(parent, 'outside.txt'), 'private');
symlinkSync(join(parent, 'outside.txt'), join(site, 'link.txt'));
afterAll(() => rmSync(parent, { recursive: true }));

const find = (target: string) => findFile(site, '/', target);

describe('an address', () => {
  test('of a folder is its page', () => {
    expect(find('/')).toEqual({ answer: 'file', path: 'index.html' });
    expect(find('/groups/?from=flyer')).toEqual({ answer: 'file', path: 'groups/index.html' });
  });

  test('of a folder without its last slash leads to the one with it, and keeps its query', () => {
    expect(find('/groups?a=b?c')).toEqual({ answer: 'redirect', to: '/groups/?a=b?c' });
  });

  test('that is not there shows the 404 page of its language', () => {
    expect(find('/nowhere/')).toEqual({ answer: 'missing', path: '404.html' });
    expect(find('/es/nowhere/')).toEqual({ answer: 'missing', path: 'es/404.html' });
  });

  test('of a file for the host is not there', () => {
    expect(find('/_headers').answer).toBe('missing');
  });
});

test.each([
  '/../outside.txt',
  '/%2e%2e/outside.txt',
  '/groups/..%2f..%2foutside.txt',
  '/..%5coutside.txt',
  '/..\\outside.txt',
  '/index.html%00.txt',
  '/%',
  '/%ff',
  '/.secret',
  '/link.txt',
  '//evil.example/groups',
  '/groups//',
  'http://evil.example/',
  '*',
])('%s is not there', (target) => {
  expect(find(target)).toEqual({ answer: 'missing', path: '404.html' });
});

describe('under a base path', () => {
  const under = (target: string) => findFile(site, '/sub/', target);

  test('pages are found below it', () => {
    expect(under('/sub/groups/a/b.ics')).toEqual({ answer: 'file', path: 'groups/a/b.ics' });
    expect(under('/sub/groups')).toEqual({ answer: 'redirect', to: '/sub/groups/' });
  });

  test('the base itself leads to the first page', () => {
    expect(under('/sub')).toEqual({ answer: 'redirect', to: '/sub/' });
  });

  test('nothing is found beside it', () => {
    expect(under('/groups/').answer).toBe('missing');
    expect(under('/submarine/groups/').answer).toBe('missing');
  });
});

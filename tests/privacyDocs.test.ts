import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(path.resolve(import.meta.dirname, '..', file), 'utf8');

/** The table of promises: what the page says, the file that holds it, and words of its test. */
const promises = [...read('docs/privacy.md').matchAll(/^\| (.+?) +\| (tests\/\S+) +\| `(.+?)` +\|$/gmu)].map(
  ([, promise = '', file = '', words = '']) => ({ promise, file, words }),
);

const page = read('content/pages/en/privacy.md').replace(/\s+/gu, ' ');

test('every promise in docs/privacy.md stands on the page for visitors', () => {
  expect(promises.length).toBeGreaterThan(10);
  expect(promises.filter(({ promise }) => !page.includes(promise))).toEqual([]);
});

test('every promise is held by a test that is there', () => {
  expect(promises.filter(({ file, words }) => !read(file).includes(words))).toEqual([]);
});

test('everything that the page says we do not do is in the table', () => {
  const list = read('content/pages/en/privacy.md').split('## What we do not do')[1]?.split('##')[0] ?? '';
  const said = [...list.matchAll(/^- (.+?\.)(?: |$)/gmu)].map(([, sentence = '']) => sentence);
  expect(said.length).toBeGreaterThan(4);
  const known = promises.map(({ promise }) => promise);
  // Nobody can show that a page has no advertisement but by reading it.
  expect(said.filter((sentence) => !known.includes(sentence))).toEqual(['We show no advertisements.']);
});

import { describe, expect, test } from 'vitest';
import { begunFiles } from './begunFiles.ts';
import type { FetchFile } from './fetchFile.ts';

/** Answers with how often it was asked, and keeps the paths. */
function counting() {
  const asked: string[] = [];
  const fetchFile: FetchFile = (path) => Promise.resolve({ arrived: true, content: asked.push(path) });
  return { asked, ...begunFiles(fetchFile) };
}

describe('a file that was begun', () => {
  test('is asked for at once, and only once however often it is begun', () => {
    const { begin, asked } = counting();
    begin('a.json');
    begin('a.json');
    expect(asked).toEqual(['a.json']);
  });

  test('is handed to whoever needs it, without a second request', async () => {
    const { begin, fetchFile, asked } = counting();
    begin('a.json');
    expect(await fetchFile('a.json')).toEqual({ arrived: true, content: 1 });
    expect(asked).toEqual(['a.json']);
  });

  test('is handed over once: to ask again is to try again', async () => {
    const { begin, fetchFile } = counting();
    begin('a.json');
    await fetchFile('a.json');
    expect(await fetchFile('a.json')).toEqual({ arrived: true, content: 2 });
  });

  test('is passed by where a fresh one is wanted', async () => {
    const { begin, fetchFile } = counting();
    begin('a.json');
    expect(await fetchFile('a.json', undefined, { fresh: true })).toEqual({ arrived: true, content: 2 });
  });

  test('is not handed to a search that was given up meanwhile', async () => {
    const { begin, fetchFile } = counting();
    const search = new AbortController();
    begin('a.json');
    const answer = fetchFile('a.json', search.signal);
    search.abort();
    await expect(answer).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  });

  test('that did not arrive says so to whoever needs it', async () => {
    const { begin, fetchFile } = begunFiles(() => Promise.resolve({ arrived: false, failure: 'unreachable' }));
    begin('a.json');
    expect(await fetchFile('a.json')).toEqual({ arrived: false, failure: 'unreachable' });
  });
});

test('a file that nobody began is fetched when it is needed', async () => {
  const { begin, fetchFile, asked } = counting();
  begin('a.json');
  await fetchFile('b.json');
  expect(asked).toEqual(['a.json', 'b.json']);
});

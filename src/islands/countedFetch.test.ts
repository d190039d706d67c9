import { expect, test } from 'vitest';
import type { FetchFile } from '../search/fetchFile.ts';
import { countedFetch } from './countedFetch.ts';

/** Remembers what it is asked, and answers nothing. */
function asked() {
  const questions: Parameters<FetchFile>[] = [];
  const fetchFile: FetchFile = (...question) => {
    questions.push(question);
    return Promise.resolve({ arrived: false, failure: 'missing' });
  };
  return { questions, fetchFile };
}

test('a file is asked for just as the one behind it wants it, past every cache included', async () => {
  const { questions, fetchFile } = asked();
  const { signal } = new AbortController();
  await countedFetch(fetchFile).fetchFile('a.json', signal, { fresh: true });
  expect(questions).toEqual([['a.json', signal, { fresh: true }]]);
});

test('each file counts, until a new search begins; one may always be asked for', async () => {
  const files = countedFetch(asked().fetchFile);
  for (const name of ['a', 'b', 'c']) await files.fetchFile(name);
  expect([files.leftOf(6), files.leftOf(3), files.leftOf(2)]).toEqual([3, 1, 1]);
  files.restart();
  expect(files.leftOf(6)).toBe(6);
});

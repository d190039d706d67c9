import { afterEach, expect, test, vi } from 'vitest';
import { fetchFile } from './fetchFile.ts';

afterEach(() => void vi.unstubAllGlobals());

const answering = (answer: () => Promise<Response>) => void vi.stubGlobal('fetch', answer);

test('hands over what a file says', async () => {
  answering(() => Promise.resolve(Response.json({ version: 1 })));
  expect(await fetchFile('/x.json')).toEqual({ arrived: true, content: { version: 1 } });
});

test.each([
  ['a page where the file should be', new Response('<!doctype html><title>Log in</title>'), 'unreadable'],
  ['half a file', new Response('{"version":1,"gro'), 'unreadable'],
  ['no file', new Response('', { status: 404 }), 'missing'],
  ['a broken server', new Response('{}', { status: 500 }), 'unreachable'],
])('tells %s from a file', async (_, response, failure) => {
  answering(() => Promise.resolve(response));
  expect(await fetchFile('/x.json')).toEqual({ arrived: false, failure });
});

test('no network is an answer, not an exception', async () => {
  answering(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await fetchFile('/x.json')).toEqual({ arrived: false, failure: 'unreachable' });
});

test('throws when the question was withdrawn, whatever came of it', async () => {
  const controller = new AbortController();
  answering(() => {
    controller.abort();
    return Promise.reject(new TypeError('Failed to fetch'));
  });
  await expect(fetchFile('/x.json', controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
});

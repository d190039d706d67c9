import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchFile, type FileAnswer } from './fetchFile.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Fetch = (path: string, how: RequestInit) => Promise<Response>;

/** Answers one after the other, the last one again and again. */
function answering(...answers: readonly Fetch[]) {
  const asked: RequestInit[] = [];
  const stub: Fetch = (path, how) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)]!;
    asked.push(how);
    return answer(path, how);
  };
  vi.stubGlobal('fetch', stub);
  return asked;
}

const says =
  (text: string, status = 200): Fetch =>
  () =>
    Promise.resolve(new Response(text, { status }));
const noNetwork: Fetch = () => Promise.reject(new TypeError('Failed to fetch'));

/** Waits as long as it takes, without waiting. */
async function inTime(answer: Promise<FileAnswer>): Promise<FileAnswer> {
  await vi.runAllTimersAsync();
  return answer;
}

test('hands over what a file says', async () => {
  const asked = answering(says('{"version":"é"}'));
  expect(await inTime(fetchFile('/x.json'))).toEqual({ arrived: true, content: { version: 'é' } });
  expect(asked.length).toBe(1);
});

test.each([
  ['a page where the file should be', says('<!doctype html><title>Log in</title>'), 'unreadable', 2],
  ['half a file', says('{"version":1,"gro'), 'unreadable', 2],
  ['an empty file', says(''), 'unreadable', 2],
  ['a broken server', says('{}', 500), 'unreachable', 2],
  ['no network', noNetwork, 'unreachable', 2],
  ['no file', says('', 404), 'missing', 1],
] as const)('tells %s from a file', async (_, answer, failure, times) => {
  const asked = answering(answer);
  expect(await inTime(fetchFile('/x.json'))).toEqual({ arrived: false, failure });
  expect(asked.length).toBe(times);
});

test('what failed in passing is there the second time, past what the browser kept', async () => {
  const asked = answering(noNetwork, says('{"a":1}'));
  expect(await inTime(fetchFile('/x.json'))).toEqual({ arrived: true, content: { a: 1 } });
  expect(asked.map(({ cache }) => cache)).toEqual([undefined, 'reload']);
});

test('a file that hangs is given up, twice, and then said', async () => {
  const asked = answering(
    (_, { signal }) =>
      new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
      ),
  );
  expect(await inTime(fetchFile('/x.json'))).toEqual({ arrived: false, failure: 'unreachable' });
  expect(asked.length).toBe(2);
});

test('a file that comes slowly is waited for as long as it keeps coming', async () => {
  const letters = ['{"sl', 'ow":', 'true', '}'];
  const body = (signal: AbortSignal | null | undefined) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        signal?.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError')));
      },
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 8_000));
        const letter = letters.shift();
        if (signal?.aborted === true) return;
        if (letter === undefined) controller.close();
        else controller.enqueue(new TextEncoder().encode(letter));
      },
    });
  answering((_, { signal }) => Promise.resolve(new Response(body(signal))));
  expect(await inTime(fetchFile('/x.json'))).toEqual({ arrived: true, content: { slow: true } });
});

test('throws when the question was withdrawn, whatever came of it', async () => {
  const controller = new AbortController();
  const asked = answering(() => {
    controller.abort();
    return noNetwork('', {});
  });
  await expect(fetchFile('/x.json', controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
  await expect(fetchFile('/x.json', controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
  expect(asked.length).toBe(1);
});

test('asks no second time when the question was withdrawn between', async () => {
  const controller = new AbortController();
  const asked = answering(noNetwork);
  const answer = fetchFile('/x.json', controller.signal);
  const expected = expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  await vi.advanceTimersByTimeAsync(100);
  controller.abort();
  await vi.runAllTimersAsync();
  await expected;
  expect(asked.length).toBe(1);
});

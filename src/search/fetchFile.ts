import type { Failure } from './engine.ts';

export type FileAnswer =
  | { readonly arrived: true; readonly content: unknown }
  /** There is no such file, which for a place means: no such place. */
  | { readonly arrived: false; readonly failure: Failure | 'missing' };

/**
 * Fetches one of our own JSON files. Handed to those who need it, so that tests need no network.
 * `fresh` passes by what the browser has kept.
 */
export type FetchFile = (path: string, signal?: AbortSignal, how?: { readonly fresh?: boolean }) => Promise<FileAnswer>;

/** A file that sends nothing for so long is given up. A slow line that keeps sending is not. Unit: milliseconds. */
const PATIENCE = 10_000;

/** What failed in passing is often there again. Unit: milliseconds. */
const BEFORE_TRYING_AGAIN = 400;

/**
 * Fetches a file of this site. What cannot be reached or read is tried once more,
 * past what the browser has kept.
 *
 * Throws: `AbortError` when `signal` is aborted, and nothing else.
 */
export const fetchFile: FetchFile = async (path, signal, { fresh = false } = {}) => {
  const first = await tryOnce(path, signal, fresh);
  if (first.arrived || first.failure === 'missing') return first;
  await new Promise((resolve) => setTimeout(resolve, BEFORE_TRYING_AGAIN));
  signal?.throwIfAborted();
  return tryOnce(path, signal, true);
};

async function tryOnce(path: string, signal: AbortSignal | undefined, fresh: boolean): Promise<FileAnswer> {
  const patience = new AbortController();
  const giveUp = () => patience.abort();
  let timer = setTimeout(giveUp, PATIENCE);
  const more = () => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, PATIENCE);
  };
  signal?.addEventListener('abort', giveUp);
  try {
    signal?.throwIfAborted();
    const response = await fetch(path, {
      signal: patience.signal,
      headers: { accept: 'application/json' },
      ...(fresh && { cache: 'reload' }),
    });
    if (response.status === 404) return { arrived: false, failure: 'missing' };
    if (!response.ok) return { arrived: false, failure: 'unreachable' };
    return readJson(await readText(response, more));
  } catch {
    signal?.throwIfAborted();
    return { arrived: false, failure: 'unreachable' };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}

/** The text of an answer; `more` is called with every part of it. */
async function readText(response: Response, more: () => void): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    more();
    text += decoder.decode(value, { stream: true });
  }
}

function readJson(text: string): FileAnswer {
  try {
    const content: unknown = JSON.parse(text);
    return { arrived: true, content };
  } catch {
    return { arrived: false, failure: 'unreadable' };
  }
}

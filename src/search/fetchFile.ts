import type { Failure } from './engine.ts';

export type FileAnswer =
  | { readonly arrived: true; readonly content: unknown }
  /** There is no such file, which for a place means: no such place. */
  | { readonly arrived: false; readonly failure: Failure | 'missing' };

/** Fetches one of our own JSON files. Handed to those who need it, so that tests need no network. */
export type FetchFile = (path: string, signal?: AbortSignal) => Promise<FileAnswer>;

/** A visitor is told after this long. A slow line still delivers 60 kB in the time. Unit: milliseconds. */
const PATIENCE = 20_000;

/**
 * Fetches a file of this site.
 *
 * Throws: `AbortError` when `signal` is aborted, and nothing else.
 */
export const fetchFile: FetchFile = async (path, signal) => {
  const patience = new AbortController();
  const giveUp = () => patience.abort();
  const timer = setTimeout(giveUp, PATIENCE);
  signal?.addEventListener('abort', giveUp);
  try {
    const response = await fetch(path, { signal: patience.signal, headers: { accept: 'application/json' } });
    if (response.status === 404) return { arrived: false, failure: 'missing' };
    if (!response.ok) return { arrived: false, failure: 'unreachable' };
    return readJson(await response.text());
  } catch {
    signal?.throwIfAborted();
    return { arrived: false, failure: 'unreachable' };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
};

function readJson(text: string): FileAnswer {
  try {
    const content: unknown = JSON.parse(text);
    return { arrived: true, content };
  } catch {
    return { arrived: false, failure: 'unreadable' };
  }
}

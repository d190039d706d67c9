import type { EmbeddedLists } from '../domain/embeddedList.ts';
import { isEmbeddedLists } from './isEmbeddedLists.ts';

/** Longer than this and the link is the better answer. Unit: milliseconds. */
const PATIENCE = 10_000;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** The lists of an Affiliate, or `undefined` where there are none to be had: no such file, no network, not ours. */
export async function fetchLists(
  home: URL,
  affiliate: string,
  signal: AbortSignal,
): Promise<EmbeddedLists | undefined> {
  if (!ID.test(affiliate)) return undefined;
  const patience = new AbortController();
  const stop = () => patience.abort();
  const timer = setTimeout(stop, PATIENCE);
  signal.addEventListener('abort', stop);
  try {
    const answer = await fetch(new URL(`feeds/embed/${affiliate}.json`, home), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: patience.signal,
    });
    const lists: unknown = answer.ok ? await answer.json() : undefined;
    return isEmbeddedLists(lists) ? lists : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

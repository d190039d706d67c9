import { isOfVersion } from './areaFile.ts';
import { areaPath } from './areaIndex.ts';
import type { Failure } from './engine.ts';
import type { FetchFile } from './fetchFile.ts';
import { UnreadableError } from './packedNumbers.ts';

export type Loaded<T> =
  { readonly arrived: true; readonly content: T } | { readonly arrived: false; readonly failure: Failure };

/** Area files, each fetched once and kept until the page is left. */
export interface AreaStore<T> {
  /** Throws: `AbortError` when `signal` is aborted, and nothing else. */
  load(area: string, signal?: AbortSignal): Promise<Loaded<T>>;
}

/** A file on its way, and how many wait for it. */
interface Journey<T> {
  readonly answer: Promise<Loaded<T>>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Fetches files of one kind. Two who ask at once share one request, which is given
 * up when neither waits any more. A file of another version, of no sense, or that
 * is no more, is asked for once more past every cache. A failure is not kept.
 *
 * `read` throws `UnreadableError` for what is not the whole file of this area.
 */
export function areaStore<T>(
  { base, version, fetchFile }: { base: string; version: string; fetchFile: FetchFile },
  read: (content: unknown, area: string) => T,
): AreaStore<T> {
  const kept = new Map<string, Loaded<T>>();
  const underway = new Map<string, Journey<T>>();

  async function ask(area: string, signal: AbortSignal, fresh: boolean): Promise<Loaded<T>> {
    const answer = await fetchFile(`${base}${areaPath(area, version)}`, signal, { fresh });
    // The index names it, so it was there: what the page knows is older than what the host has.
    if (!answer.arrived) return { arrived: false, failure: answer.failure === 'missing' ? 'outdated' : answer.failure };
    const { content } = answer;
    const current = isOfVersion(content, version);
    if (current !== true) return { arrived: false, failure: current === false ? 'outdated' : 'unreadable' };
    try {
      return { arrived: true, content: read(content, area) };
    } catch (failure) {
      if (failure instanceof UnreadableError) return { arrived: false, failure: 'unreadable' };
      throw failure;
    }
  }

  function depart(area: string): Journey<T> {
    const controller = new AbortController();
    const { signal } = controller;
    const travel = async () => {
      const first = await ask(area, signal, false);
      // `fetchFile` has tried twice to reach it.
      const last = first.arrived || first.failure === 'unreachable' ? first : await ask(area, signal, true);
      if (last.arrived) kept.set(area, last);
      return last;
    };
    const journey: Journey<T> = { answer: travel(), controller, waiting: 0 };
    underway.set(area, journey);
    const arrive = () => {
      if (underway.get(area) === journey) underway.delete(area);
    };
    journey.answer.then(arrive, arrive);
    return journey;
  }

  return {
    async load(area, signal) {
      signal?.throwIfAborted();
      const before = kept.get(area);
      if (before !== undefined) return before;
      const journey = underway.get(area) ?? depart(area);
      journey.waiting += 1;
      try {
        return await unlessAborted(journey.answer, signal);
      } finally {
        journey.waiting -= 1;
        if (journey.waiting === 0 && underway.get(area) === journey) {
          // Whoever asks next must not be given the one that was stopped.
          underway.delete(area);
          journey.controller.abort();
        }
      }
    },
  };
}

/** Throws: `AbortError` as soon as `signal` is aborted. */
async function unlessAborted<T>(answer: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return answer;
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(new DOMException('The question was withdrawn.', 'AbortError'));
  });
  signal.addEventListener('abort', stop);
  try {
    return await Promise.race([answer, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

import type { FetchFile, FileAnswer } from './fetchFile.ts';

/** Files that were asked for before anybody needed them. */
export interface BegunFiles {
  /** Asks for a file now. */
  readonly begin: (path: string) => void;
  /** Fetches a file, or hands over what was begun, which it does once: whoever asks again means to fetch it anew. */
  readonly fetchFile: FetchFile;
}

/** Lets a file be fetched while the code that will ask for it is still on its way. */
export function begunFiles(fetchFile: FetchFile): BegunFiles {
  const begun = new Map<string, Promise<FileAnswer>>();
  return {
    begin: (path) => {
      if (!begun.has(path)) begun.set(path, fetchFile(path));
    },
    fetchFile: async (path, signal, how) => {
      const before = begun.get(path);
      begun.delete(path);
      if (before === undefined || how?.fresh === true) return fetchFile(path, signal, how);
      const answer = await before;
      signal?.throwIfAborted();
      return answer;
    },
  };
}

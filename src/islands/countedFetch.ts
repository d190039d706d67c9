import type { FetchFile } from '../search/fetchFile.ts';

/** A `fetchFile` that knows how many files it was asked for. */
export interface CountedFetch {
  readonly fetchFile: FetchFile;
  /** How many of so many files a search may still cost. */
  readonly leftOf: (most: number) => number;
  /** A new search begins. */
  readonly restart: () => void;
}

export function countedFetch(fetchFile: FetchFile): CountedFetch {
  let asked = 0;
  return {
    fetchFile: (...question) => {
      asked += 1;
      return fetchFile(...question);
    },
    leftOf: (most) => Math.max(1, most - asked),
    restart: () => {
      asked = 0;
    },
  };
}

import { useCallback, useLayoutEffect, useState } from 'react';
import { readsAsDistress } from '../domain/distress.ts';
import { isSearch, readQuery, writeQuery, type SearchQuery } from '../domain/searchQuery.ts';

const UNTOUCHED = readQuery('');

export interface FragmentQuery {
  /** `undefined` until the fragment has been read, because the page was made without one. */
  readonly query: SearchQuery | undefined;
  /** Sets the search. It makes a step that the Back button undoes, unless it only mends the last one (`instead`). */
  readonly ask: (query: SearchQuery, how?: 'instead') => void;
  /** How often an address held words that read as distress. They were taken out of it unread. */
  readonly distress: number;
}

/** The search that the address holds, in its fragment, which no server ever sees. */
export function useFragmentQuery(): FragmentQuery {
  const [query, setQuery] = useState<SearchQuery>();
  const [distress, setDistress] = useState(0);

  // Before the first picture, so that what the search needs is asked for meanwhile.
  useLayoutEffect(() => {
    const read = () => {
      const fragment = location.hash.slice(1);
      // An anchor on this page is not a search, and following one does not end the search.
      if (fragment !== '' && !isSearch(fragment)) {
        setQuery((before) => before ?? UNTOUCHED);
        return;
      }
      const found = readQuery(fragment);
      if (!readsAsDistress(found.near) && !readsAsDistress(found.words)) {
        setQuery(found);
        return;
      }
      const calm = { ...found, near: '', words: '' };
      history.replaceState(null, '', addressFor(calm));
      setQuery(calm);
      setDistress((times) => times + 1);
    };
    read();
    window.addEventListener('popstate', read);
    window.addEventListener('hashchange', read);
    return () => {
      window.removeEventListener('popstate', read);
      window.removeEventListener('hashchange', read);
    };
  }, []);

  const ask = useCallback((next: SearchQuery, how?: 'instead') => {
    if (writeQuery(next) !== location.hash.slice(1)) {
      if (how === 'instead') history.replaceState(null, '', addressFor(next));
      else history.pushState(null, '', addressFor(next));
    }
    setQuery(next);
  }, []);

  return { query, ask, distress };
}

/** The address of this page with a search in it. */
export function addressFor(query: SearchQuery): string {
  const fragment = writeQuery(query);
  return `${location.pathname}${location.search}${fragment === '' ? '' : `#${fragment}`}`;
}

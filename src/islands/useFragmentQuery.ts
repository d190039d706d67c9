import { useCallback, useEffect, useState } from 'react';
import { isSearch, readQuery, writeQuery, type SearchQuery } from '../domain/searchQuery.ts';

const UNTOUCHED = readQuery('');

/**
 * The search that the address holds, in its fragment, which no server ever sees.
 * Setting it makes a step that the Back button undoes. `undefined` until the
 * fragment has been read, because the page was made without one.
 */
export function useFragmentQuery(): readonly [SearchQuery | undefined, (query: SearchQuery) => void] {
  const [query, setQuery] = useState<SearchQuery>();

  useEffect(() => {
    const read = () => {
      const fragment = location.hash.slice(1);
      // An anchor on this page is not a search, and following one does not end the search.
      setQuery((before) => (fragment !== '' && !isSearch(fragment) ? (before ?? UNTOUCHED) : readQuery(fragment)));
    };
    read();
    window.addEventListener('popstate', read);
    window.addEventListener('hashchange', read);
    return () => {
      window.removeEventListener('popstate', read);
      window.removeEventListener('hashchange', read);
    };
  }, []);

  const ask = useCallback((next: SearchQuery) => {
    const fragment = writeQuery(next);
    if (fragment !== location.hash.slice(1)) {
      history.pushState(null, '', fragment === '' ? location.pathname + location.search : `#${fragment}`);
    }
    setQuery(next);
  }, []);

  return [query, ask];
}

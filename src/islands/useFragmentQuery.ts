import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { readsAsDistress } from '../domain/distress.ts';
import type { Place } from '../domain/place.ts';
import { isSearch, readQuery, writeQuery, type SearchQuery } from '../domain/searchQuery.ts';
import { timesInWords } from '../domain/timesInWords.ts';

const UNTOUCHED = readQuery('');

/** A Place that nobody named, so that no address has it. */
export interface Pointed {
  readonly place: Place;
  readonly by: 'device' | 'map';
}

export interface FragmentQuery {
  /** `undefined` until the fragment has been read, because the page was made without one. */
  readonly query: SearchQuery | undefined;
  /** Where the search is, when that was pointed at. Back and Forward bring it again, until the page is left. */
  readonly pointed: Pointed | undefined;
  /**
   * Sets the search. It makes a step that the Back button undoes, unless it only mends the
   * last one (`instead`). A point is dropped where the search names a Place, and a state where there is either.
   */
  readonly ask: (query: SearchQuery, pointed: Pointed | undefined, how?: 'instead') => void;
  /** How often an address held words that read as distress. They were taken out of it unread. */
  readonly distress: number;
}

/** The search that the address holds, in its fragment, which no server ever sees. */
export function useFragmentQuery(): FragmentQuery {
  const [asked, setAsked] = useState<Pick<FragmentQuery, 'query' | 'pointed'>>(NOTHING);
  const [distress, setDistress] = useState(0);
  const points = useRef<Pointed[]>([]);

  // Before the first picture, so that what the search needs is asked for meanwhile.
  useLayoutEffect(() => {
    const read = () => {
      const fragment = location.hash.slice(1);
      // An anchor on this page is not a search, and following one does not end the search.
      if (fragment !== '' && !isSearch(fragment)) {
        setAsked((before) => (before.query === undefined ? { ...before, query: UNTOUCHED } : before));
        return;
      }
      const found = readQuery(fragment);
      const pointed = points.current[numberIn(history.state) - FIRST];
      if (!readsAsDistress(found.near) && !readsAsDistress(found.words)) {
        const meant = understood(found);
        if (meant !== found) history.replaceState(history.state, '', addressFor(meant));
        setAsked({ query: inAnyState(meant, pointed), pointed });
        return;
      }
      const calm = { ...found, near: '', words: '' };
      history.replaceState(history.state, '', addressFor(calm));
      setAsked({ query: calm, pointed });
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

  const ask = useCallback<FragmentQuery['ask']>((wanted, point, how) => {
    const pointed = wanted.near === '' ? point : undefined;
    const query = inAnyState(understood(wanted), pointed);
    const number = pointed === undefined ? null : numberOf(pointed, points.current);
    if (writeQuery(query) !== location.hash.slice(1) || number !== history.state) {
      if (how === 'instead') history.replaceState(number, '', addressFor(query));
      else history.pushState(number, '', addressFor(query));
    }
    setAsked({ query, pointed });
  }, []);

  return { ...asked, ask, distress };
}

const NOTHING = { query: undefined, pointed: undefined };

/** Where the numbers of this page's points begin: somewhere else than those a browser kept from before it was loaded again. */
const FIRST = Math.floor(Math.random() * 2 ** 40);

/** What the history has in the place of a point, which it must not have: how many points there were before it. */
const numberOf = (pointed: Pointed, points: Pointed[]): number =>
  FIRST + (points.includes(pointed) ? points.indexOf(pointed) : points.push(pointed) - 1);

const numberIn = (state: unknown): number => (typeof state === 'number' ? state : NaN);

/** A Place says where. The state of an earlier search by words would leave out Groups near it that lie across its line. */
function inAnyState({ state, ...query }: SearchQuery, pointed: Pointed | undefined): SearchQuery {
  return query.near === '' && pointed === undefined && state !== undefined ? { ...query, state } : query;
}

/** "Tonight" is a day and a time of day, by the clock of the device. Without Temporal, which may not have come yet. */
const understood = (query: SearchQuery): SearchQuery => timesInWords(query, (new Date(Date.now()).getDay() + 6) % 7);

/** The address of this page with a search in it. */
export function addressFor(query: SearchQuery): string {
  const fragment = writeQuery(query);
  return `${location.pathname}${location.search}${fragment === '' ? '' : `#${fragment}`}`;
}

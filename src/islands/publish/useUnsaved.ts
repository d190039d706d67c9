import { useEffect } from 'react';
import { leadsElsewhere } from './leadsElsewhere.ts';

/**
 * Asks before somebody leaves with words that are nowhere else. Nothing is asked before
 * they have typed. The back button may lead to another listing on this very page, which
 * no browser asks about by itself: then `question` is asked, and a no stays.
 */
export function useUnsaved(unsaved: boolean, question: string): void {
  useEffect(() => {
    if (!unsaved) return;
    const { href, hash } = location;
    const ask = (leaving: BeforeUnloadEvent) => leaving.preventDefault();
    // It comes before `hashchange`, by which the listing is followed.
    const askHere = () => {
      if (leadsElsewhere(hash, location.hash) && !window.confirm(question)) {
        history.replaceState(history.state, '', href);
      }
    };
    window.addEventListener('beforeunload', ask);
    window.addEventListener('popstate', askHere);
    return () => {
      window.removeEventListener('beforeunload', ask);
      window.removeEventListener('popstate', askHere);
    };
  }, [unsaved, question]);
}

import { useEffect, useState } from 'react';
import { trustedClock } from './trustedClock.ts';

/** How often a page that stays open looks at the clock. Unit: milliseconds. */
const EVERY = 60_000;

/**
 * The present moment in milliseconds, renewed each minute and when the visitor comes
 * back to the page, from another one too, so that "today" is right after midnight.
 * `builtAt` stands in for a clock that cannot be right.
 */
export function useNow(builtAt: number): { readonly now: number; readonly trusted: boolean } {
  const [device, setDevice] = useState(() => Date.now());
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') setDevice(Date.now());
    };
    const timer = setInterval(look, EVERY);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pageshow', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pageshow', look);
    };
  }, []);
  return trustedClock(device, builtAt);
}

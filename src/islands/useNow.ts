import { useEffect, useState } from 'react';

/** How often a page that stays open looks at the clock. Unit: milliseconds. */
const EVERY = 60_000;

/**
 * The present moment in milliseconds, renewed each minute and when the visitor comes
 * back to the page, so that "today" is right after midnight.
 */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') setNow(Date.now());
    };
    const timer = setInterval(look, EVERY);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}

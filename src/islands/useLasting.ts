import { useEffect, useState } from 'react';

/** What is over by then need not be said: that something is looked for, or on its way. Unit: milliseconds. */
export const A_MOMENT = 150;

/** Whether something has been so for a while, so that what is over at once is never shown. Unit: milliseconds. */
export function useLasting(isSo: boolean, aWhile: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!isSo) {
      setLasting(false);
      return;
    }
    const timer = setTimeout(() => setLasting(true), aWhile);
    return () => clearTimeout(timer);
  }, [isSo, aWhile]);
  return isSo && lasting;
}

import { useEffect, useState } from 'react';

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

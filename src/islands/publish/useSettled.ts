import { useEffect, useState } from 'react';

/** A value once it has not changed for a while, so that nothing is asked or announced at every key. Unit: milliseconds. */
export function useSettled<T>(value: T, quiet: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), quiet);
    return () => clearTimeout(timer);
  }, [value, quiet]);
  return settled;
}

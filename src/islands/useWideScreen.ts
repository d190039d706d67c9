import { useEffect, useState } from 'react';

/** Where the map has room beside the list; `islands.css` has the same figure. */
const WIDE = '(min-width: 60em)';

/** Whether the map opens by itself. False until the page is alive. */
export function useWideScreen(): boolean {
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const list = matchMedia(WIDE);
    const look = () => setWide(list.matches);
    look();
    list.addEventListener('change', look);
    return () => list.removeEventListener('change', look);
  }, []);
  return wide;
}

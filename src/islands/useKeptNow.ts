import { useEffect, useState } from 'react';
import type { SearchEngine } from '../search/engine.ts';
import type { KeptGroup } from './keptGroups.ts';
import { lookUpKept, type KeptNow } from './lookUpKept.ts';

/** What the kept Groups are now, by id. Those that are being looked up are not in it yet. */
export function useKeptNow(groups: readonly KeptGroup[], engine: SearchEngine): ReadonlyMap<string, KeptNow> {
  const [known, setKnown] = useState<ReadonlyMap<string, KeptNow>>(new Map());
  const ids = groups.map(({ document }) => document.id).join(' ');

  useEffect(() => {
    const controller = new AbortController();
    for (const group of groups) {
      lookUpKept(group, engine, controller.signal).then(
        (now) => {
          if (!controller.signal.aborted) setKnown((before) => new Map([...before, [group.document.id, now]]));
        },
        () => {
          // What is kept may be broken so that nothing can be asked about it.
          if (!controller.signal.aborted) {
            setKnown((before) => new Map([...before, [group.document.id, { is: 'unknown' }]]));
          }
        },
      );
    }
    return () => controller.abort();
    // `ids` says whether the list differs; the list itself is a new one whenever it is read.
  }, [ids, engine]);

  return known;
}

import { useEffect, useMemo, useState } from 'react';
import type { Match, SearchResults } from '../domain/searchGroups.ts';
import type { inZoneFirst } from './inZoneFirst.ts';
import { onlineOf } from './looserOffers.ts';

interface Online {
  readonly online: readonly Match[];
  /** What puts them in order is on its way. */
  readonly waits: boolean;
}

const NONE: readonly Match[] = [];

/**
 * Groups that meet online, those of the visitor's own time first, once they are wanted. What
 * puts them in order comes after the first rows, which do not wait for it. Without it they
 * are as the search has them.
 */
export function useOnlineInOrder(
  wanted: boolean,
  { results, zone, now }: { readonly results: SearchResults; readonly zone: string; readonly now: Temporal.Instant },
): Online {
  const [put, setPut] = useState<{ readonly inOrder: typeof inZoneFirst }>();
  useEffect(() => {
    if (!wanted || put !== undefined) return;
    import('./inZoneFirst.ts').then(
      ({ inZoneFirst }) => setPut({ inOrder: inZoneFirst }),
      () => setPut({ inOrder: (online) => online }),
    );
  }, [wanted]);
  const online = useMemo(
    () => (wanted && put !== undefined ? put.inOrder(onlineOf(results), zone, now) : NONE),
    [wanted, put, results, zone],
  );
  return { online, waits: wanted && put === undefined };
}

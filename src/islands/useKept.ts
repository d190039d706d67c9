import { useCallback, useEffect, useState } from 'react';
import type { GroupDocument } from '../domain/groupDocument.ts';
import { isKeptChange, readKept, writeKept, type KeepOutcome, type KeptGroup } from './keptGroups.ts';

export interface Kept {
  readonly groups: readonly KeptGroup[];
  readonly has: (groupId: string) => boolean;
  readonly keep: (document: GroupDocument, today: string) => KeepOutcome;
  readonly takeOff: (groupId: string) => KeepOutcome;
  readonly forgetAll: () => KeepOutcome;
}

/** The visitor's own list, as it is on this device now; another tab may change it too. */
export function useKept(): Kept {
  const [groups, setGroups] = useState<readonly KeptGroup[]>([]);

  useEffect(() => {
    const read = () => setGroups(readKept());
    const listen = (change: StorageEvent) => {
      if (isKeptChange(change)) read();
    };
    read();
    window.addEventListener('storage', listen);
    // A page that comes back from the browser's memory missed what happened since.
    window.addEventListener('pageshow', read);
    return () => {
      window.removeEventListener('storage', listen);
      window.removeEventListener('pageshow', read);
    };
  }, []);

  const write = useCallback((next: readonly KeptGroup[]): KeepOutcome => {
    const outcome = writeKept(next);
    if (outcome === 'kept') setGroups(next);
    return outcome;
  }, []);

  return {
    groups,
    has: (groupId) => groups.some(({ document }) => document.id === groupId),
    keep: (document, today) =>
      write([...readKept().filter(({ document: { id } }) => id !== document.id), { document, keptOn: today }]),
    takeOff: (groupId) => write(readKept().filter(({ document: { id } }) => id !== groupId)),
    forgetAll: () => write([]),
  };
}

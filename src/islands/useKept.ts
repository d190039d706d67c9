import { useCallback, useEffect, useState } from 'react';
import type { GroupDocument } from '../domain/groupDocument.ts';
import {
  isKeptChange,
  NOTHING_KEPT,
  readKept,
  writeKept,
  type KeepOutcome,
  type KeptGroup,
  type KeptList,
} from './keptGroups.ts';

export interface Kept {
  readonly groups: readonly KeptGroup[];
  /** How many more are on the device and cannot be read. */
  readonly unread: number;
  readonly has: (groupId: string) => boolean;
  readonly keep: (document: GroupDocument, today: string) => KeepOutcome;
  readonly takeOff: (groupId: string) => KeepOutcome;
  readonly forgetAll: () => KeepOutcome;
}

/** The visitor's own list, as it is on this device now; another tab may change it too. */
export function useKept(): Kept {
  const [list, setList] = useState<KeptList>(NOTHING_KEPT);

  useEffect(() => {
    const read = () => setList(readKept());
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

  const write = useCallback((next: KeptList): KeepOutcome => {
    const outcome = writeKept(next);
    if (outcome === 'kept') setList(next);
    return outcome;
  }, []);
  /** The list as it is now, but for one Group. */
  const without = (groupId: string): KeptList => {
    const { groups, unread } = readKept();
    return { groups: groups.filter(({ document }) => document.id !== groupId), unread };
  };

  return {
    groups: list.groups,
    unread: list.unread.length,
    has: (groupId) => list.groups.some(({ document }) => document.id === groupId),
    keep: (document, today) => {
      const { groups, unread } = without(document.id);
      return write({ groups: [...groups, { document, keptOn: today }], unread });
    },
    takeOff: (groupId) => write(without(groupId)),
    forgetAll: () => write(NOTHING_KEPT),
  };
}

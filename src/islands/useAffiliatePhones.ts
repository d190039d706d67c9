import { useEffect, useState } from 'react';
import { affiliatePath, isAffiliateFile } from '../search/affiliateFiles.ts';
import { fetchFile } from '../search/fetchFile.ts';
import type { KeptGroup } from './keptGroups.ts';

/** Whom to call about kept Groups, by the id of the Affiliate. Without them the list is still a list. */
export function useAffiliatePhones(groups: readonly KeptGroup[], base: string): ReadonlyMap<string, string> {
  const [phones, setPhones] = useState<ReadonlyMap<string, string>>(new Map());
  const states = [...new Set(groups.map(({ document }) => document.state))].sort().join(' ');

  useEffect(() => {
    const controller = new AbortController();
    for (const state of new Set(groups.map(({ document }) => document.state))) {
      fetchFile(`${base}${affiliatePath(state)}`, controller.signal).then(
        (file) => {
          if (!file.arrived || !isAffiliateFile(file.content)) return;
          const { affiliates } = file.content;
          setPhones((before) => new Map([...before, ...affiliates.map(([id, , phone]) => [id, phone] as const)]));
        },
        () => undefined,
      );
    }
    return () => controller.abort();
    // The states are what decides which files are needed.
  }, [states, base]);

  return phones;
}

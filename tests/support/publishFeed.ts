import { type ImportPlan, planImport } from '../../src/domain/importPlan.ts';
import type { PlaceSite } from '../../src/formats/reading/placeSite.ts';
import { readFeed } from '../../src/formats/feeds/readFeed.ts';
import { readIncoming } from '../../scripts/lib/readIncoming.ts';

/** What an import of a first Feed would do: the whole way from bytes to listings with addresses. */
export function publishFeed(
  bytes: Uint8Array,
  { format, placeSite }: { readonly format?: string; readonly placeSite: PlaceSite },
): ImportPlan {
  const read = readFeed(bytes, format === undefined ? {} : { format });
  const names = { affiliate: 'nami-example', feed: 'sheet' };
  const incoming = readIncoming(
    { feeds: [{ file: 'feed', read }], records: read.records },
    { ...names, placeSite, timeZone: 'America/Chicago' },
  );
  return planImport({ ...names, ...incoming, existing: [], unreadable: [], isFormer: () => false });
}

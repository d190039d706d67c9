import type { GroupRecord, GroupStatus } from './group.ts';
import { likenessOf } from './groupLikeness.ts';
import type { IncomingGroup } from './incomingGroup.ts';

/** A record that says again what another one, or a listing that is not from this Feed, says already. */
export interface Repeat {
  readonly record: IncomingGroup;
  readonly of: IncomingGroup | GroupRecord;
}

/**
 * Separates the records that say something of their own from those that repeat:
 * the same name, times and site, or the same id, name, weekday, start and site.
 *
 * Of several, the one is kept that is running, that was imported before, that has an
 * id, and whose id comes first, so it does not matter which stands first in the Feed.
 */
export function findRepeats(
  incoming: readonly IncomingGroup[],
  {
    others,
    fromFeed,
  }: {
    /** Listings of the affiliate that are not from this Feed. */
    readonly others: readonly GroupRecord[];
    /** Listings that an earlier import has made of this Feed. */
    readonly fromFeed: readonly GroupRecord[];
  },
): { readonly kept: readonly IncomingGroup[]; readonly repeats: readonly Repeat[] } {
  const byHand = new Map(others.map((group) => [likenessOf(group).close, group]));
  const imported = new Set(fromFeed.map((group) => importedKey(group.source?.id, likenessOf(group).twin)));
  const firsts = new Map<string, IncomingGroup>();
  const kept: IncomingGroup[] = [];
  const repeats: Repeat[] = [];
  for (const { record, twin, close } of inFixedOrder(incoming, imported)) {
    const sameRecord = record.sourceId === undefined ? undefined : `${record.sourceId}\n${close}`;
    const of = firsts.get(twin) ?? (sameRecord === undefined ? undefined : firsts.get(sameRecord)) ?? byHand.get(close);
    if (of === undefined) {
      kept.push(record);
      firsts.set(twin, record);
      if (sameRecord !== undefined) firsts.set(sameRecord, record);
    } else repeats.push({ record, of });
  }
  return { kept, repeats };
}

/** The first is the likeliest to matter to a visitor. */
const BY_USE: readonly GroupStatus[] = ['running', 'paused', 'forming', 'ended'];

function inFixedOrder(incoming: readonly IncomingGroup[], imported: ReadonlySet<string>) {
  return incoming
    .map((record) => {
      const { twin, close } = likenessOf(record.group);
      const order = [
        BY_USE.indexOf(record.group.status),
        imported.has(importedKey(record.sourceId, twin)) ? 0 : 1,
        record.sourceId === undefined ? 1 : 0,
      ];
      const key = [...order, record.sourceId, record.slug, close, twin, JSON.stringify(record.said)].join('\n');
      return { record, twin, close, key };
    })
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
}

const importedKey = (sourceId: string | undefined, twin: string): string => `${sourceId ?? ''}\n${twin}`;

import { fileOf } from './fileOf.ts';
import type { GroupRecord } from './group.ts';
import { type Nameable, nameListings } from './listingIds.ts';

/** A record of a Feed, before anything is compared with it. */
export interface RecordToName extends Nameable {
  /** The Feed's own id for it. */
  readonly sourceId?: string;
}

/** The listings of the affiliate whose Feed it is. */
interface Existing {
  readonly affiliate: string;
  readonly feed: string;
  readonly existing: readonly GroupRecord[];
}

/**
 * Which file is meant by whoever accepts what a record says: the one that was
 * made of it before, or the one that an import would make of it.
 */
export function recordFile({ affiliate, feed, existing }: Existing): (record: RecordToName) => string {
  const ours = new Map(existing.flatMap(({ id, source }) => (source?.feed === feed ? [[source.id, id] as const] : [])));
  const names = new Map(existing.map(({ id, source }) => [id, source?.feed === feed]));
  return (record) => {
    const { sourceId } = record;
    const before = sourceId === undefined ? undefined : ours.get(sourceId);
    if (before !== undefined) return fileOf.group(before);
    // Without an id a record has its name alone to be known by, so that a listing of this Feed may be its own.
    const isTaken = (name: string) => {
      const isOurs = names.get(`${affiliate}/${name}`);
      return isOurs !== undefined && (sourceId !== undefined || !isOurs);
    };
    return fileOf.group(`${affiliate}/${nameListings([record], isTaken).get(record) ?? ''}`);
  };
}

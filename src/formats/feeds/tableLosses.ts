import type { Group, GroupRecord } from '../../domain/group.ts';
import { groupChanges } from '../../domain/groupChanges.ts';
import { withoutId } from '../../domain/groupId.ts';
import { readDraft } from '../groupDraft.ts';
import { readListing } from '../reading/readListing.ts';
import { siteAsWritten } from '../reading/siteAsWritten.ts';
import { groupsTable } from './groupsTable.ts';
import { readFeed } from './readFeed.ts';

/** What our own table cannot say of one Group, or would have changed by whoever reads it back. */
export interface TableLoss {
  /** `affiliate/group`. */
  readonly id: string;
  /** The fields that come back otherwise; none where the Group does not come back at all. */
  readonly fields: readonly string[];
  /** Why it does not come back, as the reader says it. */
  readonly why?: string;
}

/**
 * What is lost when Groups leave as our own table and come in again. It is measured by
 * reading the table back, not claimed: whatever is different afterwards is in the list.
 *
 * Takes as long as an import of the same Groups, without looking up their places.
 */
export function tableLosses(groups: readonly GroupRecord[]): readonly TableLoss[] {
  const back = readBack(groups);
  return groups.flatMap((group): readonly TableLoss[] => {
    const read = back.get(group.id);
    if (read === undefined) return [{ id: group.id, fields: [], why: 'No row came back.' }];
    if (typeof read === 'string') return [{ id: group.id, fields: [], why: read }];
    const fields = groupChanges(withoutId(group), read).map(({ field }) => field);
    return fields.length === 0 ? [] : [{ id: group.id, fields }];
  });
}

/** Every Group as it comes back from our own table, under its id; or why it does not. */
export function readBack(groups: readonly GroupRecord[]): ReadonlyMap<string, Group | string> {
  const { listings } = readFeed(new TextEncoder().encode(groupsTable(groups)), { format: 'plain-csv' });
  const affiliates = new Map(groups.map(({ id, affiliate }) => [id, affiliate]));
  return new Map<string, Group | string>(
    listings.map((listing) => {
      const id = listing.id ?? '';
      const affiliate = affiliates.get(id) ?? '';
      const { draft, issues } = readListing(listing, { affiliate, feed: 'plain-csv', placeSite: siteAsWritten });
      const read = draft === undefined ? undefined : readDraft(draft);
      if (read !== undefined && 'group' in read) return [id, read.group] as const;
      const why = read === undefined ? issues.find(({ severity }) => severity === 'error') : read.problems[0];
      return [id, why?.message ?? 'It could not be read.'] as const;
    }),
  );
}

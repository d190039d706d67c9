import type { FeedIssue } from './feedIssue.ts';
import { Group, type GroupRecord } from './group.ts';
import { type GroupChange, groupChanges } from './groupChanges.ts';
import { splitGroupId, withoutId } from './groupId.ts';
import { findRepeats, type Repeat } from './feedRepeats.ts';
import { findGone, type GoneListing } from './goneListings.ts';
import { sayAlike, sayByHand, sayReused, sayRepeatedIds, sayUnreadable, sayUnfit } from './importIssues.ts';
import type { IncomingGroup } from './incomingGroup.ts';
import { keepByHand, withDates } from './keepByHand.ts';
import { keyOfException } from './keepExceptions.ts';
import { nameListings } from './listingIds.ts';
import { matchGroups } from './matchGroups.ts';

/** One Feed, read, and what is known of the affiliate it is about. */
export interface ImportRequest {
  readonly affiliate: string;
  /** The name under which the Feed's listings are found again. */
  readonly feed: string;
  /** How many records the Feed has, whatever became of them. */
  readonly records: number;
  readonly incoming: readonly IncomingGroup[];
  /** What the Feed's records, readable or not, and the Feed as a whole gave cause for. */
  readonly issues: readonly FeedIssue[];
  /** Records that were held back before they came here. Together with `incoming` they are all records. */
  readonly heldBack: number;
  /** Every listing of the affiliate that can be read. */
  readonly existing: readonly GroupRecord[];
  /** Files of the affiliate that cannot be read: their name without folder, and the Feed's id where it still can be seen. */
  readonly unreadable: readonly { readonly name: string; readonly sourceId?: string }[];
  /** Whether an address of the affiliate is somebody's former one. */
  readonly isFormer: (name: string) => boolean;
  /** The calendar date of the import. Without it no pause is over by its date. */
  readonly today?: string;
}

export interface PlannedGroup {
  /** `affiliate/group`. */
  readonly id: string;
  /** Where in the Feed: "row 12". */
  readonly place: string;
}

export interface NewGroup extends PlannedGroup {
  readonly group: Group;
}

export interface ChangedGroup extends NewGroup {
  readonly before: GroupRecord;
  readonly changes: readonly GroupChange[];
}

export interface DuplicateRecord {
  readonly place: string;
  readonly sourceId?: string;
  readonly name: string;
  /** The id of the listing it repeats, or the place of the record, where that one is held back. */
  readonly repeats: string;
}

/** What an import would do. Every list is in the order of ids, or of places. */
export interface ImportPlan {
  readonly affiliate: string;
  readonly feed: string;
  readonly totals: ImportTotals;
  readonly added: readonly NewGroup[];
  readonly changed: readonly ChangedGroup[];
  readonly unchanged: readonly PlannedGroup[];
  readonly duplicates: readonly DuplicateRecord[];
  /** Listings of this Feed that it has no more. They stay as they are. */
  readonly gone: readonly GoneListing[];
  readonly issues: readonly FeedIssue[];
}

/** `records` is the sum of all that follow but `gone`. */
export interface ImportTotals {
  readonly records: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly duplicates: number;
  readonly heldBack: number;
  readonly gone: number;
}

/**
 * Compares a Feed with the listings of its affiliate. Listings that are not from
 * this Feed are never changed; nothing is ever deleted.
 *
 * Throws: when a record is unaccounted for.
 */
export function planImport(request: ImportRequest): ImportPlan {
  const { affiliate, feed, existing } = request;
  const fromFeed = existing.filter(({ source }) => source?.feed === feed);
  const others = existing.filter(({ source, status }) => source?.feed !== feed && status !== 'ended');
  const { kept, repeats } = findRepeats(request.incoming, { others, fromFeed });
  // Our own table names a listing by its address. One that is kept by hand is not doubled.
  const byHand = new Set(existing.filter(({ source }) => source?.feed !== feed).map(({ id }) => id));
  const unreadableIds = new Set(request.unreadable.flatMap(({ sourceId }) => sourceId ?? []));
  const isBlocked = ({ sourceId }: IncomingGroup) => sourceId !== undefined && unreadableIds.has(sourceId);
  const issues: FeedIssue[] = [...request.issues, ...sayRepeatedIds(kept), ...sayAlike(kept)];
  let heldBack = request.heldBack;
  const hold = (issue: FeedIssue) => {
    issues.push(issue);
    heldBack += 1;
  };

  const { matched, reused } = matchGroups(
    kept.filter((record) => !isBlocked(record)),
    fromFeed,
  );
  const ids = new Map<IncomingGroup, string>();
  const changed: ChangedGroup[] = [];
  const unchanged: PlannedGroup[] = [];
  const fresh: IncomingGroup[] = [];
  for (const record of kept) {
    const before = matched.get(record);
    const formerly = reused.get(record);
    if (isBlocked(record)) hold(sayUnreadable(record));
    else if (formerly !== undefined) hold(sayReused(record, formerly));
    else if (before === undefined && byHand.has(record.sourceId ?? '')) hold(sayByHand(record, feed));
    else if (before === undefined) fresh.push(record);
    else {
      ids.set(record, before.id);
      const after = settle(before, record, request);
      if ('issue' in after) hold(after.issue);
      else if (after.changes.length === 0) unchanged.push({ id: before.id, place: record.place });
      else changed.push({ id: before.id, place: record.place, before, ...after });
    }
  }

  const added: NewGroup[] = [];
  for (const [record, name] of nameNew(fresh, request)) {
    if (name === undefined) hold(sayUnreadable(record));
    else {
      const id = `${affiliate}/${name}`;
      ids.set(record, id);
      added.push({
        id,
        place: record.place,
        group: asListing(record, { affiliate, feed, id: record.sourceId ?? name }),
      });
    }
  }

  const duplicates = repeats.map((repeat) => asDuplicate(repeat, ids));
  const gone = findGone(fromFeed, { matched, reused, issues });
  const totals: ImportTotals = {
    records: request.records,
    added: added.length,
    changed: changed.length,
    unchanged: unchanged.length,
    duplicates: duplicates.length,
    heldBack,
    gone: gone.length,
  };
  assertSum(totals);
  return {
    affiliate,
    feed,
    totals,
    added: added.sort(byId),
    changed: changed.sort(byId),
    unchanged: unchanged.sort(byId),
    duplicates: duplicates.sort(byPlace),
    gone,
    issues,
  };
}

/** What becomes of a listing that a record is about. */
function settle(
  before: GroupRecord,
  record: IncomingGroup,
  { affiliate, feed, today }: ImportRequest,
): { readonly group: Group; readonly changes: readonly GroupChange[] } | { readonly issue: FeedIssue } {
  const old = withoutId(before);
  const kept = keepByHand(old, record, today);
  const id = record.sourceId ?? before.source?.id ?? splitGroupId(before.id).group;
  const group: Group = { ...kept, affiliate, source: { ...kept.source, feed, id } };
  const changes = groupChanges(old, group);
  if (changes.length === 0) return { group, changes };
  const parsed = Group.safeParse(group);
  return parsed.success
    ? { group: parsed.data, changes }
    : { issue: sayUnfit(record, before, parsed.error.issues[0]?.message ?? '') };
}

const asListing = (
  { group }: IncomingGroup,
  { affiliate, feed, id }: { affiliate: string; feed: string; id: string },
) => ({
  ...group,
  affiliate,
  source: { feed, id, ...withDates(group.exceptions.map(keyOfException)) },
});

/** A name that an unreadable file has is no reason for a second one beside it: they may be the same Group. */
function nameNew(
  fresh: readonly IncomingGroup[],
  { affiliate, existing, unreadable, isFormer }: ImportRequest,
): ReadonlyMap<IncomingGroup, string | undefined> {
  const spoilt = new Set(unreadable.map(({ name }) => name));
  const taken = new Set(existing.map(({ id }) => splitGroupId(id).group));
  const former = new Set(existing.flatMap(({ formerly }) => formerly));
  const names = nameListings(fresh, (name) => taken.has(name) || isFormer(name) || former.has(`${affiliate}/${name}`));
  return new Map([...names].map(([record, name]) => [record, spoilt.has(name) ? undefined : name]));
}

const asDuplicate = ({ record, of }: Repeat, ids: ReadonlyMap<IncomingGroup, string>): DuplicateRecord => ({
  place: record.place,
  ...(record.sourceId === undefined ? {} : { sourceId: record.sourceId }),
  name: record.group.name,
  repeats: 'said' in of ? (ids.get(of) ?? of.place) : of.id,
});

function assertSum(totals: ImportTotals): void {
  const { records, added, changed, unchanged, duplicates, heldBack } = totals;
  const sum = added + changed + unchanged + duplicates + heldBack;
  if (sum !== records) throw new Error(`The feed has ${records} records, but ${sum} are accounted for.`);
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

const byPlace = (one: { readonly place: string }, other: { readonly place: string }): number =>
  one.place.localeCompare(other.place, 'en', { numeric: true });

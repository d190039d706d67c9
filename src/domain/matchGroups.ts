import type { GroupRecord } from './group.ts';
import { type Likeness, likenessOf, mayBeTheSame } from './groupLikeness.ts';
import type { IncomingGroup } from './incomingGroup.ts';

export interface Matching {
  /** The listing that each record is about. A record that is in neither map is new. */
  readonly matched: ReadonlyMap<IncomingGroup, GroupRecord>;
  /** Records whose id belonged to a Group with another name, time and place. */
  readonly reused: ReadonlyMap<IncomingGroup, GroupRecord>;
}

/**
 * Finds for each record the listing that an earlier import made of it. Ids come
 * first, but only where the Group is recognizable behind them: Feeds renumber
 * their records and give old numbers to new ones. What is left is matched by
 * likeness, and only where there is exactly one choice on both sides.
 *
 * The order of the records makes no difference. Takes time in proportion to them.
 */
export function matchGroups(incoming: readonly IncomingGroup[], existing: readonly GroupRecord[]): Matching {
  const likeness = new Map<IncomingGroup | GroupRecord, Likeness>();
  for (const one of [...incoming, ...existing]) likeness.set(one, likenessOf(groupIn(one)));
  const like = (one: IncomingGroup | GroupRecord): Likeness => likeness.get(one) ?? likenessOf(groupIn(one));
  const matched = new Map<IncomingGroup, GroupRecord>();
  const records = new Set(incoming);
  const groups = new Set(existing);
  const settle = (record: IncomingGroup, group: GroupRecord) => {
    matched.set(record, group);
    records.delete(record);
    groups.delete(group);
  };
  const settleBy = (
    keyOf: (one: IncomingGroup | GroupRecord) => string | undefined,
    agree: (record: IncomingGroup, group: GroupRecord) => boolean = () => true,
  ) => {
    const choices = singles(groups, keyOf);
    for (const [key, record] of singles(records, keyOf)) {
      const group = choices.get(key);
      if (group !== undefined && agree(record, group)) settle(record, group);
    }
  };

  const feedIds = countBy(incoming, sourceIdOf);
  const ourIds = countBy(existing, sourceIdOf);
  /** An id that stands for several records tells nothing. */
  const certainId = (one: IncomingGroup | GroupRecord): string | undefined => {
    const id = sourceIdOf(one);
    return id !== undefined && (feedIds.get(id) ?? 0) <= 1 && (ourIds.get(id) ?? 0) <= 1 ? id : undefined;
  };

  settleBy(certainId, (record, group) => like(record).close === like(group).close);
  settleBy((one) => like(one).twin);
  settleBy((one) => like(one).close);
  // What is settled may leave a name to one Group alone, as the next import will see it. So once more, until nothing new is.
  let settledBefore: number;
  do {
    settledBefore = matched.size;
    const recordOf = new Map([...matched].map(([record, group]) => [group, record]));
    const afterwards = existing.map((group) => recordOf.get(group) ?? group);
    const isCommonName = commonNames(incoming, afterwards, like);
    settleBy(certainId, (record, group) => mayBeTheSame(like(record), like(group), isCommonName));
  } while (matched.size > settledBefore);

  /** From here on only records under an id we have not seen, and listings whose id the Feed has no more. */
  const unclaimed = (one: IncomingGroup | GroupRecord): boolean => {
    const id = certainId(one);
    return id === undefined || !((feedIds.get(id) ?? 0) > 0 && (ourIds.get(id) ?? 0) > 0);
  };
  const when = (one: IncomingGroup | GroupRecord, ...parts: readonly (string | undefined)[]) =>
    unclaimed(one) && parts.every((part) => part !== undefined && part !== '') ? parts.join('\n') : undefined;
  settleBy((one) => when(one, 'same day', like(one).name, like(one).weekdays, like(one).site));
  settleBy((one) => when(one, 'moved', like(one).name, like(one).times, like(one).city));
  if (feedIds.size === 0) settleBy((one) => when(one, 'renamed', like(one).times, like(one).site));

  const reused = new Map<IncomingGroup, GroupRecord>();
  settleReused(records, groups, { certainId, reused });
  return { matched, reused };
}

function settleReused(
  records: ReadonlySet<IncomingGroup>,
  groups: ReadonlySet<GroupRecord>,
  {
    certainId,
    reused,
  }: {
    readonly certainId: (one: IncomingGroup | GroupRecord) => string | undefined;
    readonly reused: Map<IncomingGroup, GroupRecord>;
  },
): void {
  const byId = singles(groups, certainId);
  for (const record of records) {
    const id = certainId(record);
    const group = id === undefined ? undefined : byId.get(id);
    if (group !== undefined) reused.set(record, group);
  }
}

const sourceIdOf = (one: IncomingGroup | GroupRecord): string | undefined =>
  'said' in one ? one.sourceId : one.source?.id;

const groupIn = (one: IncomingGroup | GroupRecord) => ('said' in one ? one.group : one);

/** Those that have a key to themselves. */
function singles<T, K>(all: ReadonlySet<T>, keyOf: (one: T) => K | undefined): Map<K, T> {
  const found = new Map<K, T | undefined>();
  for (const one of all) {
    const key = keyOf(one);
    if (key !== undefined) found.set(key, found.has(key) ? undefined : one);
  }
  return new Map([...found].flatMap(([key, one]): [K, T][] => (one === undefined ? [] : [[key, one]])));
}

function countBy<T>(all: readonly T[], keyOf: (one: T) => string | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) {
    const key = keyOf(one);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Names that several records bear, or several listings as they will be called after this import. */
function commonNames(
  incoming: readonly IncomingGroup[],
  afterwards: readonly (IncomingGroup | GroupRecord)[],
  like: (one: IncomingGroup | GroupRecord) => Likeness,
): (name: string) => boolean {
  const inFeed = countBy(incoming, (record) => like(record).name);
  const inContent = countBy(afterwards, (one) => like(one).name);
  return (name) => (inFeed.get(name) ?? 0) > 1 || (inContent.get(name) ?? 0) > 1;
}

import { plain } from './duplicateGroups.ts';
import type { FeedIssue } from './feedIssue.ts';
import type { GroupRecord } from './group.ts';
import type { IncomingGroup } from './incomingGroup.ts';
import type { IssueCode } from './issue.ts';

export interface GoneListing {
  readonly id: string;
  readonly name: string;
  readonly sourceId: string;
}

/**
 * Listings of a Feed that it has no more. One whose record is there but held back is not
 * gone, unless the Feed itself has taken the record out.
 */
export function findGone(
  fromFeed: readonly GroupRecord[],
  {
    matched,
    reused,
    issues,
  }: {
    readonly matched: ReadonlyMap<IncomingGroup, GroupRecord>;
    readonly reused: ReadonlyMap<IncomingGroup, GroupRecord>;
    readonly issues: readonly FeedIssue[];
  },
): readonly GoneListing[] {
  const present = new Set([...matched.values(), ...reused.values()]);
  const errors = issues.filter(({ severity, code }) => severity === 'error' && !TAKEN_OUT.has(code));
  const heldIds = new Set(errors.map(({ id }) => id));
  const heldNames = new Set(
    errors.flatMap(({ id, name }) => (id === undefined && name !== undefined ? [plain(name)] : [])),
  );
  return fromFeed
    .filter((group) => !present.has(group) && group.status !== 'ended')
    .filter(({ source, name }) => !heldIds.has(source?.id) && !heldNames.has(plain(name)))
    .map(({ id, name, source }) => ({ id, name, sourceId: source?.id ?? '' }))
    .sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}

/** The Feed itself says that it lists this no more. */
const TAKEN_OUT: ReadonlySet<IssueCode> = new Set<IssueCode>(['not-published', 'series-over']);

import { Group, type GroupRecord } from '../../src/domain/group.ts';
import { type ImportRequest, planImport } from '../../src/domain/importPlan.ts';
import type { GroupDraft, IncomingGroup } from '../../src/domain/incomingGroup.ts';

/** What a record says, in a few words. Left out: Tuesdays 18:30, at 1 Example Street in Evanston. */
export interface Said {
  readonly id?: string;
  readonly slug?: string;
  readonly name?: string;
  readonly weekday?: 'monday' | 'tuesday' | 'thursday';
  readonly starts?: string;
  readonly street?: string;
  readonly city?: string;
  readonly onlyWeekly?: boolean;
  readonly backOn?: readonly string[];
  readonly isUnsureOfDates?: boolean;
  readonly rest?: Partial<GroupDraft>;
}

export function record(
  { id, slug, onlyWeekly = false, backOn, isUnsureOfDates, ...said }: Said,
  place = `row ${id ?? said.name ?? ''}`,
): IncomingGroup {
  const draft = {
    name: said.name ?? 'Evanston',
    affiliate: 'nami-example',
    timeZone: 'America/Chicago',
    meetingTimes: [{ rhythm: 'weekly', weekday: said.weekday ?? 'tuesday', starts: said.starts ?? '18:30' }],
    site: { street: said.street ?? '1 Example Street', city: said.city ?? 'Evanston', state: 'IL' },
    ...said.rest,
  } satisfies GroupDraft;
  return {
    place,
    ...(id !== undefined && { sourceId: id }),
    ...(slug !== undefined && { slug }),
    onlyWeekly,
    ...(backOn !== undefined && { backOn }),
    ...(isUnsureOfDates !== undefined && { isUnsureOfDates }),
    said: draft,
    group: Group.parse(draft),
  };
}

/** A listing that an import has made of a record. */
export const listing = (
  said: Said & { readonly id: string },
  name: string,
  byHand: Partial<GroupDraft> = {},
): GroupRecord => ({
  ...Group.parse({ ...record(said).said, source: { feed: 'sheet', id: said.id }, ...byHand }),
  id: `nami-example/${name}`,
});

export const plan = (
  incoming: readonly IncomingGroup[],
  existing: readonly GroupRecord[] = [],
  more: Partial<ImportRequest> = {},
) =>
  planImport({
    affiliate: 'nami-example',
    feed: 'sheet',
    records: incoming.length,
    incoming,
    issues: [],
    heldBack: 0,
    existing,
    unreadable: [],
    isFormer: () => false,
    ...more,
  });

/** The listings as they are once a plan has been written. */
export function afterwards(
  { added, changed }: ReturnType<typeof planImport>,
  existing: readonly GroupRecord[],
): readonly GroupRecord[] {
  const now = new Map(existing.map((one) => [one.id, one]));
  for (const { id, group } of [...added, ...changed]) now.set(id, { ...group, id });
  return [...now.values()];
}

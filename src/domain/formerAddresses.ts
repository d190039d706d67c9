import type { GroupRecord } from './group.ts';

export interface TakenAddress {
  /** The id of the Group that claims the address. */
  readonly group: string;
  /** Which of its `formerly`. */
  readonly index: number;
  readonly message: string;
}

/**
 * Sees to it that every former address leads to one page. A claim on the address
 * of a Group that exists, or on one that an earlier Group has claimed, is dropped.
 */
export function settleFormerAddresses(groups: readonly GroupRecord[]): {
  readonly groups: readonly GroupRecord[];
  readonly taken: readonly TakenAddress[];
} {
  const owners = new Map(groups.map(({ id }) => [id, id]));
  const taken: TakenAddress[] = [];
  const settled = groups.map((group) => {
    if (group.formerly.length === 0) return group;
    const formerly = group.formerly.filter((address, index) => {
      const owner = owners.get(address);
      if (owner === undefined) {
        owners.set(address, group.id);
        return true;
      }
      const whose = owner === group.id ? 'is this group itself' : `leads to ${owner}`;
      taken.push({ group: group.id, index, message: `${address} ${whose}. Take it out of formerly.` });
      return false;
    });
    return { ...group, formerly };
  });
  return { groups: settled, taken };
}

import type { Group, GroupRecord } from './group.ts';

/** The two parts of a Group's id, `<affiliate>/<group>`. */
export function splitGroupId(id: string): { affiliate: string; group: string } {
  const [affiliate = '', group = ''] = id.split('/');
  return { affiliate, group };
}

/** What the file of a Group says: all but the id, which is the name of the file. */
export function withoutId(record: GroupRecord): Group {
  const group: Group = { ...record };
  Reflect.deleteProperty(group, 'id');
  return group;
}

import { Group } from './group.ts';

/** One field of a listing that the Feed says otherwise than before. */
export interface GroupChange {
  /** `site.street`. */
  readonly field: string;
  /** Absent where the field is new. */
  readonly before?: unknown;
  /** Absent where the field goes away. */
  readonly after?: unknown;
}

/** What differs between two states of a Group, field by field, in the order fields are written. Lists count as one field. */
export function groupChanges(before: Group, after: Group): readonly GroupChange[] {
  return Object.keys(Group.shape).flatMap((field) =>
    changesAt(field, Reflect.get(before, field), Reflect.get(after, field)),
  );
}

/** Whether two values say the same; the order of keys does not count. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((part, index) => saysTheSame(part, other[index]));
  }
  if (!isPlain(one) || !isPlain(other)) return false;
  return keysOf(one, other).every((key) => saysTheSame(one[key], other[key]));
}

export const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function changesAt(field: string, before: unknown, after: unknown): readonly GroupChange[] {
  if (saysTheSame(before, after)) return [];
  if (isPlain(before) && isPlain(after)) {
    return keysOf(before, after).flatMap((key) => changesAt(`${field}.${key}`, before[key], after[key]));
  }
  return [{ field, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
}

const keysOf = (...values: readonly Readonly<Record<string, unknown>>[]): readonly string[] => [
  ...new Set(values.flatMap((value) => Object.keys(value))),
];

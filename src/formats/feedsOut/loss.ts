import type { LossCode } from '../../domain/lossCode.ts';
import type { Edition, Published } from './outFormat.ts';

/** Something a Group says that a format says only in words, or not at all. */
export interface Loss {
  readonly code: LossCode;
  /** `in-words`: a person reads it, a program does not. */
  readonly how: 'left-out' | 'in-words';
  /**
   * The fields it is about, lists without their numbers: `exceptions.moved.site` also
   * means what is below it, `*` the whole Group.
   */
  readonly fields: readonly string[];
  /** Whether it touches this Group, where saying one of the fields is not enough. */
  readonly touches?: (published: Published, edition: Edition) => boolean;
}

/** One line of the report. */
export interface LossCount {
  readonly code: LossCode;
  readonly how: Loss['how'];
  readonly groups: number;
}

/** For how many Groups each loss of a format occurs, in the format's order. */
export function countLosses(
  losses: readonly Loss[],
  groups: Iterable<Published>,
  edition: Edition,
): readonly LossCount[] {
  const counts = losses.map((loss) => ({ loss, groups: 0 }));
  for (const published of groups) {
    const said = saidFields(published.group);
    for (const count of counts) if (occurs(count.loss, said, published, edition)) count.groups += 1;
  }
  return counts.map(({ loss: { code, how }, groups: number }) => ({ code, how, groups: number }));
}

function occurs(loss: Loss, said: ReadonlySet<string>, published: Published, edition: Edition): boolean {
  if (loss.touches !== undefined) return loss.touches(published, edition);
  return loss.fields.some((field) => [...said].some((one) => isBelow(one, field)));
}

/** Whether a field is another or a part of it. */
export const isBelow = (field: string, other: string): boolean =>
  other === '*' || field === other || field.startsWith(`${other}.`);

/** Every field a value says something in: `exceptions.moved.to`. Empty lists say nothing. */
export function saidFields(value: unknown, path = ''): ReadonlySet<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((part) => [...saidFields(part, path)]));
  if (typeof value !== 'object' || value === null) return new Set(value === undefined ? [] : [path]);
  return new Set(
    Object.entries(value).flatMap(([key, part]) => [...saidFields(part, path === '' ? key : `${path}.${key}`)]),
  );
}

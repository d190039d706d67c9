import type { Affiliate } from './affiliate.ts';

type Closure = Affiliate['closures'][number];

/** What a Feed says of all Groups of an affiliate at once. */
export interface ClosuresSaid {
  /** Dates on which none meets. */
  readonly closed: readonly Closure[];
  /** Dates on which all meet after all. */
  readonly open: readonly string[];
}

/** One date that an affiliate's closures have otherwise than before. */
export interface ClosureChange {
  readonly date: string;
  /** Absent where the date is new. */
  readonly before?: string;
  /** Absent where all meet after all. */
  readonly after?: string;
}

/**
 * An affiliate's closures after an import: those that the Feed is silent about stay,
 * and what it says of a date takes the place of what stood there.
 */
export function planClosures(
  existing: readonly Closure[],
  { closed, open }: ClosuresSaid,
): { readonly closures: readonly Closure[]; readonly changes: readonly ClosureChange[] } {
  const after = new Map(existing.map(({ date, reason }) => [date, reason]));
  for (const { date, reason } of closed) after.set(date, reason);
  for (const date of open) after.delete(date);
  const before = new Map(existing.map(({ date, reason }) => [date, reason]));
  const changes = [...new Set([...before.keys(), ...after.keys()])]
    .filter((date) => before.get(date) !== after.get(date))
    .map((date) => asChange(date, before.get(date), after.get(date)));
  return { closures: [...after].map(([date, reason]) => ({ date, reason })), changes };
}

function asChange(date: string, before: string | undefined, after: string | undefined): ClosureChange {
  return { date, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

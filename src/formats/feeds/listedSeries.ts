/**
 * When something meets, as a format states it by rule: a first date, a clock time
 * and how it repeats. Calendars and HSDS do; other formats leave it to words.
 */
export interface ListedSeries {
  /** The local date of the first Meeting, `2026-01-06`. */
  readonly first?: string;
  /** Local wall-clock time, `18:30`. Absent where it is a whole day, or cannot be read. */
  readonly starts?: string;
  /** Unit: minutes. */
  readonly minutes?: number;
  /** Absent where it is one date, or several without a rule. */
  readonly rule?: RecurrenceRule;
  /** The dates of a series without a rule, in order. */
  readonly dates?: readonly string[];
  /** The last local date on which it holds, whatever the rule says. */
  readonly until?: string;
  /** The rule as the Feed has it, for a person to find it again. */
  readonly words: string;
}

/**
 * The parts of a rule under the names of RFC 5545 in small letters, each a list:
 * `byday` → `['2TU', '4TU']`. A `Map`, because a Feed may say "constructor".
 */
export type RecurrenceRule = ReadonlyMap<string, readonly string[]>;

/** One date on which a series differs, as a calendar states it. */
export interface ListedDifference {
  /** The local date that the rule gives; for `extra`, the date it adds. */
  readonly date: string;
  /** The time it usually starts. */
  readonly usually?: string;
  /** What the entry says of it: a reason, a note. */
  readonly words?: string;
  readonly change:
    | { readonly kind: 'cancelled' }
    | { readonly kind: 'online' }
    | {
        readonly kind: 'moved' | 'extra';
        readonly to?: string;
        readonly starts?: string;
        readonly minutes?: number;
        /** The address on one line, where it differs. */
        readonly address?: string;
      };
}

import type { z } from 'zod';
import type { Group } from './group.ts';

/** A Group as someone writes it: what they leave out is not said, or is as usual. */
export type GroupDraft = z.input<typeof Group>;

/** A record of a Feed that could be read: a Group that has no id of ours yet. */
export interface IncomingGroup {
  /** Where in the Feed: "row 12". */
  readonly place: string;
  /** The Feed's own id for it. */
  readonly sourceId?: string;
  /** The short name the Feed gives it. */
  readonly slug?: string;
  /** True where the format has no words for a rhythm, so that a weekly day contradicts no other one. */
  readonly onlyWeekly: boolean;
  /** Dates on which the Feed says that it meets as usual after all. */
  readonly backOn?: readonly string[];
  /** The Feed has words about dates, perhaps of this Group, that could not be read. */
  readonly isUnsureOfDates?: boolean;
  /** Only what the Feed says. */
  readonly said: GroupDraft;
  /** The same, complete. */
  readonly group: Group;
}

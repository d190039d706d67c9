import type { MeetingFormat } from './meetingFormat.ts';
import type { Site } from './site.ts';

/** How a Meeting stands to its rhythm. */
export type MeetingChange = 'as-usual' | 'cancelled' | 'moved' | 'online' | 'extra';

/**
 * One dated occurrence of a Group, exceptions and closures already applied.
 *
 * `UsualSite` is the Group's own Site as far as the schedule carried it: all of
 * it on a page, only its name and town in a search.
 */
export interface Meeting<UsualSite = Site> {
  /** In the Group's own zone. For a cancelled Meeting, when it would have been. */
  readonly starts: Temporal.ZonedDateTime;
  readonly ends: Temporal.ZonedDateTime;
  readonly change: MeetingChange;
  /** Why it is cancelled or online, or where it moved, in the affiliate's words. */
  readonly note?: string;
  /** The date and time the rhythm gave, where a move changed it. */
  readonly movedFrom?: Temporal.ZonedDateTime;
  readonly format: MeetingFormat;
  /** Where it is in person; the Group's own Site unless this time differs. Absent when it is only online. */
  readonly site?: Site | UsualSite;
}

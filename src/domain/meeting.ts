import type { MeetingFormat } from './meetingFormat.ts';
import type { Site } from './site.ts';

/** How a Meeting stands to its rhythm. */
export type MeetingChange = 'as-usual' | 'cancelled' | 'moved' | 'online' | 'extra';

/** One dated occurrence of a Group, exceptions and closures already applied. */
export interface Meeting {
  /** In the Group's own zone. For a cancelled Meeting, when it would have been. */
  readonly starts: Temporal.ZonedDateTime;
  readonly ends: Temporal.ZonedDateTime;
  readonly change: MeetingChange;
  /** Why it is cancelled or online, or where it moved, in the affiliate's words. */
  readonly note?: string;
  /** The date and time the rhythm gave, where a move changed it. */
  readonly movedFrom?: Temporal.ZonedDateTime;
  readonly format: MeetingFormat;
  /** Where it is in person; the Group's own Site unless this time differs. */
  readonly site?: Site;
}

import type { Affiliate } from './affiliate.ts';
import type { GroupRecord } from './group.ts';
import type { Meeting } from './meeting.ts';

/** What it takes to know when a Group meets. A `GroupRecord` with its Affiliate's closures fits, and so does a `GroupDocument`. */
export interface Schedule extends Readonly<Pick<GroupRecord, 'timeZone' | 'format'>> {
  readonly meetingTimes: readonly GroupRecord['meetingTimes'][number][];
  readonly exceptions: readonly GroupRecord['exceptions'][number][];
  readonly season?: GroupRecord['season'];
  readonly site?: GroupRecord['site'];
  readonly closures: readonly Affiliate['closures'][number][];
}

export interface MeetingsWanted {
  readonly from: Temporal.Instant;
  readonly count: number;
}

export function nextMeetings(schedule: Schedule, wanted: MeetingsWanted): readonly Meeting[] {
  throw new Error(`not written: ${schedule.timeZone} ${wanted.count}`);
}

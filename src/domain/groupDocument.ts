import type { Access, Audience, GroupRecord, GroupStatus, Registration } from './group.ts';
import type { Point } from './distance.ts';
import type { Exception } from './exception.ts';
import type { FacilitatorPairStatus } from './facilitator.ts';
import type { MeetingFormat } from './meetingFormat.ts';
import type { MeetingTime } from './meetingTime.ts';
import type { Site } from './site.ts';
import type { StateCode } from './state.ts';

/** The part of a Group that search needs: small, public, flat. Every engine holds these and nothing else. */
export interface GroupDocument {
  readonly id: string;
  readonly name: string;
  readonly affiliate: string;
  readonly affiliateName: string;
  readonly status: GroupStatus;
  readonly format: MeetingFormat;
  readonly timeZone: string;
  readonly meetingTimes: readonly MeetingTime[];
  readonly exceptions: readonly Exception[];
  readonly season?: GroupRecord['season'];
  readonly closures: readonly { readonly date: string; readonly reason: string }[];
  readonly site?: Pick<Site, 'name' | 'city' | 'state' | 'zip'>;
  readonly state: StateCode;
  /** Absent for a Group that is only online, or whose point nobody knows. */
  readonly point?: Point;
  readonly precision?: Site['precision'];
  readonly languages: readonly string[];
  readonly writtenIn: GroupRecord['writtenIn'];
  readonly audiences: readonly Audience[];
  readonly registration?: Registration;
  readonly access?: Pick<Access, 'stepFree' | 'accessibleToilet' | 'asl'>;
  readonly facilitatorPair?: FacilitatorPairStatus;
  readonly confirmedOn?: string;
}

import type { AffiliateRecord } from './affiliate.ts';
import type { Access, Audience, GroupRecord, GroupStatus, Registration } from './group.ts';
import type { Point } from './distance.ts';
import type { Exception } from './exception.ts';
import type { FacilitatorPairStatus } from './facilitator.ts';
import type { MeetingFormat } from './meetingFormat.ts';
import type { MeetingTime } from './meetingTime.ts';
import { pointOf, type Site } from './site.ts';
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

/** What search knows of a Group. Contacts, notes and first-visit words stay on its page. */
export function toGroupDocument(group: GroupRecord, affiliate: AffiliateRecord): GroupDocument {
  const site = group.site ?? group.meetingTimes.find((time) => time.site !== undefined)?.site;
  const point = pointOf(site);
  const { season, registration, confirmedOn, facilitatorPair, access } = group;
  return {
    id: group.id,
    name: group.name,
    affiliate: affiliate.id,
    affiliateName: affiliate.name,
    status: group.status,
    format: group.format,
    timeZone: group.timeZone,
    meetingTimes: group.meetingTimes,
    exceptions: group.exceptions,
    ...(season !== undefined && { season }),
    closures: affiliate.closures,
    ...(site !== undefined && { site: publicPart(site) }),
    state: site?.state ?? affiliate.state,
    ...(site !== undefined && point !== undefined && { point, precision: site.precision }),
    languages: group.languages,
    writtenIn: group.writtenIn,
    audiences: group.audiences,
    ...(registration !== undefined && { registration }),
    ...(access !== undefined && { access: accessPart(access) }),
    ...(facilitatorPair !== undefined && { facilitatorPair: facilitatorPair.status }),
    ...(confirmedOn !== undefined && { confirmedOn }),
  };
}

function publicPart({ name, city, state, zip }: Site): NonNullable<GroupDocument['site']> {
  return { ...(name !== undefined && { name }), city, state, ...(zip !== undefined && { zip }) };
}

function accessPart({ stepFree, accessibleToilet, asl }: Access): NonNullable<GroupDocument['access']> {
  return {
    ...(stepFree !== undefined && { stepFree }),
    ...(accessibleToilet !== undefined && { accessibleToilet }),
    ...(asl !== undefined && { asl }),
  };
}

import type { AffiliateRecord } from './affiliate.ts';
import type { Access, Audience, GroupRecord, GroupStatus, Registration } from './group.ts';
import type { Point } from './distance.ts';
import type { Exception } from './exception.ts';
import type { FacilitatorPairStatus } from './facilitator.ts';
import type { MeetingFormat } from './meetingFormat.ts';
import type { MeetingTime } from './meetingTime.ts';
import { pointOf, type Site } from './site.ts';
import type { StateCode } from './state.ts';

/**
 * What decides whether a Group answers a search, and in what order: all but its
 * names. A search in a great city looks at thousands of these and shows the names
 * of twenty, so the two travel apart.
 */
export interface Candidate {
  readonly affiliate: string;
  /** Its place among the Groups of its Affiliate, by id, from 0. With the Affiliate it stands for the id. */
  readonly rank: number;
  readonly status: GroupStatus;
  readonly format: MeetingFormat;
  readonly timeZone: string;
  readonly meetingTimes: readonly MeetingTime[];
  readonly exceptions: readonly Exception[];
  readonly season?: GroupRecord['season'];
  readonly closures: readonly { readonly date: string; readonly reason: string }[];
  readonly state: StateCode;
  /** Absent for a Group that is only online, or whose point nobody knows. To a ten-thousandth of a degree. */
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

/** The part of a Group that search needs: small, public, flat. Every engine holds these and nothing else. */
export interface GroupDocument extends Candidate {
  readonly id: string;
  readonly name: string;
  readonly affiliateName: string;
  readonly site?: Pick<Site, 'name' | 'city' | 'state' | 'zip'>;
}

/** What search knows of a Group. Contacts, notes and first-visit words stay on its page. */
export function toGroupDocument(group: GroupRecord, affiliate: AffiliateRecord, rank: number): GroupDocument {
  const site = group.site ?? group.meetingTimes.find((time) => time.site !== undefined)?.site;
  const point = pointOf(site);
  const { season, registration, confirmedOn, facilitatorPair, access } = group;
  return {
    id: group.id,
    name: group.name,
    affiliate: affiliate.id,
    rank,
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
    ...(site !== undefined && point !== undefined && { point: toTenThousandth(point), precision: site.precision }),
    languages: group.languages,
    writtenIn: group.writtenIn,
    audiences: group.audiences,
    ...(registration !== undefined && { registration }),
    ...(access !== undefined && { access: accessPart(access) }),
    ...(facilitatorPair !== undefined && { facilitatorPair: facilitatorPair.status }),
    ...(confirmedOn !== undefined && { confirmedOn }),
  };
}

/** Numbers the Groups of each Affiliate by id, from 0. Shape: by id. */
export function ranksById(groups: readonly Pick<GroupDocument, 'id' | 'affiliate'>[]): ReadonlyMap<string, number> {
  const inOrder = [...groups].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
  const next = new Map<string, number>();
  return new Map(
    inOrder.map(({ id, affiliate }) => {
      const rank = next.get(affiliate) ?? 0;
      next.set(affiliate, rank + 1);
      return [id, rank];
    }),
  );
}

/** In the order of ids, which is the order of equal answers. */
export const byAffiliateAndRank = (one: Candidate, other: Candidate): number => {
  if (one.affiliate === other.affiliate) return one.rank - other.rank;
  // With the slash, as in an id: "nami-a-b/x" comes before "nami-a/x".
  return `${one.affiliate}/` < `${other.affiliate}/` ? -1 : 1;
};

/** A Site without a name goes by its street: of three hundred groups "in Minneapolis" nobody can tell two apart. */
function publicPart({ name, street, city, state, zip }: Site): NonNullable<GroupDocument['site']> {
  const known = name ?? street;
  return { ...(known !== undefined && { name: known }), city, state, ...(zip !== undefined && { zip }) };
}

function accessPart({ stepFree, accessibleToilet, asl }: Access): NonNullable<GroupDocument['access']> {
  return {
    ...(stepFree !== undefined && { stepFree }),
    ...(accessibleToilet !== undefined && { accessibleToilet }),
    ...(asl !== undefined && { asl }),
  };
}

/** Some twelve yards: a door, in a third fewer bytes. */
export const toTenThousandth = ({ latitude, longitude }: Point): Point => ({
  latitude: roundPart(latitude),
  longitude: roundPart(longitude),
});

// Adding 0 makes a plain 0 of the -0 that rounding leaves.
const roundPart = (degrees: number): number => Math.round(degrees * 10_000) / 10_000 + 0;

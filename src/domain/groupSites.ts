import { formatOf, type GroupRecord } from './group.ts';
import type { MeetingTime } from './meetingTime.ts';
import type { Site } from './site.ts';

/** A Site of a Group, with the rhythms that meet there. */
export interface SiteInUse {
  readonly site: Site;
  readonly meetingTimes: readonly MeetingTime[];
}

/** Every place a Group meets, the one that most of its times use first. Times that are only online have none. */
export function sitesOf(group: GroupRecord): readonly SiteInUse[] {
  const sites: { site: Site; meetingTimes: MeetingTime[] }[] = [];
  for (const meets of group.meetingTimes) {
    const site = formatOf(group, meets) === 'online' ? meets.site : (meets.site ?? group.site);
    if (site === undefined) continue;
    const known = sites.find((other) => sameSite(other.site, site));
    if (known === undefined) sites.push({ site, meetingTimes: [meets] });
    else known.meetingTimes.push(meets);
  }
  if (sites.length === 0 && group.site !== undefined && group.format !== 'online') {
    return [{ site: group.site, meetingTimes: [] }];
  }
  return sites.sort((one, other) => other.meetingTimes.length - one.meetingTimes.length);
}

const sameSite = (one: Site, other: Site) =>
  one.name === other.name && one.street === other.street && one.city === other.city && one.zip === other.zip;

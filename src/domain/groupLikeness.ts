import { keyOfSite, plain, twinKeyOf } from './duplicateGroups.ts';
import type { Group } from './group.ts';

/**
 * What one Group has in common with another when its id says nothing: keys that
 * are equal where the Groups are alike. `undefined` where there is nothing to compare.
 */
export interface Likeness {
  readonly name: string;
  /** Weekdays and times, without length and rhythm. */
  readonly times: string | undefined;
  readonly weekdays: string;
  readonly site: string | undefined;
  readonly city: string | undefined;
  /** Everything that makes two listings one Group. */
  readonly twin: string;
  /** Name, weekdays, times and site; length and rhythm may differ. */
  readonly close: string;
}

export function likenessOf(group: Group): Likeness {
  const { meetingTimes } = group;
  const name = plain(group.name);
  const moments = meetingTimes.map(({ weekday, starts }) => `${weekday} ${starts}`).sort();
  const times = moments.length === 0 ? undefined : moments.join(', ');
  const weekdays = [...new Set(meetingTimes.map(({ weekday }) => weekday))].sort().join(', ');
  const sites = [group.site, ...meetingTimes.map((time) => time.site)].filter((one) => one !== undefined);
  const site =
    sites.length === 0 ? undefined : [...new Set(sites.map((one) => keyOfSite(one).join('|')))].sort().join('; ');
  const [first] = sites;
  const city = first && `${plain(first.city)}|${first.state}`;
  return { name, times, weekdays, site, city, twin: twinKeyOf(group), close: [name, times, site].join('\n') };
}

/**
 * Whether two records under one id of the Feed may be one Group that has changed.
 *
 * A name that several Groups bear tells them apart only within a city, and a time
 * alone is chance anywhere else.
 */
export function mayBeTheSame(one: Likeness, other: Likeness, isCommonName: (name: string) => boolean): boolean {
  const sameName = areNamesAlike(one.name, other.name);
  if (sameName && !isCommonName(one.name) && !isCommonName(other.name)) return true;
  const sameDoor = one.site !== undefined && one.site === other.site && !one.site.startsWith('|');
  const sameTimes = one.times !== undefined && one.times === other.times;
  return sameDoor || (one.city === other.city ? sameName || sameTimes : sameName && sameTimes);
}

/** The same words, or one name is the other with words added: "Hope group", "SUSPENDED Hope group". */
export function areNamesAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [fewer, more] = [one, other].map((name) => name.split(' ')).sort((left, right) => left.length - right.length);
  if (fewer === undefined || more === undefined || fewer.join('').length < 4) return false;
  return fewer.every((word) => more.includes(word));
}

import type { Group, GroupRecord } from './group.ts';
import type { Site } from './site.ts';

/**
 * Groups that are listed twice: the same affiliate, name, meeting times and site.
 * Case, accents and punctuation do not make two names different. An ended Group
 * is nobody's twin: it keeps its page for old flyers.
 *
 * Shape: id of the later listing → id of the first, in the order given.
 */
export function findDuplicates(groups: readonly GroupRecord[]): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  const duplicates = new Map<string, string>();
  for (const group of groups) {
    if (group.status === 'ended') continue;
    const key = twinKeyOf(group);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, group.id);
    else duplicates.set(group.id, first);
  }
  return duplicates;
}

/** Two Groups with the same key are one Group, listed twice. */
export function twinKeyOf({ affiliate, name, format, meetingTimes, site }: Group): string {
  const times = meetingTimes.map(({ site: own, ...time }) =>
    JSON.stringify([Object.entries(time).sort(), keyOfSite(own)]),
  );
  return JSON.stringify([affiliate, plain(name), format, times.sort(), keyOfSite(site)]);
}

export const keyOfSite = (site: Site | undefined): readonly string[] =>
  site === undefined ? [] : [plain(site.street ?? site.name ?? ''), plain(site.city), site.state];

/** A text without case, accents and punctuation. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

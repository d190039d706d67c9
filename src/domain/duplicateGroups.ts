import type { GroupRecord } from './group.ts';
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
    const key = keyOf(group);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, group.id);
    else duplicates.set(group.id, first);
  }
  return duplicates;
}

function keyOf({ affiliate, name, format, meetingTimes, site }: GroupRecord): string {
  const times = meetingTimes.map(({ site: own, ...time }) =>
    JSON.stringify([Object.entries(time).sort(), keyOfSite(own)]),
  );
  return JSON.stringify([affiliate, plain(name), format, times.sort(), keyOfSite(site)]);
}

const keyOfSite = (site: Site | undefined): readonly string[] =>
  site === undefined ? [] : [plain(site.street ?? site.name ?? ''), plain(site.city), site.state];

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

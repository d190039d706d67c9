import { freshness, type Freshness } from './freshness.ts';
import type { GroupRecord } from './group.ts';
import type { Settings } from './settings.ts';

/**
 * Whether a Group appears in lists and in search. An ended Group, and one that
 * nobody has confirmed for a year, keep their page for old flyers and links.
 */
export function isListed(group: GroupRecord, today: string, rules: Settings['freshness']): boolean {
  return group.status !== 'ended' && freshnessOf(group, today, rules) !== 'unlisted';
}

/** How far this listing can be trusted today. */
export function freshnessOf(group: GroupRecord, today: string, rules: Settings['freshness']): Freshness {
  return freshness(group.confirmedOn, today, rules);
}

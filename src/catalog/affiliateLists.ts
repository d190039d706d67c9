import type { AffiliateRecord } from '../domain/affiliate.ts';
import type { GroupView } from '../domain/groupView.ts';
import { loadDirectory } from './directory.ts';
import { loadGroupViews } from './groupViews.ts';

export interface AffiliateGroups {
  readonly affiliate: AffiliateRecord;
  /** Its Groups that are in lists, by name. */
  readonly listed: readonly GroupView[];
}

let lists: Promise<readonly AffiliateGroups[]> | undefined;

/** Every Affiliate with its listed Groups, sorted out once per build. */
export function loadAffiliateLists(): Promise<readonly AffiliateGroups[]> {
  lists ??= sortOut();
  return lists;
}

async function sortOut(): Promise<readonly AffiliateGroups[]> {
  const { directory } = await loadDirectory();
  const groups = Map.groupBy((await loadGroupViews()).listed, ({ affiliate }) => affiliate.id);
  return [...directory.affiliates.values()].map((affiliate) => ({
    affiliate,
    listed: groups.get(affiliate.id) ?? [],
  }));
}

import { plainAffiliate } from '../domain/affiliate.ts';
import type { Directory } from '../domain/directory.ts';
import { isListed } from '../domain/listing.ts';
import type { Settings } from '../domain/settings.ts';
import type { Published } from '../formats/feedsOut/outFormat.ts';

/** The Groups that are given away: those in lists, each with its Affiliate, by id. */
export const publishedGroups = (
  { groups, affiliates }: Directory,
  { settings, today }: { readonly settings: Pick<Settings, 'freshness'>; readonly today: string },
): readonly Published[] =>
  groups
    .filter((group) => isListed(group, today, settings.freshness))
    .map((group) => ({
      group,
      affiliate: affiliates.get(group.affiliate) ?? plainAffiliate(group.affiliate, group.site?.state ?? 'IL'),
    }))
    .sort((one, other) => (one.group.id < other.group.id ? -1 : 1));

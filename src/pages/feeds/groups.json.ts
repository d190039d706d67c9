import type { APIRoute } from 'astro';
import { loadDirectory } from '../../catalog/directory.ts';
import { loadGroupViews } from '../../catalog/groupViews.ts';
import { addressOf } from '../../domain/address.ts';

/** Every listed Group, as its affiliate published it, for others to reuse. */
export const GET: APIRoute = async () => {
  const { settings, now } = await loadDirectory();
  const { listed } = await loadGroupViews();
  const groups = listed.map(({ group, affiliate }) => ({
    ...group,
    affiliateName: affiliate.name,
    closures: affiliate.closures,
    url: new URL(addressOf({ page: 'group', group: group.id }, { language: 'en', base: settings.base }), settings.site)
      .href,
  }));
  const feed = { name: settings.name.en, generated: now.toString(), demonstration: settings.demonstration, groups };
  return Response.json(feed);
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDirectory } from '../../../catalog/directory.ts';
import { editionOf } from '../../../catalog/edition.ts';
import { loadGroupViews } from '../../../catalog/groupViews.ts';
import { splitGroupId } from '../../../domain/groupId.ts';
import { groupCalendar } from '../../../formats/icalendar.ts';

export const getStaticPaths = (async () => {
  const { directory } = await loadDirectory();
  return directory.groups.map(({ id }) => ({ params: splitGroupId(id), props: { id } }));
}) satisfies GetStaticPaths;

/** A Group's calendar, in the language its listing is written in. */
export const GET: APIRoute<{ id: string }> = async ({ props }) => {
  const edition = editionOf(await loadDirectory());
  const view = (await loadGroupViews()).byId.get(props.id);
  if (view === undefined) return new Response(null, { status: 404 });
  const { group, affiliate } = view;
  const text = groupCalendar(group, {
    closures: affiliate.closures,
    now: edition.now,
    site: edition.site,
    page: edition.pageOf(group),
    words: edition.words(group.writtenIn).calendar(view, edition),
  });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDirectory } from '../../../catalog/directory.ts';
import { loadGroupViews } from '../../../catalog/groupViews.ts';
import { addressOf } from '../../../domain/address.ts';
import { splitGroupId } from '../../../domain/groupId.ts';
import { groupCalendar } from '../../../formats/icalendar.ts';
import { stringsFor } from '../../../strings/stringsFor.ts';

export const getStaticPaths = (async () => {
  const { directory } = await loadDirectory();
  return directory.groups.map(({ id }) => ({ params: splitGroupId(id), props: { id } }));
}) satisfies GetStaticPaths;

/** A Group's calendar, in the language its listing is written in. */
export const GET: APIRoute<{ id: string }> = async ({ props }) => {
  const { settings, now } = await loadDirectory();
  const view = (await loadGroupViews()).byId.get(props.id);
  if (view === undefined) return new Response(null, { status: 404 });
  const { group, affiliate } = view;
  const strings = stringsFor(group.writtenIn);
  const words = strings.group.calendarFile;
  const page = new URL(
    addressOf({ page: 'group', group: group.id }, { language: group.writtenIn, base: settings.base }),
    settings.site,
  ).href;
  const text = groupCalendar(group, {
    closures: affiliate.closures,
    now,
    site: settings.site,
    page,
    words: {
      about: words.about[group.status](affiliate.name),
      description: [...(settings.demonstration ? [words.demonstration] : []), words.ask(page), words.crisis],
      title: (change, name) => words.title[change](name),
      online: words.online,
    },
  });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};

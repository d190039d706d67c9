import type { APIRoute } from 'astro';
import { loadDirectory } from '../catalog/directory.ts';
import { loadStates } from '../catalog/groupLists.ts';
import { loadGroupViews } from '../catalog/groupViews.ts';
import { addressOf, type PageAddress } from '../domain/address.ts';
import { SITE_LANGUAGES } from '../domain/language.ts';
import { WEEKDAYS } from '../domain/weekday.ts';

/** The most addresses one sitemap may name. Source: sitemaps.org protocol. */
const MOST_ADDRESSES = 50_000;

const SINGLE = [
  'home',
  'groups',
  'online',
  'states',
  'facilitate',
  'trainings',
  'firstVisit',
  'crisis',
  'privacy',
  'about',
] as const;

/** The pages worth finding: every listed Group and the lists that lead to it, in both languages. */
export const GET: APIRoute = async () => {
  const { settings, directory } = await loadDirectory();
  const { listed } = await loadGroupViews();
  const pages: readonly PageAddress[] = [
    ...SINGLE.map((page) => ({ page })),
    ...WEEKDAYS.map((weekday) => ({ page: 'day', weekday }) as const),
    ...(await loadStates()).flatMap(({ state, cities }) => [
      { page: 'state', state } as const,
      ...cities.map(({ slug }) => ({ page: 'city', state, city: slug }) as const),
    ]),
    ...[...directory.affiliates.keys()].map((affiliate) => ({ page: 'affiliate', affiliate }) as const),
    ...listed.map(({ group }) => ({ page: 'group', group: group.id }) as const),
  ];
  const urls = pages
    .flatMap((page) => SITE_LANGUAGES.map((language) => addressOf(page, { language, base: settings.base })))
    .slice(0, MOST_ADDRESSES)
    .map((path) => `<url><loc>${new URL(path, settings.site).href}</loc></url>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};

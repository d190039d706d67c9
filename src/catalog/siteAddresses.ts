import { addressOf, WORTH_FINDING, type PageAddress } from '../domain/address.ts';
import { SITE_LANGUAGES } from '../domain/language.ts';
import { REACHES } from '../domain/travel.ts';
import { WEEKDAYS } from '../domain/weekday.ts';
import { toSitemap, type Sitemap } from '../formats/sitemap.ts';
import { loadDirectory } from './directory.ts';
import { loadStates } from './groupLists.ts';
import { loadGroupViews } from './groupViews.ts';
import { loadNearPages } from './nearPages.ts';

let sitemap: Promise<Sitemap> | undefined;

/** The pages worth finding, in both languages: every listed Group and the lists that lead to it. Once per build. */
export const loadSitemap = (): Promise<Sitemap> => (sitemap ??= workOut());

async function workOut(): Promise<Sitemap> {
  const { settings, directory } = await loadDirectory();
  const { listed } = await loadGroupViews();
  const pages: readonly PageAddress[] = [
    ...WORTH_FINDING.map((page) => ({ page })),
    ...WEEKDAYS.map((weekday) => ({ page: 'day', weekday }) as const),
    ...(await loadStates()).flatMap(({ state, cities }) => [
      { page: 'state', state } as const,
      ...cities.map(({ slug }) => ({ page: 'city', state, city: slug }) as const),
    ]),
    // Those with a Group that somebody there can drive to.
    ...(await loadNearPages())
      .filter(({ groups: [nearest] }) => nearest !== undefined && nearest.travel.minutes <= Math.max(...REACHES))
      .map(({ prefix }) => ({ page: 'nearZip', prefix }) as const),
    ...[...directory.affiliates.keys()].map((affiliate) => ({ page: 'affiliate', affiliate }) as const),
    ...listed.map(({ group }) => ({ page: 'group', group: group.id }) as const),
  ];
  const full = (path: string) => new URL(path, settings.site).href;
  return toSitemap(
    pages.flatMap((page) => SITE_LANGUAGES.map((language) => full(addressOf(page, { language, base: settings.base })))),
    (part) => full(`${settings.base}sitemap/${part}.xml`),
  );
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { buildSite, freshFolder, type BuiltSite } from './support/buildSite.ts';
import { builtPages, isRedirect, journeySite, kindOf, onePageOfEachKind } from './support/builtPages.ts';
import { strayLinks } from './support/links.ts';
import { serveSite } from './support/servedSite.ts';
import { visit } from './support/visit.ts';

const TWO_YEARS_ON = new Date(Date.now() + 2 * 365.25 * 24 * 60 * 60 * 1000).toISOString();

/** A meeting is shown until it ends. Unit: milliseconds. */
const LONGEST_MEETING = 12 * 60 * 60 * 1000;

/** Unit: milliseconds. Each of these builds a whole site. */
const BUILD = { timeout: 240_000 };

describe('below another path', () => {
  let folder: string;
  beforeAll(async () => void ({ folder } = await buildSite({ env: { DIRECTORY_BASE: '/sub/' } })), BUILD.timeout);

  test('stands every page, and leads every link', () => {
    const pages = builtPages(folder);
    expect(pages.every(({ address }) => address.startsWith('/sub/'))).toBe(true);
    expect(strayLinks(pages, folder)).toEqual([]);
  });

  test('every file is there, and nothing leaves it', BUILD, async () => {
    await using site = await serveSite(folder);
    expect(site.base).toBe('/sub/');
    const browser = await launchBrowser();
    try {
      for (const { address, file } of onePageOfEachKind(builtPages(folder))) {
        if (file.includes('404')) continue;
        const { leave } = await visit(browser, site.at(address));
        await leave();
      }
      const { page, leave } = await visit(browser, site.address);
      const groupsLink = page.locator('a[href="/sub/groups/"]').first();
      await groupsLink.click();
      await page.waitForURL(site.at('/sub/groups/'));
      await leave();
    } finally {
      await browser.close();
    }
  });
});

/** What the journeys walk through is a build of today, unless it is somebody else's site. */
const builtToday = async (): Promise<Pick<BuiltSite, 'folder'>> =>
  process.env['JOURNEY_SITE'] === undefined ? { folder: journeySite } : buildSite({ env: {} });

describe('two years from now', () => {
  test('the demonstration is as fresh as today', BUILD, async () => {
    const today = countsOf(await builtToday());
    const later = await buildSite({ env: { DIRECTORY_NOW: TWO_YEARS_ON } });
    expect(countsOf(later)).toEqual(today);
  });

  test('no page invites to a meeting that is over', BUILD, async () => {
    const { folder } = await buildSite({ env: { DIRECTORY_NOW: TWO_YEARS_ON } });
    const groups = builtPages(folder).filter((page) => kindOf(page) === 'group' && !isRedirect(page));
    const invitations = groups.flatMap(({ file, tags }) =>
      tags
        .filter(({ name }) => name === 'time')
        .map(({ attributes }) => ({ file, ends: Date.parse(attributes.get('datetime') ?? '') + LONGEST_MEETING })),
    );
    expect(invitations.length).toBeGreaterThan(groups.length / 2);
    expect(invitations.filter(({ ends }) => !(ends > Date.parse(TWO_YEARS_ON)))).toEqual([]);
  });
});

describe('two builds at once', () => {
  test('keep their groups apart', BUILD, async () => {
    const [north, south] = await Promise.all([siteOf('nami-north'), siteOf('nami-south')]);
    const affiliates = (site: BuiltSite) =>
      new Set(
        builtPages(site.folder).flatMap((page) => (kindOf(page) === 'group' ? [page.file.split('/').at(-3)] : [])),
      );
    expect(affiliates(north)).toEqual(new Set(['nami-north']));
    expect(affiliates(south)).toEqual(new Set(['nami-south']));
    expect(countsOf(north)).toEqual({ read: 1, published: 1, unlisted: 0, quarantined: 0, duplicates: 0 });
    for (const [site, other] of [
      [north, 'nami-south'],
      [south, 'nami-north'],
    ] as const) {
      const leaks = builtPages(site.folder).filter(({ html }) => html.includes(other));
      expect(leaks.map(({ file }) => file)).toEqual([]);
    }
  });

  test('are no demonstration, since their content is somebody’s own', BUILD, async () => {
    const { folder } = await siteOf('nami-north');
    const home = builtPages(folder).find(({ file }) => file === 'index.html');
    expect(home?.html).not.toContain('noindex');
  });
});

const contents = new Map<string, string>();

/** A site with a single listing, of an affiliate that nobody described. */
function siteOf(affiliate: string): Promise<BuiltSite> {
  const content = contents.get(affiliate) ?? freshFolder();
  contents.set(affiliate, content);
  const file = join(content, 'groups', affiliate, 'tuesday.yaml');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `name: Tuesday Connection of ${affiliate}
affiliate: ${affiliate}
timeZone: America/Chicago
meetingTimes:
  - rhythm: weekly
    weekday: tuesday
    starts: "18:30"
site:
  name: Town library
  street: 1 Example Street
  city: Evanston
  state: IL
  zip: "60201"
contact:
  email: connection@example.org
confirmedOn: 2027-03-01
`,
  );
  return buildSite({ env: { DIRECTORY_CONTENT: content, DIRECTORY_NOW: '2027-03-02T18:00:00Z' } });
}

function countsOf({ folder }: Pick<BuiltSite, 'folder'>): unknown {
  const report: unknown = JSON.parse(readFileSync(join(dirname(folder), 'reports/build.json'), 'utf8'));
  return (report as { groups: unknown }).groups;
}

/** A directory of 12,000 groups in its own files: what a search costs, and what happens when a file does not come. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchSite, type BenchSite } from '../../scripts/bench/benchSite.ts';
import { spreadGroups } from '../../scripts/bench/spreadGroups.ts';
import { launchBrowser, SCREENS } from './support/browser.ts';
import { journeySite } from './support/builtPages.ts';
import { answer, find, numbered } from './support/finderJourney.ts';
import { doorsOf, sameMap } from './support/finderMap.ts';

let site: BenchSite;
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await benchSite(journeySite, spreadGroups(12_000));
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

const finder = (fragment = '') => `${site.address}groups/${fragment}`;

/** A page, and the files of groups that it asked for. */
async function open(viewport: (typeof SCREENS)[keyof typeof SCREENS] = SCREENS.phone) {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  page.setDefaultTimeout(15_000);
  const files: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/search/areas/')) files.push(pathname.replace(/^.*\//u, ''));
  });
  return { page, files };
}

/** The answer is there with the names of its rows, and nothing more is on its way. */
async function settled(page: Page, sentence: RegExp): Promise<string> {
  const said = await answer(page, sentence);
  await numbered(page).locator('h3 a').first().waitFor();
  await page.waitForLoadState('networkidle');
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
  return said;
}

const twice = (files: readonly string[]) => files.filter((file, at) => files.indexOf(file) !== at);

describe('a search', () => {
  test.each(['10001', '60201'])(
    'around %s costs at most 6 files within half an hour, 12 within an hour and a half, none of them twice',
    async (zip) => {
      const { page, files } = await open();
      await page.goto(finder(`#near=${zip}`));
      await settled(page, /^\d+ groups? within 30 minutes/u);
      expect(files.length, files.join()).toBeLessThanOrEqual(6);
      expect(twice(files)).toEqual([]);
      await page.close();

      const wide = await open();
      await wide.page.goto(finder(`#near=${zip}&within=90`));
      await settled(wide.page, /^\d+ groups? within 90 minutes/u);
      expect(wide.files.length, wide.files.join()).toBeLessThanOrEqual(12);
      expect(twice(wide.files)).toEqual([]);
      await wide.page.close();
    },
  );

  test('that goes wider, and back, fetches only what is new', async () => {
    const { page, files } = await open();
    await page.goto(finder('#near=60201'));
    await settled(page, /within 30 minutes/u);
    await page.getByLabel('How far').selectOption('60');
    await settled(page, /within 60 minutes/u);
    const before = files.length;
    await page.goBack();
    await settled(page, /within 30 minutes/u);
    expect(files.slice(before)).toEqual([]);
    expect(twice(files)).toEqual([]);
    await page.close();
  });

  // In the plains, the desert, the woods and the far north nearly every group is in a file of its own.
  test.each(['69123', '89310', '99723'])(
    'far from every group, around %s, shows the nearest with at most 12 files',
    async (zip) => {
      const { page, files } = await open();
      await page.goto(finder(`#near=${zip}`));
      await settled(page, /^No group within 30 minutes/u);
      expect(await page.locator('.group-card .number').count()).toBe(3);
      expect(files.length, files.join()).toBeLessThanOrEqual(12);
      expect(twice(files)).toEqual([]);
      await page.close();
    },
  );

  test('for online groups finds those that keep the same time under another name', async () => {
    const { page } = await open();
    await page.goto(finder('#near=48201&format=online'));
    const online = page
      .locator('section, li')
      .filter({ has: page.getByRole('heading', { name: 'Groups that meet online' }) });
    await online.getByText('First those in Eastern time').first().waitFor();
    expect(await online.locator('.group-card').count()).toBeGreaterThan(0);
    await page.close();
  });

  test('by words alone asks in which state, and finds them there', async () => {
    const { page, files } = await open();
    await page.goto(finder());
    await find(page, 'methodist church');
    await answer(page, /^In which state should we look for “methodist church”\?$/u);
    expect(files).toEqual([]);
    await page.locator('.finder__states').getByRole('link', { name: 'Illinois', exact: true }).click();
    await settled(page, /^\d+ groups in Illinois, matching “methodist church”$/u);
    const rows = await numbered(page).allInnerTexts();
    expect(rows.filter((row) => !/methodist church/iu.test(row))).toEqual([]);
    expect(files.length).toBe(1);
    await page.close();
  });
});

describe('the map', () => {
  test('lets a group without a number be chosen, and stays where it is', async () => {
    const { page } = await open(SCREENS.desk);
    await page.goto(finder('#near=10001&within=45'));
    await settled(page, /^\d+ groups/u);
    await doorsOf(page).first().waitFor();
    const rest = page.locator('.map-rest');
    for (let presses = 0; presses < 6 && (await rest.count()) === 0; presses += 1) {
      await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    }
    const isSame = await sameMap(page);
    await rest.last().focus();
    await page.keyboard.press('Enter');
    const chosen = page.locator('.map-door[aria-pressed="true"]');
    await chosen.waitFor();
    await isSame();
    const number = Number.parseInt((await chosen.getAttribute('aria-label')) ?? '', 10);
    expect(number).toBeGreaterThan(20);
    const row = page.locator('.group-card[aria-current="true"]');
    expect(await row.locator('.number').innerText()).toBe(String(number));
    await expect.poll(() => row.evaluate((card) => card.getBoundingClientRect().top < innerHeight)).toBe(true);
    expect(await chosen.evaluate((door) => door === document.activeElement)).toBe(true);
    await page.close();
  });

  test('stays while the names of a filter and of more rows are on their way', async () => {
    const { page } = await open(SCREENS.desk);
    await page.goto(finder('#near=10001&within=45'));
    await settled(page, /^\d+ groups/u);
    const isSame = await sameMap(page);
    await page.route('**/search/areas/**', async (route) => {
      await new Promise((then) => setTimeout(then, 500));
      await route.continue();
    });
    await page.getByRole('button', { name: /^Show \d+ more groups/u }).click();
    await isSame();
    await page.getByRole('checkbox', { name: /^Tuesday,/u }).check();
    await answer(page, /on Tuesdays$/u);
    await isSame();
    await settled(page, /on Tuesdays$/u);
    await isSame();
    await page.close();
  });
});

describe('when a file does not come', () => {
  test('names that are missing are said to be; when and how far stay, and a second try brings them', async () => {
    const { page } = await open();
    await page.route('**/search/areas/*-names-*', (route) => route.abort());
    await page.goto(finder('#near=10001'));
    await page.getByText('We could not load the names of these groups.').waitFor();
    const drives = await numbered(page).locator('.group-card__drive').allInnerTexts();
    expect(drives.length).toBeGreaterThan(5);
    expect(await numbered(page).locator('h3 a').count()).toBe(0);
    await page.unroute('**/search/areas/*-names-*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await numbered(page).locator('h3 a').first().waitFor();
    await page.getByText('We could not load the names').waitFor({ state: 'detached' });
    expect((await numbered(page).locator('.group-card__drive').allInnerTexts()).slice(0, 5)).toEqual(
      drives.slice(0, 5),
    );
    await page.close();
  });

  test('a page that is older than the files offers to load itself anew, and keeps the search', async () => {
    const { page } = await open();
    await page.route('**/search/areas/**', async (route) => {
      const content = (await (await route.fetch()).json()) as Record<string, unknown>;
      await route.fulfill({ json: { ...content, version: 'another' } });
    });
    await page.goto(finder('#near=60201&day=monday'));
    await answer(page, /^This page is older than the list of groups\.$/u);
    expect(await numbered(page).count()).toBe(0);
    await page.unroute('**/search/areas/**');
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await settled(page, /^\d+ groups? within 30 minutes of Evanston, Illinois on Mondays$/u);
    await page.close();
  });

  test('farther groups that do not come leave a sentence, and no claim that there are none', async () => {
    const { page } = await open();
    await page.goto(finder());
    await page.route('**/search/areas/**', (route) => route.abort());
    await find(page, '59076');
    await page
      .getByText(/We could not (?:load the groups|look any farther)\./u)
      .first()
      .waitFor();
    expect(await page.getByText('None of the nearest groups farther away fits.').count()).toBe(0);
    await page
      .getByRole('link', { name: /^All groups/u })
      .first()
      .waitFor();
    await page.close();
  });
});

test('how long a filter takes to be painted is printed', async () => {
  const { page } = await open(SCREENS.desk);
  await page.goto(finder('#near=10001&within=90'));
  const matches = Number.parseInt(await settled(page, /^\d+ groups/u), 10);
  const taken: number[] = [];
  for (const day of ['Tuesday', 'Thursday', 'Monday']) {
    const box = page.getByRole('checkbox', { name: new RegExp(`^${day},`, 'u') });
    taken.push(
      await box.evaluate(
        (input) =>
          new Promise<number>((painted) => {
            const began = performance.now();
            if (input instanceof HTMLInputElement) input.click();
            requestAnimationFrame(() => setTimeout(() => painted(performance.now() - began)));
          }),
      ),
    );
  }
  console.log(`A filter over ${matches} matches is painted in ${taken.map(Math.round).join(', ')} ms.`);
  expect(matches).toBeGreaterThan(300);
  await page.close();
});

/** What a visitor sees when a file of the search does not arrive, comes broken, late, or out of turn. */
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answer, builtAt, exceptionsOf, find, finderJourney, fragmentOf, rowsOf } from './support/finderJourney.ts';

const { failingPage, finder, site } = finderJourney();

const AREAS = '**/search/areas/*';
const PLACES = '**/search/places/**';

/** What may become of a file on its way. */
const FATES = {
  'is not there': (route: Route) => route.fulfill({ status: 404, body: 'There is no page here.' }),
  'meets a broken server': (route: Route) => route.fulfill({ status: 500 }),
  'is cut short': async (route: Route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'application/json', body: body.slice(0, body.length / 2) });
  },
  'is of another version': async (route: Route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({
      contentType: 'application/json',
      body: body.replace(/"version":(?:\d+|"[^"]*")/u, (whole) =>
        whole.endsWith('"') ? '"version":"old"' : '"version":1',
      ),
    });
  },
  'is a page to log in': (route: Route) => route.fulfill({ body: '<!doctype html><title>Log in</title>' }),
  'is dropped on the way': (route: Route) => route.abort('connectionreset'),
} as const;

type Fate = keyof typeof FATES;

const LOST = /^We could not load the groups\.$/u;
const TOO_OLD = /^This page is older than the list of groups\.$/u;
const WITHOUT_PLACE = /^We could not look up this place\.$/u;

/** What the page says. */
const SAID: Record<Fate, { readonly groups: RegExp; readonly place: RegExp }> = {
  'is not there': { groups: TOO_OLD, place: WITHOUT_PLACE },
  'meets a broken server': { groups: LOST, place: WITHOUT_PLACE },
  'is cut short': { groups: LOST, place: WITHOUT_PLACE },
  'is of another version': { groups: TOO_OLD, place: TOO_OLD },
  'is a page to log in': { groups: LOST, place: WITHOUT_PLACE },
  'is dropped on the way': { groups: LOST, place: WITHOUT_PLACE },
};

const waysTo = (page: Page, path: string, part = 'main') =>
  page.locator(`${part} a[href="${site().base}${path}"]:visible`);

test.each(Object.keys(FATES) as readonly Fate[])(
  'a file that %s is said to be missing, leaves the pages of the states, and comes when it is asked for again',
  async (fate) => {
    const page = await failingPage();
    const thrown = exceptionsOf(page);
    const again = (said: RegExp) =>
      page.getByRole('button', { name: said === TOO_OLD ? 'Reload the page' : 'Try again', exact: true }).click();
    await page.route(PLACES, FATES[fate]);
    await page.route(AREAS, FATES[fate]);
    await page.goto(finder());
    await find(page, '60201');
    await answer(page, SAID[fate].place);
    expect(await page.getByLabel('ZIP code, city or words').inputValue()).toBe('60201');
    expect(fragmentOf(page)).toBe('#near=60201');
    expect(await waysTo(page, 'states/').count()).toBeGreaterThan(0);

    await page.unroute(PLACES);
    await again(SAID[fate].place);
    await answer(page, SAID[fate].groups);
    expect(await rowsOf(page)).toEqual([]);
    for (const path of ['states/il/', 'states/']) {
      expect(await waysTo(page, path, '.finder').count(), path).toBeGreaterThan(0);
    }

    await page.unroute(AREAS);
    await again(SAID[fate].groups);
    await answer(page, /Evanston, Illinois$/u);
    expect((await rowsOf(page)).length).toBeGreaterThan(0);
    expect(thrown).toEqual([]);
    await page.close();
  },
);

test.each([
  ['places', PLACES, WITHOUT_PLACE],
  ['groups', AREAS, LOST],
] as const)(
  'a file of %s that never comes is given up, asked for once more, and then said to be missing',
  async (_, files, sentence) => {
    const page = await failingPage();
    let asked = 0;
    await page.route(files, () => {
      asked += 1;
    });
    await page.clock.install({ time: builtAt() });
    await page.goto(finder('#near=60201'));
    await expect.poll(() => asked).toBe(1);
    await answer(page, /^Looking near 60201…$/u);
    await page.clock.fastForward(11_000);
    // A moment passes before it asks again.
    await expect.poll(async () => (await page.clock.fastForward(500), asked)).toBe(2);
    await page.clock.fastForward(11_000);
    await answer(page, sentence);
    expect(asked).toBe(2);
    await page.unroute(files);
    await page.getByRole('button', { name: 'Try again', exact: true }).click();
    await answer(page, /Evanston, Illinois$/u);
    await page.close();
  },
);

describe('an answer that comes late', () => {
  /** Holds what matches until it is told to let go. */
  async function hold(page: Page, files: string) {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let waiting = 0;
    await page.route(files, async (route) => {
      waiting += 1;
      await held;
      // What nobody waits for any more is gone.
      await route.continue().catch(() => {});
    });
    return { release, waiting: () => waiting };
  }

  test('about a place that is no longer asked for is dropped', async () => {
    const page = await failingPage();
    const thrown = exceptionsOf(page);
    const decatur = await hold(page, '**/search/places/300.json');
    await page.goto(finder());
    await find(page, '30030');
    await expect.poll(decatur.waiting).toBe(1);
    await find(page, '60201');
    await answer(page, /Evanston, Illinois$/u);
    const rows = await rowsOf(page);
    decatur.release();
    await page.waitForLoadState('networkidle');
    await answer(page, /Evanston, Illinois$/u);
    expect(await rowsOf(page)).toEqual(rows);
    expect(fragmentOf(page)).toBe('#near=60201');
    expect(thrown).toEqual([]);
    await page.close();
  });

  test('about groups belongs to the search that is asked for now', async () => {
    const page = await failingPage();
    const thrown = exceptionsOf(page);
    const areas = await hold(page, AREAS);
    await page.goto(finder());
    await find(page, '30030');
    await expect.poll(areas.waiting).toBe(1);
    await find(page, '60201');
    await answer(page, /^Looking near 60201…$/u);
    areas.release();
    await answer(page, /Evanston, Illinois$/u);
    expect((await rowsOf(page)).length).toBeGreaterThan(0);
    expect(thrown).toEqual([]);
    await page.close();
  });

  test('leaves alone what the visitor is typing by then', async () => {
    const page = await failingPage();
    const places = await hold(page, PLACES);
    await page.goto(finder());
    await find(page, 'church 60201');
    await expect.poll(places.waiting).toBeGreaterThan(0);
    const field = page.getByLabel('ZIP code, city or words');
    await field.fill('Deca');
    places.release();
    await answer(page, /Evanston, Illinois/u);
    expect(await field.inputValue()).toBe('Deca');
    await field.pressSequentially('tur, GA');
    await field.press('Enter');
    await answer(page, /Decatur, Georgia$/u);
    await page.close();
  });
});

test('code for hard texts that does not arrive is said, and comes when it is asked for again', async () => {
  const page = await failingPage();
  const thrown = exceptionsOf(page);
  await page.route('**/placeSecondLook.*', FATES['is dropped on the way']);
  await page.goto(finder());
  await find(page, 'church near Evnston IL');
  await answer(page, WITHOUT_PLACE);
  expect(await waysTo(page, 'states/').count()).toBeGreaterThan(0);
  await page.unroute('**/placeSecondLook.*');
  await page.getByRole('button', { name: 'Try again', exact: true }).click();
  await answer(page, /of Evanston, Illinois, matching “church”$/u);
  expect(thrown).toEqual([]);
  await page.close();
});

/** The finder without a mouse, and on the narrowest screen. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { SCREENS } from './support/browser.ts';
import { answer, DESK, exceptionsOf, finderJourney, numbered, PHONE, sidewaysOn } from './support/finderJourney.ts';

const { failingPage, finder, look } = finderJourney();

/** Presses keys and counts them, each letter as one. */
function keyboardOf(page: Page) {
  let presses = 0;
  const press = async (key: string) => {
    presses += 1;
    await page.keyboard.press(key);
  };
  const type = async (text: string) => {
    for (const letter of text) await press(letter);
  };
  /** Tabs until something matches, at most so many times. */
  const tabTo = async (selector: string, most: number) => {
    for (let tabs = 0; tabs < most; tabs += 1) {
      await press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    }
    const focused = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));
    throw new Error(`No ${selector} within ${most} Tab presses; the last was on ${focused}.`);
  };
  return { presses: () => presses, press, type, tabTo };
}

/** Whether what has the focus can be seen. */
const isFocusSeen = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return false;
    const { top, bottom, left, right, width, height } = focused.getBoundingClientRect();
    const shown = getComputedStyle(focused);
    return (
      width > 1 &&
      height > 1 &&
      bottom > 0 &&
      top < innerHeight &&
      right > 0 &&
      left < innerWidth &&
      (shown.outlineStyle !== 'none' || shown.boxShadow !== 'none')
    );
  });

/** The most presses that may lie between opening the finder and a group's telephone number. */
const MOST_PRESSES = 25;

test.each([
  ['a phone', PHONE],
  ['a desk', DESK],
] as const)('at most 25 presses lead from the finder to the telephone number of a group, on %s', async (_, screen) => {
  const { page, leave } = await look(finder(), screen);
  await page.getByRole('button', { name: 'Use my location' }).waitFor();
  const { press, presses, tabTo, type } = keyboardOf(page);
  await tabTo('.skip-link', 2);
  await press('Enter');
  await tabTo('#finder-near', 4);
  expect(await isFocusSeen(page)).toBe(true);
  await type('60201');
  await press('Enter');
  await answer(page, /Evanston, Illinois$/u);
  await tabTo('.finder__skip', 4);
  await press('Enter');
  await tabTo('.group-card h3 a', 4);
  expect(await isFocusSeen(page)).toBe(true);
  const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
  expect(name).toBe(await numbered(page).first().getByRole('link').first().innerText());
  // What the map still fetches would be cut off by leaving, and count as a failure.
  await page.waitForLoadState('networkidle');
  await press('Enter');
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  await tabTo('.skip-link', 2);
  await press('Enter');
  await tabTo('main a[href^="tel:"]:not([href="tel:988"])', 12);
  expect(await isFocusSeen(page)).toBe(true);
  expect(presses()).toBeLessThanOrEqual(MOST_PRESSES);
  await leave();
});

test('a filter is chosen and taken off again without a mouse, and the focus stays where the next press goes on', async () => {
  const { page, leave } = await look(finder('#near=60201'), PHONE);
  const all = await answer(page, /Evanston, Illinois$/u);
  const { press, tabTo } = keyboardOf(page);
  await page.locator('#finder-within').focus();
  await tabTo('#finder-filters', 3);
  await press('Enter');
  await tabTo('input[type="checkbox"][aria-label^="Tuesday"]', 12);
  await press('Space');
  await answer(page, /on Tuesdays$/u);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Tuesday/u);
  expect(await isFocusSeen(page)).toBe(true);
  await page.getByRole('button', { name: /^Take off: Tuesday/u }).focus();
  await press('Enter');
  expect(await answer(page, /Evanston, Illinois$/u)).toBe(all);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('finder-filters');
  await leave();
});

test('choices are links, and Back brings them again', async () => {
  const { page, leave } = await look(finder('#near=Decatur'), PHONE);
  await answer(page, /^Which Decatur do you mean\?$/u);
  const { press, tabTo } = keyboardOf(page);
  await page.getByLabel('ZIP code, city or words').focus();
  await tabTo('.finder__choices a', 3);
  expect(await isFocusSeen(page)).toBe(true);
  await press('Enter');
  await answer(page, /^(?:\d+ groups?|No group) within 30 minutes of Decatur, /u);
  await page.goBack();
  await answer(page, /^Which Decatur do you mean\?$/u);
  await leave();
});

/** Every state of the finder, and how to come there from its page. */
const STATES: Readonly<
  Record<string, { readonly fragment: string; readonly says: RegExp; readonly failing?: string }>
> = {
  start: { fragment: '', says: /^Find a group$/u },
  choose: { fragment: '#near=Springfield', says: /^Which Springfield do you mean\?$/u },
  unknown: { fragment: '#near=60299', says: /^We do not know the ZIP code 60299\.$/u },
  found: { fragment: '#near=60201&within=90', says: /within 90 minutes of Evanston, Illinois$/u },
  nothing: { fragment: '#near=Cairo%2C+IL', says: /^No group within 30 minutes of Cairo, Illinois$/u },
  failed: { fragment: '#near=60201', says: /^We could not load the groups\.$/u, failing: '**/search/areas/*' },
};

/** 1280 × 800 at a zoom of 400 %, as a browser zooms: fewer, larger CSS pixels. */
const ZOOMED_IN = { viewport: { width: 320, height: 200 }, deviceScaleFactor: 4 };

test.each(Object.entries(STATES))(
  'the finder in the state "%s" needs no scrolling sideways on 320 pixels, nor at a zoom of 400 percent',
  async (_, { fragment, says, failing }) => {
    const page = await failingPage(ZOOMED_IN);
    const thrown = exceptionsOf(page);
    if (failing !== undefined) await page.route(failing, (route) => route.abort());
    await page.goto(finder(fragment));
    await page.getByRole('button', { name: 'Use my location' }).waitFor();
    await answer(page, says);
    await page.waitForLoadState('networkidle');
    for (const { width, height } of [ZOOMED_IN.viewport, SCREENS.zoomed]) {
      await page.setViewportSize({ width, height });
      expect(await sidewaysOn(page), `${width} × ${height}`).toEqual([]);
    }
    const filters = page.getByRole('button', { name: 'Filters', exact: true });
    if ((await filters.count()) > 0) await filters.click();
    expect(await sidewaysOn(page), 'filters open').toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    expect(thrown).toEqual([]);
    await page.close();
  },
);

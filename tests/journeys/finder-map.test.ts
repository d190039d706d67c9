import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { SCREENS } from './support/browser.ts';
import { answer, DESK, finderJourney, numbered, PHONE, rowsOf } from './support/finderJourney.ts';
import { EVANSTON, mapJourney, mapOf, numbersOn, tool } from './support/finderMap.ts';

const { failingPage, finder, look } = finderJourney();

const atTheMap = mapJourney({ finder, look });

/** Once whatever was pressed shows: what follows a paint has followed. */
const painted = (page: Page) =>
  page.evaluate(
    () => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(then)))),
  );

describe('the map', () => {
  test('opens beside the list on a wide screen and has the same groups under the same numbers', async () => {
    const { page, leave } = await atTheMap();
    const map = mapOf(page);
    const rows = await rowsOf(page);
    expect(await numbersOn(map)).toEqual(rows.map((row) => Number.parseInt(row, 10)));
    await expect.poll(() => map.locator('.map-land').count()).toBe(1);

    const door = map.locator('.map-door').first();
    const name = (await door.getAttribute('aria-label')) ?? '';
    expect(rows.some((row) => name.startsWith(row))).toBe(true);
    await door.click();
    const chosen = page.locator('[aria-current="true"]').filter({ has: page.locator('.number') });
    expect(await chosen.locator('.number').innerText()).toBe(String(Number.parseInt(name, 10)));
    expect(await door.getAttribute('aria-pressed')).toBe('true');
    await leave();
  });

  test('of Guam shows the nearest groups across the antimeridian', async () => {
    const { page, leave } = await look(finder('#near=96910'), DESK);
    await answer(page, /Guam$/u);
    await mapOf(page).locator('.map-door').first().waitFor();
    expect(await numbersOn(mapOf(page))).toEqual([1, 2, 3]);
    await leave();
  });

  test('has at most five Tab stops, and the arrow keys reach every mark in the order of the list', async () => {
    const { page, leave } = await atTheMap();
    const stops = await mapOf(page)
      .locator('a, button, input, [tabindex]')
      .evaluateAll((elements) => elements.filter((each) => each instanceof HTMLElement && each.tabIndex >= 0).length);
    expect(stops).toBeGreaterThan(1);
    expect(stops).toBeLessThanOrEqual(5);
    const marks = mapOf(page).locator('.map-mark');
    const names = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')));
    expect(names).not.toContain(null);
    await marks.first().focus();
    const reached: (string | null)[] = [];
    while (reached.length < names.length) {
      reached.push(await page.locator(':focus').getAttribute('aria-label'));
      await page.keyboard.press('ArrowRight');
    }
    expect(reached).toEqual(names);
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe(names[0]);
    await leave();
  });

  test('parts a crowd by zooming in, and what is selected stands alone', async () => {
    const { page, leave } = await atTheMap();
    const map = mapOf(page);
    const crowd = map.locator('.map-crowd').first();
    const before = await crowd.getAttribute('aria-label');
    expect(before).toMatch(/^1[–…]\d+, \d+ groups: numbers 1, 2/u);
    await numbered(page)
      .first()
      .getByRole('button', { name: /^Show on map/u })
      .click();
    const first = map.getByRole('button', { name: /^1: / });
    await expect.poll(() => first.getAttribute('aria-pressed')).toBe('true');
    for (let presses = 0; presses < 5 && (await crowd.count()) > 0; presses += 1) {
      await crowd.focus();
      await page.keyboard.press('Enter');
      await painted(page);
      // The focus is never lost in the page, whatever became of the button.
      expect(await page.evaluate(() => document.activeElement?.closest('.group-map') !== null)).toBe(true);
    }
    await leave();
  });

  test('of the whole country counts groups and fetches none', async () => {
    const { page, leave } = await atTheMap();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    for (let presses = 0; presses < 9; presses += 1) await tool(page, 'Zoom out').click();
    const states = mapOf(page).locator('.map-count');
    await expect.poll(() => states.count()).toBeGreaterThan(2);
    await page.waitForLoadState('networkidle');
    // It is the country, and not a stamp in an ocean: from Arizona to Puerto Rico are 45 degrees.
    const across = await states.evaluateAll((marks) => {
      const lefts = marks.map((mark) => mark.getBoundingClientRect().left);
      return Math.max(...lefts) - Math.min(...lefts);
    });
    expect(across).toBeGreaterThan(200);
    // A browser asks for the icon when it likes.
    expect(asked.filter((path) => !/\/(?:search\/outlines\/[a-z]{2}\.json|favicon\.svg)$/u.test(path))).toEqual([]);
    expect(await states.first().getAttribute('aria-label')).toMatch(/\d+ groups?, zoom in$/u);
    await leave();
  });

  test('opens on a phone when the visitor asks for it', async () => {
    const { page, leave } = await look(finder(EVANSTON), PHONE);
    await answer(page, /Evanston, Illinois/u);
    expect(await page.locator('.group-map').count()).toBe(0);
    await page.getByRole('button', { name: 'Show map', exact: true }).click();
    await page.locator('.map-door').first().waitFor();
    await page.getByRole('button', { name: 'Hide map' }).click();
    expect(await page.locator('.group-map').count()).toBe(0);

    await numbered(page)
      .nth(3)
      .getByRole('button', { name: /^Show on map/u })
      .click();
    const marker = page.getByRole('button', { name: /^4: / });
    await expect.poll(() => marker.getAttribute('aria-pressed')).toBe('true');
    await expect
      .poll(() => page.locator('.group-map').evaluate((map) => map.getBoundingClientRect().top >= 0))
      .toBe(true);
    await leave();
  });

  test('leaves a finger room to scroll the page beside it on a phone that lies on its side', async () => {
    const { page, leave } = await look(finder(EVANSTON), { ...PHONE, viewport: { width: 844, height: 390 } });
    await answer(page, /Evanston, Illinois/u);
    await page.getByRole('button', { name: 'Show map', exact: true }).click();
    await page.locator('.map-mark').first().waitFor();
    expect((await page.locator('.group-map').boundingBox())?.height).toBeLessThanOrEqual(0.75 * 390 + 1);
    await leave();
  });

  test.each(['phone', 'desk'] as const)(
    'in letters twice as large has names and marks that do not cover each other, on a %s',
    async (screen) => {
      const page = await failingPage({ viewport: SCREENS[screen] });
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      await page.goto(finder(EVANSTON));
      await answer(page, /Evanston, Illinois/u);
      await page.getByRole('button', { name: 'Show map', exact: true }).click();
      await page.locator('.map-land').waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      const covered = await page.locator('.group-map').evaluate((map) => {
        // What can be pressed is larger than what is drawn in it.
        const drawn = (part: Element) => {
          const { left, right, top, bottom } = part.getBoundingClientRect();
          const sign = part.matches('.map-mark') ? getComputedStyle(part, '::before') : undefined;
          const inset = (side: 'left' | 'right' | 'top' | 'bottom') => Number.parseFloat(sign?.[side] ?? '0');
          return {
            text: part.textContent || part.className,
            left: left + inset('left'),
            right: right - inset('right'),
            top: top + inset('top'),
            bottom: bottom - inset('bottom'),
          };
        };
        const boxes = [...map.querySelectorAll('.map-name > span, .map-origin > span, .map-mark, .map-tools')].map(
          drawn,
        );
        return boxes.flatMap(({ text, ...box }, at) =>
          boxes
            .slice(at + 1)
            .filter(
              (other) =>
                box.left + 6 < other.right &&
                other.left + 6 < box.right &&
                box.top + 6 < other.bottom &&
                other.top + 6 < box.bottom,
            )
            .map((other) => `${text} and ${other.text}`),
        );
      });
      expect(covered).toEqual([]);
      await page.close();
    },
  );

  test('that does not arrive leaves the list whole and says so', async () => {
    const page = await failingPage();
    await page.setViewportSize(SCREENS.desk);
    await page.route('**/_astro/GroupMap*.js', (route) => route.abort());
    await page.goto(finder(EVANSTON));
    await answer(page, /Evanston, Illinois/u);
    await page.getByText('The list has everything the map has').waitFor();
    expect((await rowsOf(page)).length).toBeGreaterThan(0);
    await page.close();
  });

  test('whose ground does not arrive still has its groups', async () => {
    const page = await failingPage();
    await page.setViewportSize(SCREENS.desk);
    await page.route('**/search/outlines/**', (route) => route.abort());
    await page.route('**/search/counts.json', (route) => route.fulfill({ body: '<html>Welcome to our Wi-Fi</html>' }));
    await page.goto(finder(EVANSTON));
    await answer(page, /Evanston, Illinois/u);
    await mapOf(page).locator('.map-door').first().waitFor();
    expect(await numbersOn(mapOf(page))).toHaveLength((await rowsOf(page)).length);
    await page.close();
  });
});

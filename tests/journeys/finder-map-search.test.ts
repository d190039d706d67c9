/** Searches by map: what they ask for, what becomes of the map then, and the way back. */
import { describe, expect, test } from 'vitest';
import { answer, DESK, find, finderJourney, fragmentOf, PHONE, rowsOf } from './support/finderJourney.ts';
import { EVANSTON, mapJourney, mapOf, numbersOn, tool } from './support/finderMap.ts';

const { finder, look } = finderJourney();

const atTheMap = mapJourney({ finder, look });

describe('the map', () => {
  test('that was moved asks for the groups of what it shows', async () => {
    const { page, leave } = await atTheMap();
    const searchHere = mapOf(page).getByRole('button', { name: 'Search this area' });
    expect(await searchHere.count()).toBe(0);
    await tool(page, 'West').click();
    await tool(page, 'West').click();
    await searchHere.click();
    await expect.poll(() => page.getByRole('status').getByRole('heading').innerText()).not.toMatch(/Evanston/u);
    await expect.poll(() => searchHere.count()).toBe(0);
    await leave();
  });

  test('that showed a state asks for what it shows, on either side of its line', async () => {
    const { page, leave } = await look(finder('#state=IL'), DESK);
    await answer(page, /Illinois$/u);
    await mapOf(page).locator('.map-mark').first().waitFor();
    // Until whole counties fill it, and then up the lake to Wisconsin.
    for (const way of ['Zoom in', 'Zoom in', 'North', 'North', 'North', 'North', 'North'])
      await tool(page, way).click();
    await mapOf(page).getByRole('button', { name: 'Search this area' }).click();
    await answer(page, /of the middle of the map$/u);
    expect(fragmentOf(page)).not.toContain('state');
    await leave();
  });

  test('that shows more is searched farther out, and one that shows too much asks to be zoomed in', async () => {
    const { page, leave } = await atTheMap();
    const search = mapOf(page).getByRole('button', { name: 'Search this area' });
    const press = async (...ways: readonly string[]) => {
      for (const way of ways) await tool(page, way).click();
    };
    await press('Zoom out', 'West', 'West');
    await search.click();
    await answer(page, /within (?:45|60) minutes of the middle of the map$/u);
    expect(fragmentOf(page)).toMatch(/^#within=(?:45|60)$/u);
    await press('Zoom out', 'Zoom out', 'Zoom out', 'West', 'West');
    await mapOf(page).getByText('Zoom in to search here').waitFor();
    expect(await search.count()).toBe(0);
    await press('Zoom in', 'Zoom in', 'Zoom in');
    await search.waitFor();
    await leave();
  });

  test('that was searched several times is gone back to step by step', async () => {
    const { page, leave } = await atTheMap();
    const headings = [await answer(page, /Evanston/u)];
    const rows = [await rowsOf(page)];
    /** Presses a way twice, and looks there. */
    const searchTo = async (way: string) => {
      const before = await rowsOf(page);
      await tool(page, way).click();
      await tool(page, way).click();
      await mapOf(page).getByRole('button', { name: 'Search this area' }).click();
      await expect.poll(() => rowsOf(page)).not.toEqual(before);
      headings.push(await answer(page, /within 30 minutes of the middle of the map$/u));
      rows.push(await rowsOf(page));
    };
    await searchTo('West');
    await searchTo('North');
    await page.getByLabel('How far').selectOption('45');
    headings.push(await answer(page, /within 45 minutes of the middle of the map$/u));
    rows.push(await rowsOf(page));
    // The address says nothing of a map, so two searches by map have the same one.
    expect(new Set(rows.map(String)).size).toBe(4);
    const isAt = async (step: number) => {
      await expect.poll(() => rowsOf(page), { message: `step ${step}` }).toEqual(rows[step]);
      expect(await page.getByRole('status').getByRole('heading').innerText()).toBe(headings[step]);
    };
    for (const step of [2, 1, 0]) {
      await page.goBack();
      await isAt(step);
    }
    for (const step of [1, 2, 3]) {
      await page.goForward();
      await isAt(step);
    }
    await leave();
  });

  test('stays open on a phone from one search to the next, and so do the filters', async () => {
    const { page, leave } = await look(finder(EVANSTON), PHONE);
    await answer(page, /Evanston, Illinois/u);
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await page.getByRole('button', { name: 'Show map', exact: true }).click();
    await page.locator('.map-door').first().waitFor();
    const map = await page.waitForSelector('.group-map');
    const isSame = async () => {
      expect(await map.isVisible()).toBe(true);
      expect(await page.locator('#finder-filters').getAttribute('aria-expanded')).toBe('true');
    };
    await tool(page, 'West').click();
    await tool(page, 'West').click();
    await mapOf(page).getByRole('button', { name: 'Search this area' }).click();
    await answer(page, /of the middle of the map$/u);
    await isSame();
    expect(await page.evaluate(() => document.activeElement?.closest('.group-map') !== null)).toBe(true);
    await find(page, '30030');
    await answer(page, /Decatur, Georgia$/u);
    await isSame();
    await expect.poll(() => numbersOn(mapOf(page))).not.toEqual([]);
    await page.goBack();
    await answer(page, /of the middle of the map$/u);
    await isSame();
    // Where several places have the name there is no map, but it was not closed.
    await find(page, 'Decatur');
    await answer(page, /^Which Decatur do you mean/u);
    await page.getByRole('link', { name: 'Decatur, Georgia' }).click();
    await page.locator('.map-door').first().waitFor();
    await leave();
  });
});

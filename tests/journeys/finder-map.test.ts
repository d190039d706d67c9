import { describe, expect, test } from 'vitest';
import { SCREENS } from './support/browser.ts';
import { answer, DESK, finderJourney, numbered, PHONE, rowsOf } from './support/finderJourney.ts';

const { failingPage, finder, look } = finderJourney();

describe('the map', () => {
  test('opens beside the list on a wide screen and has the same groups under the same numbers', async () => {
    const { page, leave } = await look(finder('#near=60201'), DESK);
    await answer(page, /Evanston, Illinois/u);
    const map = page.getByRole('region', { name: 'Map of the same groups' });
    const markers = map.locator('.map-door');
    await markers.first().waitFor();
    await page.waitForLoadState('networkidle');
    const names = await markers.evaluateAll((doors) => doors.map((door) => door.getAttribute('aria-label') ?? ''));
    expect(names.sort(byNumber)).toEqual(await rowsOf(page));
    await expect.poll(() => map.locator('.map-land').count()).toBe(1);

    const third = map.getByRole('button', { name: /^3: / });
    await third.click();
    const chosen = page.locator('[aria-current="true"]').filter({ has: page.locator('.number') });
    expect(await chosen.locator('.number').innerText()).toBe('3');
    expect(await third.getAttribute('aria-pressed')).toBe('true');
    await leave();
  });

  test('has at most five Tab stops, and the arrow keys reach every marker', async () => {
    const { page, leave } = await look(finder('#near=60201'), DESK);
    await answer(page, /Evanston, Illinois/u);
    const map = page.getByRole('region', { name: 'Map of the same groups' });
    await map.locator('.map-door').first().waitFor();
    const stops = await map
      .locator('a, button, input, [tabindex]')
      .evaluateAll((elements) => elements.filter((each) => each instanceof HTMLElement && each.tabIndex >= 0).length);
    expect(stops).toBeGreaterThan(1);
    expect(stops).toBeLessThanOrEqual(5);
    await map.getByRole('button', { name: /^1: / }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator(':focus').getAttribute('aria-label')).toMatch(/^2: /u);
    await page.keyboard.press('Home');
    expect(await page.locator(':focus').getAttribute('aria-label')).toMatch(/^1: /u);
    await leave();
  });

  test('opens on a phone when the visitor asks for it', async () => {
    const { page, leave } = await look(finder('#near=60201'), PHONE);
    await answer(page, /Evanston, Illinois/u);
    expect(await page.locator('.group-map').count()).toBe(0);
    await page.getByRole('button', { name: 'Show map' }).click();
    await page.locator('.map-door').first().waitFor();
    await page.getByRole('button', { name: 'Hide map' }).click();
    expect(await page.locator('.group-map').count()).toBe(0);

    await numbered(page)
      .nth(3)
      .getByRole('button', { name: /^Show on map/u })
      .click();
    const marker = page.getByRole('button', { name: /^4: /u });
    await expect.poll(() => marker.getAttribute('aria-pressed')).toBe('true');
    await expect
      .poll(() => page.locator('.group-map').evaluate((map) => map.getBoundingClientRect().top >= 0))
      .toBe(true);
    await leave();
  });

  test('that does not arrive leaves the list whole and says so', async () => {
    const page = await failingPage();
    await page.setViewportSize(SCREENS.desk);
    await page.route('**/_astro/GroupMap*.js', (route) => route.abort());
    await page.goto(finder('#near=60201'));
    await answer(page, /Evanston, Illinois/u);
    await page.getByText('The list has everything the map has').waitFor();
    expect((await rowsOf(page)).length).toBeGreaterThan(0);
    await page.close();
  });
});

const byNumber = (one: string, other: string): number => Number.parseInt(one, 10) - Number.parseInt(other, 10);

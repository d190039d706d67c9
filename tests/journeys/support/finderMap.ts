import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { answer, DESK, type FinderJourney } from './finderJourney.ts';
import type { Visit } from './visit.ts';

/** The map beside or above the list. */
export const mapOf = (page: Page): Locator => page.getByRole('region', { name: 'Map of the same groups' });

/** One of the buttons that move it: "West", "Zoom in". */
export const tool = (page: Page, name: string): Locator => mapOf(page).getByRole('button', { name, exact: true });

/** Every number the map shows, those of crowds too. */
export const numbersOn = (map: Locator) =>
  map.locator('.map-door, .map-crowd').evaluateAll((marks) =>
    marks
      .flatMap((mark) => {
        const name = mark.getAttribute('aria-label') ?? '';
        return mark.matches('.map-door')
          ? [Number.parseInt(name, 10)]
          : [...name.replace(/^[^:]*:/u, '').matchAll(/\d+/gu)].map(([number]) => Number(number));
      })
      .sort((one, other) => one - other),
  );

export const doorsOf = (page: Page): Locator => page.locator('.map-door, .map-crowd');

/** Tells later that it is still the same map in the same place: where the visitor is stands where it stood. */
export async function sameMap(page: Page): Promise<() => Promise<void>> {
  await doorsOf(page).first().waitFor();
  await page.waitForLoadState('networkidle');
  const map = await page.waitForSelector('.group-map');
  const where = () =>
    map.evaluate((frame) => {
      const origin = frame.querySelector('.map-origin')?.getBoundingClientRect();
      const { left, top } = frame.getBoundingClientRect();
      return [(origin?.left ?? 0) - left, (origin?.top ?? 0) - top];
    });
  const at = await where();
  return async () => {
    expect(await map.isVisible()).toBe(true);
    expect(await where()).toEqual(at);
  };
}

export const EVANSTON = '#near=60201';

/** Opens the finder at a desk with its map there. */
export const mapJourney =
  ({ finder, look }: Pick<FinderJourney, 'finder' | 'look'>) =>
  async (fragment = EVANSTON): Promise<Visit> => {
    const seen = await look(finder(fragment), DESK);
    await answer(seen.page, /Evanston, Illinois/u);
    await mapOf(seen.page).locator('.map-door').first().waitFor();
    await seen.page.waitForLoadState('networkidle');
    return seen;
  };

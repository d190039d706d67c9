import type { Locator, Page } from 'playwright-core';

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

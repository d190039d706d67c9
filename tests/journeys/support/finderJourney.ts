import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { SCREENS } from './browser.ts';
import { journeySite } from './builtPages.ts';
import { openSite } from './openSite.ts';
import type { ServedSite } from './servedSite.ts';
import { visit, type Visit } from './visit.ts';

export const DESK = { viewport: SCREENS.desk, reducedMotion: 'reduce' } as const;
export const PHONE = { viewport: SCREENS.phone, reducedMotion: 'reduce' } as const;

/** The finder works out dates by the clock of the device, which must be the one the site was built by. */
const NOW = process.env['DIRECTORY_NOW'];

export interface FinderJourney {
  readonly site: () => ServedSite;
  /** Opens a page that must do nothing it should not. */
  readonly look: (address: string, options: BrowserContextOptions) => Promise<Visit>;
  /** A page where something is made to fail, which `look` would not let pass. */
  readonly failingPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** The address of the finder with a fragment, in a language: `es/`. */
  readonly finder: (fragment?: string, language?: string) => string;
}

/** Serves the built site and opens a browser for the tests of one file. */
export function finderJourney(): FinderJourney {
  const { site, browser } = openSite();
  return {
    site,
    async look(address, options) {
      const scripted = options.javaScriptEnabled !== false;
      return visit(browser(), address, {
        ...options,
        prepare: async (page) => NOW !== undefined && scripted && page.clock.setFixedTime(NOW),
      });
    },
    async failingPage(options = {}) {
      const page = await browser().newPage({ ...PHONE, ...options });
      if (NOW !== undefined) await page.clock.setFixedTime(NOW);
      return page;
    },
    finder: (fragment = '', language = '') => site().at(`${site().base}${language}groups/${fragment}`),
  };
}

/** The moment the site was built, by which its dates are counted. */
export function builtAt(): Date {
  const report: unknown = JSON.parse(readFileSync(join(dirname(journeySite), 'reports/build.json'), 'utf8'));
  return new Date((report as { readonly now: string }).now);
}

export const fragmentOf = (page: Page) => new URL(page.url()).hash;
export const numbered = (page: Page) => page.getByRole('listitem').filter({ has: page.locator('.number') });

/** The search as a sentence, once the answer is there. */
export async function answer(page: Page, sentence: RegExp): Promise<string> {
  const heading = page.getByRole('status').getByRole('heading', { name: sentence });
  await heading.waitFor();
  return heading.innerText();
}

/** What the page throws from now on. */
export function exceptionsOf(page: Page): readonly string[] {
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  return thrown;
}

/** What makes the page scroll sideways, which no screen of 320 CSS pixels or more should have to. */
export const sidewaysOn = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((part) => part.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 5)
      .map((part) => part.outerHTML.slice(0, 120));
  });

export const find = async (page: Page, near: string) => {
  // The button of the device is there as soon as the page is alive.
  await page.getByRole('button', { name: 'Use my location' }).waitFor();
  await page.getByLabel('ZIP code, city or words').fill(near);
  await page.getByRole('button', { name: 'Find', exact: true }).click();
};

/** "3" and "Evanston Tuesday", row by row. */
export const rowsOf = (page: Page) =>
  numbered(page).evaluateAll((rows) =>
    rows.map((row) => `${row.querySelector('.number')?.textContent}: ${row.querySelector('h3 a')?.textContent}`),
  );

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { journeySite } from './builtPages.ts';
import { serveSite, type ServedSite } from './servedSite.ts';

/** Serves the built site and opens a browser for the tests of one file. Both are there once a test runs. */
export function openSite(): { readonly site: () => ServedSite; readonly browser: () => Browser } {
  let browser: Browser;
  let site: ServedSite;
  const closing: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
    closing.push(() => browser.close());
    site = await serveSite(journeySite);
    closing.push(async () => site[Symbol.asyncDispose]());
  });
  afterAll(() => Promise.all(closing.map((close) => close())));
  return { site: () => site, browser: () => browser };
}

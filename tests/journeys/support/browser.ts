import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core';
import { findBrowser } from '../../../scripts/setup/browser.mjs';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A real Chromium with a fresh profile.
 *
 * Throws: where there is none. `npm test` brings one; a journey without a browser
 *   is a failure, never a skip.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error('No Chromium was found. Run "npm test", which brings one, or set CHROMIUM_PATH.');
  }
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A visitor as most are: a phone, a desk, and the narrowest screen that must work. */
export const SCREENS = {
  zoomed: { width: 320, height: 568 },
  phone: { width: 390, height: 844 },
  desk: { width: 1280, height: 800 },
} as const satisfies Record<string, BrowserContextOptions['viewport']>;

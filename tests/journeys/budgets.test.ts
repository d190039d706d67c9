import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { journeySite } from './support/builtPages.ts';
import { answer, finderJourney, PHONE } from './support/finderJourney.ts';

const { failingPage, finder, look, site } = finderJourney();

/** Unit of all: bytes, packed as a host packs a file once. */
const CODE_TO_FIRST_ROWS = 45_000;
const CODE_OF_MAP = 55_000;
const FILES_OF_SEARCH = 60_000;
/** Each costs a slow phone some milliseconds, whatever it weighs. Unit: files. */
const SHEETS_OF_FINDER = 2;
const SCRIPTS_OF_FINDER = 6;
/** More than half of it is the schema with its readers and the rules about words: what is typed is checked as a file is. */
const CODE_OF_FORM = 100_000;

test.each([
  ['in English', () => finder('#near=60201')],
  ['in Spanish', () => site().at(`${site().base}es/groups/#near=60201`)],
])('the first rows of a search %s need at most 45 kB of code, and at most 60 kB in six files', async (_, address) => {
  const page = await failingPage();
  await page.addInitScript(markFirstRow);
  await page.goto(address());
  await page.locator('.finder .group-card h3 a').first().waitFor();
  const before = await page.evaluate(askedBeforeFirstRow);
  const code = before.filter((path) => path.endsWith('.js'));
  const files = before.filter((path) => path.includes('/search/'));
  expect(code.length).toBeGreaterThan(0);
  expect(code.length).toBeLessThanOrEqual(SCRIPTS_OF_FINDER);
  expect(before.filter((path) => path.endsWith('.css')).length).toBeLessThanOrEqual(SHEETS_OF_FINDER);
  expect(weigh(code)).toBeLessThanOrEqual(CODE_TO_FIRST_ROWS);
  expect(files.length).toBeGreaterThan(0);
  expect(files.length).toBeLessThanOrEqual(6);
  expect(weigh(files)).toBeLessThanOrEqual(FILES_OF_SEARCH);
  await page.close();
});

test('the map needs at most 55 kB more, and nothing before it is shown', async () => {
  const { page, leave } = await look(finder('#near=60201'), PHONE);
  await answer(page, /Evanston/u);
  const asked = watch(page);
  await page.waitForLoadState('networkidle');
  expect([...asked].filter((path) => /leaflet|map/iu.test(path))).toEqual([]);
  await page.getByRole('button', { name: 'Show map' }).click();
  await page.locator('.map-mark').first().waitFor();
  await page.waitForLoadState('networkidle');
  const code = [...asked].filter((path) => /\.(js|css)$/u.test(path));
  expect(code.length).toBeGreaterThan(0);
  expect(weigh(code)).toBeLessThanOrEqual(CODE_OF_MAP);
  await leave();
});

test('the publishing form needs at most 100 kB of code, and its map at most 55 kB more once it is shown', async () => {
  const page = await failingPage();
  const asked = watch(page);
  await page.goto(site().at(`${site().base}publish/`));
  await page.locator('#publish-name').waitFor();
  await page.locator('#publish-zip').fill('62220');
  const show = page.getByRole('button', { name: 'Show the map' });
  await show.waitFor();
  const before = codeOf(asked);
  expect(before.length).toBeGreaterThan(0);
  expect(before.filter((path) => /leaflet|map/iu.test(path))).toEqual([]);
  expect(weigh(before)).toBeLessThanOrEqual(CODE_OF_FORM);
  await show.click();
  await page.locator('.map-door').waitFor();
  await page.waitForLoadState('networkidle');
  expect(weigh(codeOf(asked)) - weigh(before)).toBeLessThanOrEqual(CODE_OF_MAP);
  await page.close();
});

const codeOf = (asked: ReadonlySet<string>): readonly string[] => [...asked].filter((path) => path.endsWith('.js'));

/** Runs in the page: what comes after the first row with a name is not needed for it. */
function markFirstRow() {
  new MutationObserver((_, observer) => {
    if (document.querySelector('.finder .group-card h3 a') === null) return;
    observer.disconnect();
    performance.mark('first-row');
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page. */
function askedBeforeFirstRow(): string[] {
  const [mark] = performance.getEntriesByName('first-row');
  if (mark === undefined) throw new Error('No row has come.');
  return performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime < mark.startTime)
    .map(({ name }) => new URL(name).pathname);
}

/** Paths of what a page asks for from now on, each once. */
function watch(page: Page): ReadonlySet<string> {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  return asked;
}

const weigh = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => {
    const file = join(journeySite, decodeURIComponent(path.slice(site().base.length)));
    return sum + brotliCompressSync(readFileSync(file)).length;
  }, 0);

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtPages, isRedirect, kindOf } from './support/builtPages.ts';
import { DESK, finderJourney, numbered } from './support/finderJourney.ts';
import { openSite } from './support/openSite.ts';
import { countSheets, lettersOf } from './support/printedLetters.ts';

const { site, browser } = openSite();
const { failingPage, finder } = finderJourney();

const LETTER = { format: 'Letter', preferCSSPageSize: true } as const;

test('every group, and every flyer, prints on one sheet of letter paper', { timeout: 240_000 }, async () => {
  const printed = builtPages().filter((page) => ['group', 'flyer'].includes(kindOf(page)) && !isRedirect(page));
  expect(printed.length).toBeGreaterThan(0);
  const context = await browser().newContext({ javaScriptEnabled: false });
  const paper = await context.newPage();
  const longer: string[] = [];
  for (const { file, address } of printed) {
    await paper.goto(site().at(address));
    const sheets = countSheets(await paper.pdf(LETTER));
    if (sheets !== 1) longer.push(`${file}: ${sheets} sheets`);
  }
  await context.close();
  expect(longer).toEqual([]);
});

/** Unit: points. Text of a row is smaller, and headings are larger. */
const HEADING = 11.5;
/** Darker than grey, on a scale of 0 to 1. */
const INK = 0.25;

test.each([
  ['with groups in reach', '#near=60201&within=90', ''],
  ['with none on that day', '#near=79901&day=monday', ''],
  ['with none in reach, in Spanish', '#near=59501', 'es/'],
] as const)(
  'a search %s prints in ink, and no heading stands alone at the foot of a sheet',
  async (_, near, language) => {
    const page = await failingPage(DESK);
    await page.goto(finder(near, language));
    await page.locator('.finder .group-card h3 a').first().waitFor();
    await page.waitForLoadState('networkidle');
    const sheets = lettersOf(await page.pdf(LETTER));
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) {
      expect(sheet.filter(({ ink }) => ink.some((part) => part > INK))).toEqual([]);
      const foot = Math.max(...sheet.map(({ down }) => down));
      const last = sheet.filter(({ down }) => down === foot);
      expect(Math.max(...last.map(({ size }) => size))).toBeLessThan(HEADING);
    }
    await page.close();
  },
);

describe('the list that is kept', () => {
  /** Keeps the first Groups of a search and opens the list of them. */
  async function listOf(count: number, language: '' | 'es/'): Promise<Page> {
    const page = await failingPage(DESK);
    await page.goto(finder('#near=60201&within=90'));
    await numbered(page)
      .nth(count - 1)
      .waitFor();
    for (let row = 0; row < count; row += 1) {
      const button = numbered(page).nth(row).locator('.keep');
      await button.click();
      if (row === 0) await page.getByRole('button', { name: 'Keep it' }).click();
      await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    }
    await page.goto(new URL(`../${language}kept/`, finder()).href);
    await page
      .locator('.kept .group-card')
      .nth(count - 1)
      .waitFor();
    // Whom to call comes last.
    await page
      .locator('.kept .group-card')
      .nth(count - 1)
      .locator('a[href^="tel:"]')
      .waitFor();
    return page;
  }

  test.each([
    { count: 3, language: '', sheets: 1 },
    { count: 5, language: '', sheets: 1 },
    { count: 6, language: 'es/', sheets: 1 },
    { count: 8, language: '', sheets: 1 },
    { count: 8, language: 'es/', sheets: 1 },
    { count: 14, language: 'es/', sheets: 2 },
  ] as const)('prints $count groups ($language) on $sheets sheet, in letters one can read', async (list) => {
    const page = await listOf(list.count, list.language);
    const pdf = await page.pdf(LETTER);
    expect(countSheets(pdf)).toBe(list.sheets);
    const sizes = lettersOf(pdf).flatMap((sheet) => sheet.map(({ size }) => size));
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
    await page.close();
  });

  test('says on paper when each one meets in dates and hours, and on which day it was printed', async () => {
    const page = await listOf(6, '');
    await page.emulateMedia({ media: 'print' });
    const rows = await page.locator('.kept .group-card').allInnerTexts();
    for (const row of rows) {
      expect(row).toMatch(/Every .*, .* to .*[apn]/u);
      expect(row).toMatch(/Next: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]+ \d+, /u);
      expect(row).not.toMatch(/Today|Tomorrow|Starts in|On now/u);
      const rhythms = /Every [^\n]*/u.exec(row)?.[0].toLowerCase().split('; ') ?? [];
      expect(new Set(rhythms).size).toBe(rhythms.length);
    }
    const today = await page.evaluate(() => Temporal.Now.plainDateISO().toLocaleString('en-US', { dateStyle: 'long' }));
    expect(await page.locator('.kept').innerText()).toContain(`Printed on ${today}.`);
    await page.close();
  });
});

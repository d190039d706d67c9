import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/setup/browser.mjs';
import {
  answer,
  DESK,
  exceptionsOf,
  find,
  finderJourney,
  fragmentOf,
  numbered,
  PHONE,
  rowsOf,
} from './support/finderJourney.ts';

const { finder, look, site } = finderJourney();

test('a ZIP code gives the groups around it, nearest first, and the address of the search', async () => {
  const { page, leave } = await look(finder(), PHONE);
  await expect(page.getByRole('status').count()).resolves.toBe(1);
  const title = await page.title();
  await find(page, '60201');
  const sentence = await answer(page, /^\d+ groups within 30 minutes of Evanston, Illinois$/u);
  const rows = await rowsOf(page);
  expect(rows).toHaveLength(Number.parseInt(sentence, 10));
  const starts = await numbered(page)
    .locator('.group-card__drive')
    .evaluateAll((drives) => drives.map((drive) => Number(/\d+(?= to)/u.exec(drive.textContent)?.[0] ?? 0)));
  expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  expect(fragmentOf(page)).toBe('#near=60201');
  // Titles stay in the history of a shared device.
  expect(await page.title()).toBe(title);
  await leave();
});

test('a place may be written in many ways, and stands in no title', async () => {
  const { page, leave } = await look(finder(), PHONE);
  const title = await page.title();
  for (const [typed, sentence] of [
    ['60201-1234', /of Evanston, Illinois$/u],
    ['st louis mo', /of (?:St\.?|Saint) Louis, Missouri$/u],
    ['602011234', /of Evanston, Illinois$/u],
    ['Decatur, Georgia', /of Decatur, Georgia$/u],
    ['evanston il', /of Evanston, Illinois$/u],
  ] as const) {
    await find(page, typed);
    await answer(page, sentence);
    expect(fragmentOf(page)).toMatch(/^#near=/u);
    expect(await page.title()).toBe(title);
  }
  await leave();
});

test('a spelling that was mended is said, with what was typed', async () => {
  const { page, leave } = await look(finder(), PHONE);
  await find(page, 'evanstn il');
  await answer(page, /of Evanston, Illinois$/u);
  await page.getByRole('status').getByText('Showing Evanston, Illinois. You typed “evanstn il”.').waitFor();
  expect((await rowsOf(page)).length).toBeGreaterThan(0);
  await leave();
});

test('a group of the list opens', async () => {
  const { page, leave } = await look(finder('#near=60201'), PHONE);
  await answer(page, /Evanston, Illinois/u);
  const link = numbered(page).first().getByRole('link');
  const name = await link.innerText();
  await link.click();
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  await leave();
});

test('the form of the first page leads to the same answer', async () => {
  const { page, leave } = await look(site().address, PHONE);
  await page.getByRole('search').getByRole('textbox').fill('60201');
  await page.getByRole('search').getByRole('button').first().click();
  await answer(page, /Evanston, Illinois/u);
  await leave();
});

test('a name that several places have is asked about, with links', async () => {
  const { page, leave } = await look(finder(), PHONE);
  await find(page, 'decatur');
  await answer(page, /^Which Decatur do you mean/u);
  await page.getByRole('link', { name: 'Decatur, Georgia' }).click();
  await answer(page, /minutes of Decatur, Georgia$/u);
  await page.goBack();
  await answer(page, /^Which Decatur do you mean/u);
  await leave();
});

test('a state is answered with a page of its own, whether it has a group or not', async () => {
  const { page, leave } = await look(finder(), PHONE);
  await find(page, 'Minnesota');
  await answer(page, /^Where in Minnesota\?/u);
  await page.getByRole('link', { name: 'All groups in Minnesota' }).click();
  await page.getByText('No group is listed here yet.').waitFor();
  expect(await page.getByRole('main').getByRole('link', { name: 'Online groups' }).count()).toBe(1);
  await leave();
});

test('a place that nobody knows is said beside the field', async () => {
  const { page, leave } = await look(finder(), PHONE);
  await find(page, '60299');
  await answer(page, /We do not know the ZIP code 60299/u);
  const field = page.getByLabel('ZIP code, city or words');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  const described = (await field.getAttribute('aria-describedby'))?.split(' ')[0];
  expect(await page.locator(`#${described}`).innerText()).toContain('60299');
  // The nearest one that is known is one press away.
  const offer = page.getByRole('link', { name: /^Use \d{5} instead: / });
  const zip = /\d{5}/u.exec(await offer.innerText())?.[0];
  await offer.click();
  await answer(page, /^(?:\d+ groups?|No group) within 30 minutes of /u);
  expect(fragmentOf(page)).toBe(`#near=${zip}`);
  expect(await field.inputValue()).toBe(zip);
  expect(await field.getAttribute('aria-invalid')).toBe('false');
  await leave();
});

test('a day narrows the list, and Back, reload and sharing keep the search', async () => {
  const { page, leave } = await look(finder('#near=60201'), DESK);
  const all = Number.parseInt(await answer(page, /Evanston, Illinois$/u), 10);
  const tuesday = page.getByRole('checkbox', { name: /^Tuesday/u });
  const promised = Number(/\d+$/u.exec((await tuesday.getAttribute('aria-label')) ?? '')?.[0]);
  await tuesday.check();
  const sentence = await answer(page, /on Tuesdays$/u);
  expect(Number.parseInt(sentence, 10)).toBe(promised);
  expect(promised).toBeLessThan(all);
  expect(await tuesday.evaluate((box) => box === document.activeElement)).toBe(true);
  expect(fragmentOf(page)).toBe('#near=60201&day=tuesday');

  await page.reload();
  expect(await answer(page, /on Tuesdays$/u)).toBe(sentence);
  await page.goBack();
  await answer(page, /Evanston, Illinois$/u);
  expect(await page.getByLabel('ZIP code, city or words').inputValue()).toBe('60201');
  await leave();

  const shared = await look(finder('#near=60201&day=tuesday'), DESK);
  expect(await answer(shared.page, /on Tuesdays$/u)).toBe(sentence);
  await shared.leave();
});

test('a wider reach asks for nothing new and finds more', async () => {
  const { page, leave } = await look(finder('#near=60201'), PHONE);
  const before = Number.parseInt(await answer(page, /30 minutes/u), 10);
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/search/') && asked.push(request.url()));
  await page.getByLabel('How far').selectOption('90');
  expect(Number.parseInt(await answer(page, /90 minutes/u), 10)).toBeGreaterThan(before);
  expect(asked).toEqual([]);
  await leave();
});

describe('Back from a group', () => {
  test('brings the same list', async () => {
    const { page, leave } = await look(finder('#near=60201&day=tuesday'), PHONE);
    const sentence = await answer(page, /on Tuesdays$/u);
    const rows = await rowsOf(page);
    await numbered(page).last().getByRole('link').first().click();
    await page.locator('main a[href^="tel:"]').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.goBack();
    expect(await answer(page, /on Tuesdays$/u)).toBe(sentence);
    expect(await rowsOf(page)).toEqual(rows);
    await leave();
  });

  test('brings the page as it was left, where the browser has kept it', async () => {
    // Playwright's own browsers keep no pages.
    await using browser = await chromium.launch({
      executablePath: findBrowser() ?? '',
      args: ['--headless', '--no-sandbox', '--disable-gpu'],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const page = await browser.newPage(PHONE);
    const thrown = exceptionsOf(page);
    await page.goto(finder('#near=60201'));
    await answer(page, /Evanston, Illinois$/u);
    await page.getByLabel('How far').selectOption('60');
    const sentence = await answer(page, /60 minutes of Evanston, Illinois$/u);
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    const rows = await rowsOf(page);
    await page.waitForLoadState('networkidle');
    await numbered(page).first().getByRole('link').first().click();
    await page.locator('main a[href^="tel:"]').first().waitFor();
    await page.waitForLoadState('networkidle');

    const asked: string[] = [];
    page.on('request', (request) => !request.url().endsWith('/favicon.svg') && asked.push(request.url()));
    await page.evaluate(() => history.back());
    expect(await answer(page, /Evanston, Illinois$/u)).toBe(sentence);
    expect(await rowsOf(page)).toEqual(rows);
    expect(asked).toEqual([]);
    // It is alive: what was open is open, and the next choice is answered.
    await page.getByRole('checkbox', { name: /^Tuesday/u }).check();
    await answer(page, /on Tuesdays$/u);
    expect(thrown).toEqual([]);
  });
});

test('where nothing is near, the nearest and the online groups are offered', async () => {
  const { page, leave } = await look(finder('#near=Cairo%2C+IL'), PHONE);
  await answer(page, /^No group within 30 minutes of Cairo, Illinois$/u);
  await page.getByRole('heading', { name: 'The nearest groups, farther away' }).waitFor();
  expect((await rowsOf(page)).length).toBeGreaterThan(0);
  await page.getByRole('heading', { name: 'Groups that meet online' }).waitFor();
  await leave();
});

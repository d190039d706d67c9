/** The page of the visitor's own list, when not all is well: a group is gone, a record is broken, a file does not come; and by keyboard. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { DESK, exceptionsOf, finderJourney, PHONE } from './support/finderJourney.ts';
import { forget, keepButton, keptJourney, rowOf } from './support/keptJourney.ts';

const journey = finderJourney();
const { failingPage, finder, look, site } = journey;
const { keep, keepAll, list } = keptJourney(journey);

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

test('with the keyboard, taking groups off and deleting the list leave one where one was', async () => {
  const page = await failingPage(DESK);
  await keepAll(page);
  await keepButton(page, 'Tucson Wednesday evening').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: '2 groups on your list' }).waitFor();
  expect(await focused(page)).toBe('Kept: Grupo de San Juan, martes por la noche');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: '1 group on your list' }).waitFor();
  expect(await focused(page)).toBe('Kept: Evanston Tuesday evening');
  await page.getByRole('button', { name: 'Delete this list' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('The list is deleted.').waitFor();
  expect(await focused(page)).toBe('Your list');
  await page.close();
});

test('has nothing axe would mend, with groups and without', async () => {
  const { page, leave } = await look(finder(), PHONE);
  await keepAll(page);
  expect(await axeViolations(page)).toEqual([]);
  await forget(page);
  expect(await axeViolations(page)).toEqual([]);
  await leave();
});

test('a group that is kept or taken off in one tab is so in the other', async () => {
  const { page, leave } = await look(finder(), DESK);
  await keep(page, '60201', 'Evanston Tuesday evening');
  const other = await page.context().newPage();
  await other.goto(list());
  await other.getByRole('heading', { level: 1, name: '1 group on your list' }).waitFor();
  await keepButton(page, 'Skokie Wednesday evening').click();
  await other.getByRole('heading', { level: 1, name: '2 groups on your list' }).waitFor();
  await rowOf(other, 'Skokie Wednesday evening').waitFor();
  await forget(other);
  await expect.poll(() => keepButton(page, 'Skokie Wednesday evening').getAttribute('aria-pressed')).toBe('false');
  await other.close();
  await leave();
});

test('where what it says does not come, the page of the list says so, and leads to all groups', async () => {
  const page = await failingPage();
  await page.goto(list());
  await page.getByText('You keep no group on this device.').waitFor();
  await page.route('**/_astro/kept*.js', (route) => route.abort());
  await page.reload();
  await page.getByText('We could not load the groups.').waitFor();
  const all = page.locator('.kept').getByRole('link', { name: 'All groups by state' });
  expect(await all.getAttribute('href')).toBe(`${site().base}states/`);
  await page.unroute('**/_astro/kept*.js');
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await page.getByText('You keep no group on this device.').waitFor();
  await page.close();
});

/** Opens the list after somebody changed by hand what is stored. */
async function openChanged(page: Page, change: (stored: string) => string) {
  await page.goto(finder());
  await keepAll(page);
  const before = await page.evaluate(() => localStorage.getItem('kept-groups') ?? '');
  await page.evaluate((text) => localStorage.setItem('kept-groups', text), change(before));
  await page.reload();
}

test('a group that has left the directory has a dark door, no date and no link but its affiliate’s', async () => {
  const page = await failingPage(DESK);
  await openChanged(page, (stored) => stored.replace('/tucson-wednesday"', '/tucson-that-ended"'));
  const row = rowOf(page, 'Tucson Wednesday evening');
  await row.getByText('no longer in our lists').waitFor();
  await row.locator('.door--unlit').waitFor();
  expect(await row.innerText()).not.toMatch(/Next|Every|\d:\d\d/u);
  await row.getByRole('link', { name: /^The page of / }).waitFor();
  const links = await row.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.filter((href) => href.includes('/groups/'))).toEqual([]);
  await row.getByRole('link', { name: /^The page of / }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(new URL(page.url()).pathname).toContain('/affiliates/');
  await page.close();
});

describe('a list that somebody broke by hand', () => {
  test('still has the groups that can be read, says how many cannot, and can be deleted', async () => {
    const page = await failingPage();
    const thrown = exceptionsOf(page);
    await openChanged(page, (stored) => stored.replace('"timeZone":"America/Phoenix"', '"timeZone":"Mars/Olympus"'));
    await page.getByRole('heading', { level: 1, name: '2 groups on your list' }).waitFor();
    await page.getByText('1 group on this device cannot be read.').waitFor();
    await rowOf(page, 'Evanston Tuesday evening').waitFor();
    await forget(page);
    expect(thrown).toEqual([]);
    await page.close();
  });

  test('is deleted with one button where nothing of it can be read', async () => {
    const page = await failingPage();
    const thrown = exceptionsOf(page);
    await openChanged(page, () => '{"version":7,"groups":[{"keptOn":"2026-01-01"},{"of":"tomorrow"}]}');
    await page.getByText('2 groups on this device cannot be read.').waitFor();
    expect(await page.getByText('You keep no group on this device.').count()).toBe(0);
    await forget(page);
    expect(thrown).toEqual([]);
    await page.close();
  });

  test('shows a group that makes no sense as such, beside the others', async () => {
    const page = await failingPage();
    const thrown = exceptionsOf(page);
    let away = false;
    await page.route('**/search/areas/**', (route) => (away ? route.abort() : route.continue()));
    await openChanged(page, (stored) => {
      away = true;
      const list = JSON.parse(stored) as { groups: { document: Record<string, unknown> }[] };
      const [, tucson] = list.groups;
      if (tucson !== undefined) Object.assign(tucson.document, { meetingTimes: [{ rhythm: 'weekly' }], point: 'here' });
      return JSON.stringify(list);
    });
    await rowOf(page, 'Tucson Wednesday evening').getByText('cannot be read').waitFor();
    await rowOf(page, 'Evanston Tuesday evening').getByText('Every Tuesday').waitFor();
    await keepButton(page, 'Tucson Wednesday evening').click();
    await page.getByRole('heading', { level: 1, name: '2 groups on your list' }).waitFor();
    expect(thrown).toEqual([]);
    await page.close();
  });
});

/** The page of the visitor's own list, when not all is well: a group is gone, a record is broken, a file does not come; and by keyboard. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESK, exceptionsOf, finderJourney } from './support/finderJourney.ts';
import { forget, keepButton, keptJourney, rowOf } from './support/keptJourney.ts';

const journey = finderJourney();
const { failingPage, finder } = journey;
const { keepAll } = keptJourney(journey);

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

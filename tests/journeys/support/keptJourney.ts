import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { numbered, type FinderJourney } from './finderJourney.ts';

/** In three time zones, one of which never changes its clocks. */
export const FAR_APART = [
  ['60201', 'Evanston Tuesday evening', 'America/Chicago'],
  ['85701', 'Tucson Wednesday evening', 'America/Phoenix'],
  ['00907', 'Grupo de San Juan, martes por la noche', 'America/Puerto_Rico'],
] as const;

export const rowOf = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: new RegExp(`${name}$`, 'u') }) });

export const keepButton = (page: Page, name: string) =>
  rowOf(page, name).getByRole('button', { name: /^(?:Keep|Kept)\b/ });

/** What is stored on the device, by name. */
export const stored = (page: Page) => page.evaluate(() => Object.keys(localStorage));

/** Deletes the list, so that `leave` finds nothing of ours on the device. */
export async function forget(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Delete this list' }).click();
  await page.getByText('The list is deleted. This site holds nothing on this device.').waitFor();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
}

/** Ways to fill the visitor's own list on the site of a journey. */
export function keptJourney({ finder, site }: Pick<FinderJourney, 'finder' | 'site'>) {
  const list = () => site().at(`${site().base}kept/`);

  /** Keeps a Group of a search; the first one is asked about. */
  async function keep(page: Page, near: string, name: string): Promise<void> {
    await page.goto(finder(`#near=${near}`));
    await numbered(page).first().waitFor();
    await keepButton(page, name).click();
    const yes = page.getByRole('button', { name: 'Keep it' });
    if ((await stored(page)).length === 0) await yes.click();
    await expect.poll(() => keepButton(page, name).getAttribute('aria-pressed')).toBe('true');
  }

  /** Keeps the three that are far apart, and opens the list of them. */
  async function keepAll(page: Page): Promise<void> {
    for (const [near, name] of FAR_APART) await keep(page, near, name);
    await page.goto(list());
    await page.getByRole('heading', { level: 1, name: '3 groups on your list' }).waitFor();
    await page.waitForLoadState('networkidle');
  }

  return { list, keep, keepAll };
}

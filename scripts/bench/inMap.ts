import type { Browser } from 'playwright-core';
import { benchBrowser } from './benchBrowser.ts';
import { benchSite } from './benchSite.ts';
import { mapSpeed } from './mapSpeed.ts';
import { spreadGroups } from './spreadGroups.ts';
import { spreadOf, type BenchPart } from './table.ts';

/** Around New York, where most Groups are within reach of one place. */
const SEARCH = 'groups/#near=10001&within=90';
const PHONE = { width: 390, height: 844 };

/** What a change of filter and the map take where a search has the most Matches, at full speed. */
export const inMap: BenchPart = async (print) => {
  const built = await benchBrowser('inMap');
  if (built === undefined) return;
  const { browser, folder } = built;
  const rows = [];
  for (const count of [10_000, 100_000]) {
    await using site = await benchSite(folder, spreadGroups(count));
    const [filter, , worst] = spreadOf(await filterToPaint(browser, `${site.address}${SEARCH}`));
    const { shown, worstZoom, worstFrame, longestTask, mostNodes } = await mapSpeed(browser, site.address + SEARCH);
    rows.push([count.toLocaleString('en'), filter, worst, shown, worstZoom, worstFrame, longestTask, mostNodes]);
  }
  await browser.close();
  print({
    title: 'A search around New York, 90 minutes: milliseconds, and elements in the map',
    columns: ['Groups', 'filter to paint', 'worst', 'map shown', 'zoom', 'drag frame', 'busy', 'elements'],
    rows,
  });
};

/** From a press on a filter to the next picture, several times. */
async function filterToPaint(browser: Browser, address: string): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: PHONE });
  await page.goto(address);
  await page.locator('.finder .group-card h3 a').first().waitFor();
  await page.locator('#finder-filters').click();
  const taken: number[] = [];
  for (let turn = 0; turn < 8; turn += 1) {
    taken.push(
      await page
        .locator('.finder__folded input[type=checkbox]')
        .nth(turn % 5)
        .evaluate(async (box: HTMLInputElement) => {
          const began = performance.now();
          box.click();
          await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
          return performance.now() - began;
        }),
    );
    await page.waitForTimeout(300);
  }
  await page.close();
  return taken;
}

import type { Browser } from 'playwright-core';
import { benchBrowser } from './benchBrowser.ts';
import { benchSite } from './benchSite.ts';
import { mapSpeed } from './mapSpeed.ts';
import { spreadGroups } from './spreadGroups.ts';
import { spreadOf, type BenchPart } from './table.ts';

/** Where most Groups are within reach of one place, and where the most there can be are on one map. */
const SEARCHES = {
  'New York, 90 minutes': 'groups/#near=10001&within=90',
  'all of California': 'groups/#state=CA',
} as const;
const PHONE = { width: 390, height: 844 };

/** What a change of filter and the map take where a search has the most Matches, at full speed. */
export const inMap: BenchPart = async (print) => {
  const built = await benchBrowser('inMap');
  if (built === undefined) return;
  const { browser, folder } = built;
  const rows = [];
  for (const count of [10_000, 100_000]) {
    await using site = await benchSite(folder, spreadGroups(count));
    for (const [name, fragment] of Object.entries(SEARCHES)) {
      const search = site.address + fragment;
      const { matches, taken } = await filterToPaint(browser, search);
      const [filter, , worst] = spreadOf(taken);
      const { shown, worstZoom, worstFrame, longestTask, mostNodes } = await mapSpeed(browser, search);
      rows.push([
        `${count.toLocaleString('en')}: ${name}`,
        ...[matches, filter, worst, shown, worstZoom, worstFrame, longestTask, mostNodes],
      ]);
    }
  }
  await browser.close();
  print({
    title: 'A change of filter, and the map: milliseconds, and elements in the map',
    columns: ['Groups', 'matches', 'filter to paint', 'worst', 'map shown', 'zoom', 'drag frame', 'busy', 'elements'],
    rows,
  });
};

interface Filtered {
  /** Groups that the search finds before a filter is pressed. */
  readonly matches: number;
  /** From each press on a filter to the next picture. Unit: milliseconds. */
  readonly taken: readonly number[];
}

async function filterToPaint(browser: Browser, address: string): Promise<Filtered> {
  const page = await browser.newPage({ viewport: PHONE });
  await page.goto(address);
  await page.locator('.finder .group-card h3 a').first().waitFor();
  const heading = await page.locator('.finder__heading').innerText();
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
  return { matches: Number.parseInt(heading.replaceAll(',', ''), 10), taken };
}

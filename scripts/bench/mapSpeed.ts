import type { Browser, Page } from 'playwright-core';

/** What the map of one search takes. */
export interface MapSpeed {
  /** From the press on "Show map" to the first picture with every mark, its code there already. Unit: milliseconds. */
  readonly shown: number;
  /** From a press on a zoom button to the next picture, at worst. Unit: milliseconds. */
  readonly worstZoom: number;
  /** The longest time between two pictures while the map is dragged. Unit: milliseconds. */
  readonly worstFrame: number;
  /**
   * The longest the page itself was busy meanwhile; below 50 it counts as 0. Where this
   * is small and `worstFrame` is not, the machine had other work. Unit: milliseconds.
   */
  readonly longestTask: number;
  /** The most elements that were in the map at once. */
  readonly mostNodes: number;
}

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

const SWITCH = 'button[aria-controls="finder-map"]';
const TOOLS = '.map-tools button';

/** All the way out and in again passes every kind of mark. */
const OUT = 7;
const IN = 9;

/**
 * Shows, zooms and drags the map of a search in a real browser.
 *
 * Shape: `finder` is the address of a finder of a built site with its search, as in
 *   `http://127.0.0.1:4321/groups/#near=10001&within=90`.
 * Throws: where the finder shows no map.
 */
export async function mapSpeed(browser: Browser, finder: string): Promise<MapSpeed> {
  const shown = await showing(browser, finder);
  const page = await browser.newPage({ viewport: DESK });
  try {
    await page.goto(finder);
    await page.locator('.map-mark').first().waitFor();
    await page.waitForLoadState('networkidle');
    // Streets of far states arrive while one zooms, so the first time is for them and the second is measured.
    await zooming(page);
    const zooms = await zooming(page);
    const { frames, longestTask } = await dragging(page);
    return {
      shown,
      worstZoom: Math.max(...zooms.map(({ milliseconds }) => milliseconds)),
      worstFrame: Math.max(...frames),
      longestTask,
      mostNodes: Math.max(...zooms.map(({ nodes }) => nodes)),
    };
  } finally {
    await page.close();
  }
}

/** On a phone the map waits for a press, and can be put away and shown again. */
async function showing(browser: Browser, finder: string): Promise<number> {
  const page = await browser.newPage({ viewport: PHONE });
  try {
    await page.goto(finder);
    const open = page.locator(SWITCH);
    await open.click();
    await page.locator('.map-mark').first().waitFor();
    await open.click();
    await page.locator('.group-map').waitFor({ state: 'detached' });
    return await open.evaluate(async (button: HTMLElement) => {
      const from = performance.now();
      button.click();
      while (document.querySelector('.map-mark') === null) await nextPicture();
      await nextPicture();
      return performance.now() - from;

      function nextPicture() {
        return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }
    });
  } finally {
    await page.close();
  }
}

async function zooming(page: Page): Promise<readonly { readonly milliseconds: number; readonly nodes: number }[]> {
  const presses = [...Array.from({ length: OUT }, () => -2), ...Array.from({ length: IN }, () => -1)];
  const measured: { milliseconds: number; nodes: number }[] = [];
  for (const tool of presses) {
    measured.push(
      await page.evaluate(
        async ({ selector, at }) => {
          const button = [...document.querySelectorAll<HTMLElement>(selector)].at(at);
          const from = performance.now();
          button?.click();
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          const nodes = document.querySelectorAll('.group-map *').length;
          return { milliseconds: performance.now() - from, nodes };
        },
        { selector: TOOLS, at: tool },
      ),
    );
    await page.waitForLoadState('networkidle');
  }
  return measured;
}

async function dragging(page: Page): Promise<{ readonly frames: readonly number[]; readonly longestTask: number }> {
  const box = await page.locator('.group-map').boundingBox();
  if (box === null) throw new Error('The map is not in view.');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const pictures = page.evaluate(
    () =>
      new Promise<{ frames: readonly number[]; longestTask: number }>((resolve) => {
        const gaps: number[] = [];
        let longestTask = 0;
        new PerformanceObserver((list) => {
          longestTask = Math.max(longestTask, ...list.getEntries().map(({ duration }) => duration));
        }).observe({ type: 'longtask' });
        let last = performance.now();
        const look = (at: number) => {
          gaps.push(at - last);
          last = at;
          if (document.documentElement.dataset['measured'] === undefined) requestAnimationFrame(look);
          else resolve({ frames: gaps.slice(1), longestTask });
        };
        requestAnimationFrame(look);
      }),
  );
  for (const way of [-1, 1, -1, 1]) {
    await page.mouse.move(middle.x - way * 120, middle.y);
    await page.mouse.down();
    for (let step = 0; step < 30; step += 1) {
      await page.mouse.move(middle.x - way * (120 - step * 8), middle.y + step * 3);
      await page.waitForTimeout(8);
    }
    await page.mouse.up();
  }
  await page.evaluate(() => {
    document.documentElement.dataset['measured'] = '';
  });
  return pictures;
}

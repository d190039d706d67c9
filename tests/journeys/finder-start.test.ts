/** In which order the finder gets what it needs: the answer first, and for it nothing twice and nothing in turn that can come together. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answer, finderJourney, rowsOf } from './support/finderJourney.ts';

const { failingPage, finder } = finderJourney();

const OWN_FONT = /^"?Atkinson Hyperlegible Next"?,/u;

/** What a page is drawn in, first choice first. */
const fontsOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).fontFamily);

test('the groups of a directory in one file are asked for while the place is looked up, and once', async () => {
  const page = await failingPage();
  const areas: string[] = [];
  page.on('request', (request) => request.url().includes('/search/areas/') && areas.push(request.url()));
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/search/places/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(finder('#near=60201'));
  await expect.poll(() => areas.length).toBe(1);
  release();
  await answer(page, /Evanston, Illinois$/u);
  expect((await rowsOf(page)).length).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  expect(areas).toHaveLength(1);
  await page.close();
});

/** A page that gets all code of the finder but the finder itself, until it is let go. */
async function pageWithoutFinder() {
  const page = await failingPage();
  const files: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/search/')) files.push(pathname.replace(/^.*\/search\//u, ''));
  });
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/finder.*.js*', async (route) => {
    await held;
    await route.continue();
  });
  return { page, files, release };
}

test('what a search by ZIP code needs is asked for before the finder’s own code is there, and once', async () => {
  const { page, files, release } = await pageWithoutFinder();
  await page.goto(finder('#near=60201'), { waitUntil: 'commit' });
  await expect.poll(() => [...files].sort()).toEqual(['areas/all.json', 'places/602.json']);
  release();
  await answer(page, /Evanston, Illinois$/u);
  await page.waitForLoadState('networkidle');
  expect(files.filter((path) => /all|602/u.test(path))).toHaveLength(2);
  await page.close();
});

test.each(['#near=quiero+morir', '#near=60201&words=kill+myself'])(
  'words of distress ask for nothing, though the finder is not there yet: %s',
  async (fragment) => {
    const { page, files, release } = await pageWithoutFinder();
    const query = page.waitForResponse('**/query.*.js*');
    await page.goto(finder(fragment), { waitUntil: 'commit' });
    await query;
    release();
    await page.locator('.crisis-card').waitFor();
    await page.waitForLoadState('networkidle');
    expect(files).toEqual([]);
    await page.close();
  },
);

test('the first rows need none of the browser’s own tables of names and lists, which take long to load', async () => {
  const page = await failingPage();
  await page.addInitScript(() => {
    const used: string[] = Reflect.set(window, 'used', []) ? Reflect.get(window, 'used') : [];
    for (const name of Object.getOwnPropertyNames(Intl)) {
      const made: unknown = Reflect.get(Intl, name);
      if (typeof made !== 'function') continue;
      const seen = {
        construct: (target: object, given: unknown[]) => (
          used.push(name),
          Reflect.construct(target as () => void, given)
        ),
      };
      Reflect.set(Intl, name, new Proxy(made, seen));
    }
    new MutationObserver((_, observer) => {
      if (document.querySelector('.finder .group-card h3 a') === null) return;
      observer.disconnect();
      Reflect.set(window, 'usedForRows', [...used]);
    }).observe(document, { childList: true, subtree: true });
  });
  // One of the groups here speaks two languages.
  await page.goto(finder('#near=60085'));
  await answer(page, /Waukegan, Illinois$/u);
  await page.locator('.group-card .chip', { hasText: 'English and Spanish' }).first().waitFor();
  expect(await page.evaluate(() => Reflect.get(window, 'usedForRows'))).toEqual([]);
  await page.close();
});

test('nothing is asked for where nothing is looked for yet', async () => {
  const page = await failingPage();
  const files: string[] = [];
  page.on('request', (request) => request.url().includes('/search/') && files.push(request.url()));
  await page.goto(finder());
  await page.getByRole('button', { name: 'Use my location' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(files).toEqual([]);
  await page.close();
});

describe('the font of the page', () => {
  test('waits for the first rows, and then comes', async () => {
    const page = await failingPage();
    let hasRows: boolean | undefined;
    await page.route('**/*.woff2', async (route) => {
      hasRows ??= (await page.locator('.finder .group-card h3 a').count()) > 0;
      await route.continue();
    });
    await page.goto(finder('#near=60201'));
    await expect.poll(() => hasRows).toBe(true);
    await expect.poll(() => fontsOf(page)).toMatch(OWN_FONT);
    await page.close();
  });

  test.each([
    ['nothing is looked for', ''],
    ['the place has to be chosen', '#near=Springfield'],
    ['there is no such place', '#near=00000'],
    ['no group is near', '#near=59301'],
  ])('comes where %s', async (_, fragment) => {
    const page = await failingPage();
    await page.goto(finder(fragment));
    await expect.poll(() => fontsOf(page)).toMatch(OWN_FONT);
    await page.close();
  });

  test('comes where no file arrives', async () => {
    const page = await failingPage();
    await page.route('**/search/**', (route) => route.abort('connectionreset'));
    await page.goto(finder('#near=60201'));
    await page.getByRole('button', { name: 'Try again', exact: true }).waitFor();
    await expect.poll(() => fontsOf(page)).toMatch(OWN_FONT);
    await page.close();
  });

  test('is there at once where scripts are off', async () => {
    const page = await failingPage({ javaScriptEnabled: false });
    const font = page.waitForRequest('**/*.woff2');
    await page.goto(finder('#near=60201'));
    await font;
    await page.close();
  });
});

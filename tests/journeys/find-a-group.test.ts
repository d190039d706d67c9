import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { launchBrowser, SCREENS } from './support/browser.ts';
import { journeySite } from './support/builtPages.ts';
import { serveSite, type ServedSite } from './support/servedSite.ts';
import { visit, type Visit } from './support/visit.ts';

let browser: Browser;
let site: ServedSite;
const closing: (() => Promise<void>)[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
  closing.push(() => browser.close());
  site = await serveSite(journeySite);
  closing.push(async () => site[Symbol.asyncDispose]());
});
afterAll(() => Promise.all(closing.map((close) => close())));

const DESK = { viewport: SCREENS.desk, reducedMotion: 'reduce' } as const;
const PHONE = { viewport: SCREENS.phone, reducedMotion: 'reduce' } as const;

/** The finder works out dates by the clock of the device, which must be the one the site was built by. */
const NOW = process.env['DIRECTORY_NOW'];

async function look(address: string, options: BrowserContextOptions): Promise<Visit> {
  const seen = await visit(browser, address, options);
  // A font still on its way when the next page opens would count as a request that failed.
  await seen.page.waitForLoadState('networkidle');
  if (NOW !== undefined && options.javaScriptEnabled !== false) {
    await seen.page.clock.setFixedTime(NOW);
    await seen.page.reload({ waitUntil: 'networkidle' });
  }
  return seen;
}

/** A page where something is made to fail, which `visit` would not let pass. */
async function failingPage(): Promise<Page> {
  const page = await browser.newPage(PHONE);
  if (NOW !== undefined) await page.clock.setFixedTime(NOW);
  return page;
}

const finder = (fragment = '', language = '') => site.at(`${site.base}${language}groups/${fragment}`);
const fragmentOf = (page: Page) => new URL(page.url()).hash;
const numbered = (page: Page) => page.getByRole('listitem').filter({ has: page.locator('.number') });

/** The search as a sentence, once the answer is there. */
async function answer(page: Page, sentence: RegExp): Promise<string> {
  const heading = page.getByRole('status').getByRole('heading', { name: sentence });
  await heading.waitFor();
  return heading.innerText();
}

const find = async (page: Page, near: string) => {
  // The button of the device is there as soon as the page is alive.
  await page.getByRole('button', { name: 'Use my location' }).waitFor();
  await page.getByLabel('ZIP code or city').fill(near);
  await page.getByRole('button', { name: 'Find', exact: true }).click();
};

/** "3" and "Evanston Tuesday", row by row. */
const rowsOf = (page: Page) =>
  numbered(page).evaluateAll((rows) =>
    rows.map((row) => `${row.querySelector('.number')?.textContent}: ${row.querySelector('h3 a')?.textContent}`),
  );

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
  const { page, leave } = await look(site.address, PHONE);
  await page.getByRole('search').getByRole('textbox').fill('60201');
  await page.getByRole('search').getByRole('button').first().click();
  await answer(page, /Evanston, Illinois/u);
  await leave();
});

test('a name that several places have is asked about, with links', async () => {
  const { page, leave } = await look(finder(), PHONE);
  await find(page, 'decatur');
  await answer(page, /^Which decatur do you mean/u);
  await page.getByRole('link', { name: 'Decatur, Georgia' }).click();
  await answer(page, /minutes of Decatur, Georgia$/u);
  await page.goBack();
  await answer(page, /^Which decatur do you mean/u);
  await leave();
});

test('a place that nobody knows is said beside the field', async () => {
  const { page, leave } = await look(finder(), PHONE);
  await find(page, '60299');
  await answer(page, /We do not know the ZIP code 60299/u);
  const field = page.getByLabel('ZIP code or city');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  const described = (await field.getAttribute('aria-describedby'))?.split(' ')[0];
  expect(await page.locator(`#${described}`).innerText()).toContain('60299');
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
  expect(await page.getByLabel('ZIP code or city').inputValue()).toBe('60201');
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

test('where nothing is near, the nearest and the online groups are offered', async () => {
  const { page, leave } = await look(finder('#near=Cairo%2C+IL'), PHONE);
  await answer(page, /^No group within 30 minutes of Cairo, Illinois$/u);
  await page.getByRole('heading', { name: 'The nearest groups, farther away' }).waitFor();
  expect((await rowsOf(page)).length).toBeGreaterThan(0);
  await page.getByRole('heading', { name: 'Online, from anywhere' }).waitFor();
  await leave();
});

describe('the map', () => {
  test('opens beside the list on a wide screen and has the same groups under the same numbers', async () => {
    const { page, leave } = await look(finder('#near=60201'), DESK);
    await answer(page, /Evanston, Illinois/u);
    const map = page.getByRole('region', { name: 'Map of the same groups' });
    const markers = map.locator('.map-door');
    await markers.first().waitFor();
    await page.waitForLoadState('networkidle');
    const names = await markers.evaluateAll((doors) => doors.map((door) => door.getAttribute('aria-label') ?? ''));
    expect(names.sort(byNumber)).toEqual(await rowsOf(page));
    await expect.poll(() => map.locator('.map-land').count()).toBe(1);

    const third = map.getByRole('button', { name: /^3: / });
    await third.click();
    const chosen = page.locator('[aria-current="true"]').filter({ has: page.locator('.number') });
    expect(await chosen.locator('.number').innerText()).toBe('3');
    expect(await third.getAttribute('aria-pressed')).toBe('true');
    await leave();
  });

  test('has at most five Tab stops, and the arrow keys reach every marker', async () => {
    const { page, leave } = await look(finder('#near=60201'), DESK);
    await answer(page, /Evanston, Illinois/u);
    const map = page.getByRole('region', { name: 'Map of the same groups' });
    await map.locator('.map-door').first().waitFor();
    const stops = await map
      .locator('a, button, input, [tabindex]')
      .evaluateAll((elements) => elements.filter((each) => each instanceof HTMLElement && each.tabIndex >= 0).length);
    expect(stops).toBeGreaterThan(1);
    expect(stops).toBeLessThanOrEqual(5);
    await map.getByRole('button', { name: /^1: / }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator(':focus').getAttribute('aria-label')).toMatch(/^2: /u);
    await page.keyboard.press('Home');
    expect(await page.locator(':focus').getAttribute('aria-label')).toMatch(/^1: /u);
    await leave();
  });

  test('opens on a phone when the visitor asks for it', async () => {
    const { page, leave } = await look(finder('#near=60201'), PHONE);
    await answer(page, /Evanston, Illinois/u);
    expect(await page.locator('.group-map').count()).toBe(0);
    await page.getByRole('button', { name: 'Show map' }).click();
    await page.locator('.map-door').first().waitFor();
    await page.getByRole('button', { name: 'Hide map' }).click();
    expect(await page.locator('.group-map').count()).toBe(0);

    await numbered(page)
      .nth(3)
      .getByRole('button', { name: /^Show on map/u })
      .click();
    const marker = page.getByRole('button', { name: /^4: /u });
    await expect.poll(() => marker.getAttribute('aria-pressed')).toBe('true');
    await expect
      .poll(() => page.locator('.group-map').evaluate((map) => map.getBoundingClientRect().top >= 0))
      .toBe(true);
    await leave();
  });

  test('that does not arrive leaves the list whole and says so', async () => {
    const page = await failingPage();
    await page.setViewportSize(SCREENS.desk);
    await page.route('**/_astro/GroupMap*.js', (route) => route.abort());
    await page.goto(finder('#near=60201'));
    await answer(page, /Evanston, Illinois/u);
    await page.getByText('The list has everything the map has').waitFor();
    expect((await rowsOf(page)).length).toBeGreaterThan(0);
    await page.close();
  });
});

describe('the device', () => {
  const inEvanston = { geolocation: { latitude: 42.0451, longitude: -87.6877 } };

  test('gives a search that never stands in the address', async () => {
    const { page, leave } = await look(finder('#day=tuesday'), {
      ...PHONE,
      ...inEvanston,
      permissions: ['geolocation'],
    });
    await page.getByRole('button', { name: 'Use my location' }).click();
    await answer(page, /^\d+ groups? within 30 minutes of where you are on Tuesdays$/u);
    expect(fragmentOf(page)).toBe('#day=tuesday');
    await leave();
  });

  test('that says nothing leaves a sentence, and the field', async () => {
    const { page, leave } = await look(finder(), { ...PHONE, permissions: [] });
    await page.getByRole('button', { name: 'Use my location' }).click();
    await page.locator('#finder-near-problem', { hasText: /Enter a ZIP code or a city/u }).waitFor();
    await leave();
  });
});

describe('when something does not arrive', () => {
  test('the groups are asked for again when the visitor says so', async () => {
    const page = await failingPage();
    await page.route('**/search/areas/*', (route) => route.fulfill({ status: 500 }));
    await page.goto(finder('#near=60201'));
    await answer(page, /We could not load the groups/u);
    await page.unroute('**/search/areas/*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await answer(page, /Evanston, Illinois/u);
    await page.close();
  });

  test('a login page in place of a file is not taken for an answer', async () => {
    const page = await failingPage();
    await page.route('**/search/places/*', (route) => route.fulfill({ body: '<!doctype html><title>Log in</title>' }));
    await page.goto(finder('#near=60201'));
    await answer(page, /We could not look up this place/u);
    await page.close();
  });

  test('what was typed before the script came is kept', async () => {
    const page = await failingPage();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/_astro/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(finder(), { waitUntil: 'commit' });
    await page.getByLabel('ZIP code or city').fill('60201');
    release();
    await page.getByRole('button', { name: 'Use my location' }).waitFor();
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await answer(page, /Evanston, Illinois/u);
    await page.close();
  });
});

test('without script the form leads to the list of all groups, and tells nobody what was typed', async () => {
  const { page, leave } = await look(finder(), { ...PHONE, javaScriptEnabled: false });
  await page.getByLabel('ZIP code or city').fill('60201');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await page
    .getByRole('heading', { name: /by state/iu })
    .first()
    .waitFor();
  expect(page.url().replace(/\?$/u, '')).toBe(finder());
  await leave();
});

test('speaks Spanish on the Spanish page, dates included', async () => {
  const { page, leave } = await look(finder('#near=60201', 'es/'), PHONE);
  await answer(page, /^\d+ grupos a menos de 30 minutos de Evanston, Illinois$/u);
  // The name of a group is in the language of its listing.
  const said = await numbered(page)
    .first()
    .evaluate((row) => [...row.querySelectorAll('p, .door')].map(({ textContent }) => textContent).join(' '));
  expect(said).toMatch(/minutos en auto/u);
  expect(said).not.toMatch(/\b(drive|Next|Tue|Today|Tomorrow)\b/u);
  await leave();
});

test('a browser that does not know Temporal finds the same', async () => {
  const page = await failingPage();
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
  await page.goto(finder('#near=60201'));
  await answer(page, /Evanston, Illinois/u);
  expect((await rowsOf(page)).length).toBeGreaterThan(0);
  await page.close();
});

test('axe has nothing to mend in an answer, on any screen, in the light and in the dark', async () => {
  const { page, leave } = await look(finder('#near=60201'), DESK);
  await answer(page, /Evanston, Illinois/u);
  await page.locator('.map-door').first().waitFor();
  await page.locator('.map-door').first().press('Enter');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const [screen, size] of Object.entries(SCREENS)) {
      await page.setViewportSize(size);
      expect(await axeViolations(page), `${screen}, ${colorScheme}`).toEqual([]);
    }
  }
  await leave();
});

const byNumber = (one: string, other: string): number => Number.parseInt(one, 10) - Number.parseInt(other, 10);

/** The finder where its scripts are off, not here yet, or never come: the form still leads somewhere, and tells nobody what was typed. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baseOf } from '../../scripts/serve/builtHeaders.mjs';
import { listen, staticServer } from '../../scripts/serve/staticServer.mjs';
import { journeySite } from './support/builtPages.ts';
import { answer, exceptionsOf, finderJourney, PHONE } from './support/finderJourney.ts';

const { failingPage, finder, look, site } = finderJourney();

const FIELD = 'ZIP code, city or words';
const TYPED = '60201 xylophone';

/** Everything that a server was sent, word for word, by browsers that visit it. */
const heard: string[] = [];
const base = baseOf(journeySite);
const server = staticServer({ folder: journeySite, base });
let host = '';
beforeAll(async () => {
  server.prependListener('request', (request) => {
    const whole = [request.method, request.url, ...request.rawHeaders];
    request.on('data', (part: Buffer) => whole.push(part.toString('utf8')));
    heard.push(whole.join(' '));
  });
  host = `http://127.0.0.1:${await listen(server, 0)}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe.each([
  ['the first page', '', (page: Page) => page.getByRole('search').getByRole('textbox')],
  ['the finder', 'groups/', (page: Page) => page.getByLabel(FIELD)],
] as const)('the form of %s', (_, path, fieldOf) => {
  test.each([
    ['before any script has come', true],
    ['with scripts off', false],
  ] as const)(
    'that is sent %s leads to the list, and nothing typed reaches the server',
    async (__, javaScriptEnabled) => {
      const page = await failingPage({ javaScriptEnabled });
      const thrown = exceptionsOf(page);
      // Not one script comes before the form is sent.
      const held: (() => void)[] = [];
      if (javaScriptEnabled) {
        await page.route('**/*.js', (route) => {
          held.push(() => void route.continue().catch(() => {}));
        });
      }
      await page.goto(`${host}${base}${path}`, { waitUntil: 'commit' });
      const before = heard.length;
      await fieldOf(page).fill(TYPED);
      await Promise.all([
        page.waitForRequest((request) => request.isNavigationRequest()),
        fieldOf(page).press('Enter'),
      ]);
      await page.waitForURL(/\/groups\/\??$/u, { waitUntil: 'commit' });
      await page.locator('#lists').getByRole('link', { name: 'Every group, by state', exact: true }).waitFor();
      await page.unroute('**/*.js');
      for (const release of held) release();
      if (javaScriptEnabled) await page.waitForLoadState('networkidle');

      expect(heard.length).toBeGreaterThan(before);
      expect(heard.filter((whole) => /60201|xylophone/iu.test(whole))).toEqual([]);
      expect(new URL(page.url()).hash).toBe('');
      expect(thrown).toEqual([]);
      await page.close();
    },
  );
});

/** Takes the form to the lists, and a list on to one group. */
async function leadsToAGroup(page: Page, toStates?: 'by a page of their own') {
  await page.getByLabel(FIELD).fill(TYPED);
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await page.waitForURL(/\/groups\/\??$/u);
  const lists = page.locator('#lists');
  if (toStates !== undefined) await lists.getByRole('link', { name: 'Every group, by state', exact: true }).click();
  await page.getByRole('main').getByRole('link', { name: 'Illinois', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: /Illinois/u }).waitFor();
  await page.locator('main .group-card a, main .group-list a').first().click();
  await page.getByRole('main').locator('a[href^="tel:"]').first().waitFor();
}

test('the groups by state are all named, as many as the states say', async () => {
  const { page, leave } = await look(site().at(`${site().base}states/`), { ...PHONE, javaScriptEnabled: false });
  const counts = await page.locator('.counted-links li > span').allInnerTexts();
  const listed = counts.reduce((sum, text) => sum + Number.parseInt(text, 10), 0);
  expect(listed).toBeGreaterThan(0);
  expect(await page.locator('.plain-groups a').count()).toBe(listed);
  await leave();
});

test('with scripts off the lists lead to a state, to a group, and to the groups around a ZIP code', async () => {
  const { page, leave } = await look(finder(), { ...PHONE, javaScriptEnabled: false });
  expect(await page.getByRole('button', { name: 'Use my location' }).isVisible()).toBe(false);
  await leadsToAGroup(page);

  await page.goto(site().at(`${site().base}states/il/`));
  await page.getByRole('main').locator(`a[href^="${site().base}near/"]`).first().click();
  await page.locator(`a[href="${site().base}near/602/"]`).click();
  await page.getByRole('heading', { level: 1, name: /602/u }).waitFor();
  expect(await page.locator('.near-groups li').count()).toBeGreaterThan(5);
  await leave();
});

test.each([
  ['the finder itself', '**/finder.*.js*'],
  ['what serves every island', '**/island.*.js*'],
  ['what the finder says', '**/wordsEnglish.*.js*'],
  ['what reads a search', '**/query.*.js*'],
  ['its first lines', '**/Finder.astro*index_2*.js*'],
] as const)(
  'where the script of %s is gone, as on an old page, the form and the lists still lead to a group',
  async (_, script) => {
    const page = await failingPage();
    let gone = 0;
    await page.route(script, async (route) => {
      await route.fulfill({ status: 404, body: 'There is no page here.' });
      gone += 1;
    });
    await page.goto(finder('#near=60201'));
    await expect.poll(() => gone).toBeGreaterThan(0);
    await page.waitForLoadState('networkidle');
    await leadsToAGroup(page, 'by a page of their own');
    await page.close();
  },
);

test('where the script that begins a search is gone, the finder finds all the same', async () => {
  const page = await failingPage();
  let gone = 0;
  await page.route('**/Finder.astro*index_0*.js*', async (route) => {
    await route.fulfill({ status: 404, body: 'There is no page here.' });
    gone += 1;
  });
  await page.goto(finder('#near=60201'));
  await answer(page, /Evanston, Illinois$/u);
  expect(gone).toBe(1);
  await page.close();
});

test('where the calendar that an older browser lacks did not come, it says that much, and finds after a reload', async () => {
  const page = await failingPage();
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
  await page.route('**/global.esm.*.js', (route) => route.abort());
  await page.goto(finder('#near=60201'));
  await page.getByText('We could not load the search. Reload the page, or take one of the lists below.').waitFor();
  await page.unroute('**/global.esm.*.js');
  await page.reload();
  await answer(page, /Evanston, Illinois$/u);
  await page.close();
});

test('a part that comes later can be asked for again where it did not come', async () => {
  const page = await failingPage();
  const thrown = exceptionsOf(page);
  await page.route('**/PlaceChoices.*.js', (route) => route.abort());
  await page.goto(finder('#near=Decatur'));
  await answer(page, /^Which Decatur do you mean\?$/u);
  const again = page.getByRole('button', { name: 'Try again', exact: true });
  await again.waitFor();
  await page.unroute('**/PlaceChoices.*.js');
  await again.click();
  await page.getByRole('link', { name: 'Decatur, Georgia' }).waitFor();
  expect(thrown).toEqual([]);
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
  await page.getByLabel('ZIP code, city or words').fill('60201');
  release();
  await page.getByRole('button', { name: 'Use my location' }).waitFor();
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await answer(page, /Evanston, Illinois/u);
  await page.close();
});

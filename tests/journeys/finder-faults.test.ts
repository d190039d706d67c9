import { describe, expect, test } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { SCREENS } from './support/browser.ts';
import { answer, DESK, finderJourney, fragmentOf, numbered, PHONE, rowsOf } from './support/finderJourney.ts';

const { failingPage, finder, look } = finderJourney();

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

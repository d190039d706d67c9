/** A search from where the device is: what it finds, what it says where it cannot, and that nobody else learns of it. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answer, DESK, find, finderJourney, fragmentOf, PHONE, rowsOf } from './support/finderJourney.ts';

const { finder, look, site } = finderJourney();

const EVANSTON = { latitude: 42.04512, longitude: -87.68771 };
const PARIS = { latitude: 48.85661, longitude: 2.35222 };

const at = (geolocation: typeof EVANSTON, screen: BrowserContextOptions = PHONE): BrowserContextOptions => ({
  ...screen,
  geolocation,
  permissions: ['geolocation', 'clipboard-read', 'clipboard-write'],
});

const locate = (page: Page) => page.getByRole('button', { name: 'Use my location' }).click();

/** The start of every way in which a degree is written, coarse ones too. */
const written = ({ latitude, longitude }: typeof EVANSTON) =>
  [latitude, longitude].map((degree) => Math.abs(degree).toFixed(2).slice(0, -1));

/** Every address a page asked for, and what it sent there. */
function requestsOf(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    asked.push(`${request.url()} ${request.postData() ?? ''}`);
  });
  return asked;
}

/** Everything a next person at this device could read, the places the browser went to among it. */
async function keptBy(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  await session.detach();
  const stored = await page.evaluate(() =>
    JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      history.state,
      document.cookie,
      document.title,
    ]),
  );
  return [...entries.map(({ url, title }) => `${url} ${title}`), stored];
}

describe('a device that tells where it is', () => {
  test('finds what is around it, and its position is in no address, title, store or request', async () => {
    const { page, leave } = await look(finder('#day=tuesday'), at(EVANSTON, DESK));
    const asked = requestsOf(page);
    await locate(page);
    const sentence = await answer(page, /^\d+ groups? within 30 minutes of where you are on Tuesdays$/u);
    expect(await rowsOf(page)).toHaveLength(Number.parseInt(sentence, 10));
    // The map draws the same place.
    await page.locator('.map-door').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(fragmentOf(page)).toBe('#day=tuesday');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('The link is copied. It leaves out where you are.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(finder('#day=tuesday'));

    const traces = [...asked, ...(await keptBy(page)), copied];
    const read = traces.filter((trace) => written(EVANSTON).some((degree) => trace.includes(degree)));
    expect(asked.length).toBeGreaterThan(0);
    expect(read).toEqual([]);
    await leave();
  });

  test('is forgotten when the page is loaded again', async () => {
    const { page, leave } = await look(finder(), at(EVANSTON));
    await locate(page);
    await answer(page, /where you are$/u);
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByRole('status').getByRole('heading', { name: 'Find a group' }).waitFor();
    expect(await rowsOf(page)).toEqual([]);
    await leave();
  });

  test('gives way to a place that is typed', async () => {
    const { page, leave } = await look(finder(), at(EVANSTON));
    await locate(page);
    await answer(page, /where you are$/u);
    await find(page, '30030');
    await answer(page, /Decatur, Georgia$/u);
    expect(await page.getByLabel('ZIP code, city or words').inputValue()).toBe('30030');
    await page.goBack();
    await answer(page, /where you are$/u);
    expect(await page.getByLabel('ZIP code, city or words').inputValue()).toBe('');
    await leave();
  });
});

test('a step back from a search by map leads to where the device is', async () => {
  const { page, leave } = await look(finder(), at(EVANSTON, DESK));
  await locate(page);
  await answer(page, /where you are$/u);
  await page.getByRole('checkbox', { name: /^Tuesday/u }).check();
  const tuesdays = await answer(page, /where you are on Tuesdays$/u);
  await page.locator('.map-door').first().waitFor();
  const west = page.getByRole('button', { name: 'West', exact: true });
  await west.click();
  await west.click();
  await page.getByRole('button', { name: 'Search this area' }).click();
  await answer(page, /the middle of the map on Tuesdays$/u);
  await page.goBack();
  expect(await answer(page, /where you are on Tuesdays$/u)).toBe(tuesdays);
  // Words are looked for around it, too.
  await find(page, 'church');
  await answer(page, /of where you are on Tuesdays, matching “church”$/u);
  // What the browser keeps of all that is a number.
  expect(await page.evaluate(() => typeof history.state)).toBe('number');
  await leave();
});

/** A device that keeps its answer to itself until it is told to give it. */
async function slowDevice(page: Page) {
  await page.evaluate(() => {
    navigator.geolocation.getCurrentPosition = (found, refused) => {
      window.addEventListener('device-finds', (told) => {
        if (told instanceof CustomEvent) found({ coords: told.detail } as GeolocationPosition);
      });
      window.addEventListener('device-refuses', () =>
        refused?.({ code: GeolocationPositionError.TIMEOUT } as GeolocationPositionError),
      );
    };
  });
  const afterwards = () => page.evaluate(() => new Promise((then) => setTimeout(then, 100)));
  return {
    finds: async (point: typeof EVANSTON) => {
      await page.evaluate((detail) => window.dispatchEvent(new CustomEvent('device-finds', { detail })), point);
      await afterwards();
    },
    refuses: async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('device-refuses')));
      await afterwards();
    },
  };
}

describe('a device that answers late', () => {
  const waiting = (page: Page) => page.getByRole('status').getByText('Asking your browser').waitFor();

  test('leaves alone the search that was made meanwhile', async () => {
    const { page, leave } = await look(finder(), PHONE);
    const device = await slowDevice(page);
    await locate(page);
    await waiting(page);
    await find(page, '30030');
    await answer(page, /Decatur, Georgia$/u);
    await device.finds(EVANSTON);
    await answer(page, /Decatur, Georgia$/u);
    expect(fragmentOf(page)).toBe('#near=30030');

    await locate(page);
    await waiting(page);
    // The same place once more is a search as well.
    await find(page, '30030');
    await device.refuses();
    expect(await page.locator('#finder-near-problem').isVisible()).toBe(false);
    await answer(page, /Decatur, Georgia$/u);
    await leave();
  });

  test('takes nothing from a visitor who went back meanwhile', async () => {
    const { page, leave } = await look(finder('#near=30030'), PHONE);
    await answer(page, /Decatur, Georgia$/u);
    await find(page, '60201');
    await answer(page, /Evanston, Illinois$/u);
    const device = await slowDevice(page);
    await locate(page);
    await waiting(page);
    await page.goBack();
    await answer(page, /Decatur, Georgia$/u);
    expect(await page.getByRole('status').getByText('Asking your browser').count()).toBe(0);
    await device.finds(EVANSTON);
    await answer(page, /Decatur, Georgia$/u);
    expect(fragmentOf(page)).toBe('#near=30030');
    await leave();
  });

  test('keeps the filters that were chosen meanwhile', async () => {
    const { page, leave } = await look(finder('#near=30030'), DESK);
    await answer(page, /Decatur, Georgia$/u);
    const device = await slowDevice(page);
    await locate(page);
    await waiting(page);
    await page.getByLabel('How far').selectOption('60');
    await page.getByRole('checkbox', { name: /^Tuesday/u }).check();
    await answer(page, /on Tuesdays$/u);
    await waiting(page);
    await device.finds(EVANSTON);
    await answer(page, /within 60 minutes of where you are on Tuesdays$/u);
    await leave();
  });
});

/** Every way in which a device does not help, and what is said beside the field then. */
const REFUSALS = {
  'is not allowed to': {
    options: { ...PHONE, permissions: [] },
    says: 'Your browser did not share where you are. Enter a ZIP code or a city instead.',
  },
  'takes too long': {
    options: at(EVANSTON),
    impatient: true,
    says: 'Your browser could not tell where you are in time. Try again, or enter a ZIP code or a city.',
  },
  'does not know': {
    options: { ...PHONE, permissions: ['geolocation'] },
    unavailable: true,
    says: 'Your browser does not know where you are. Enter a ZIP code or a city instead.',
  },
  'is in Paris': { options: at(PARIS), says: /^You seem to be outside the United States/u },
} as const;

test.each(Object.entries(REFUSALS))('a device that %s leaves a sentence, and the field', async (_, refusal) => {
  const { page, leave } = await look(finder(), refusal.options as BrowserContextOptions);
  const asked = requestsOf(page);
  if ('impatient' in refusal) {
    // The browser's own refusal, brought about by giving it no time at all.
    await page.evaluate(() => {
      const { geolocation } = navigator;
      const ask = geolocation.getCurrentPosition.bind(geolocation);
      geolocation.getCurrentPosition = (found, refused) => ask(found, refused, { timeout: 0, maximumAge: 0 });
    });
  }
  if ('unavailable' in refusal) {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setGeolocationOverride', {});
  }
  await locate(page);
  const problem = page.locator('#finder-near-problem');
  await problem.filter({ hasText: refusal.says }).waitFor();
  const field = page.getByLabel('ZIP code, city or words');
  expect(await field.getAttribute('aria-describedby')).toBe('finder-near-problem');
  const traces = [...asked, ...(await keptBy(page))];
  expect(traces.filter((trace) => written(PARIS).some((degree) => trace.includes(degree)))).toEqual([]);
  if (typeof refusal.says !== 'string') {
    const online = page.getByRole('main').getByRole('link', { name: 'All online groups' });
    expect(await online.getAttribute('href')).toBe(`${site().base}online/`);
  }
  await find(page, '60201');
  await answer(page, /Evanston, Illinois$/u);
  expect(await problem.isVisible()).toBe(false);
  await leave();
});

/** Words of distress in the search: the crisis card at once, and no trace of them anywhere. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESK, finderJourney, fragmentOf, numbered, PHONE } from './support/finderJourney.ts';

const { failingPage, finder, look, site } = finderJourney();

const SPOKEN = [
  {
    path: '',
    more: /^(?:More filters|Filters)/u,
    phrases: [
      'kill myself',
      'i want to dei',
      'sucidal',
      'HELP',
      'end it all',
      'call 988',
      'my friend wants to kill himself',
    ],
  },
  {
    path: 'es/',
    more: /^(?:Más filtros|Filtros)/u,
    phrases: ['quiero morir', 'kiero morir', 'quitarme la vida', 'ya no puedo mas', 'suisidarme', 'necesito ayuda'],
  },
] as const;

const ORDINARY = [
  'Killeen TX',
  'Hope',
  'Hurt VA',
  'Death Valley CA',
  'depression support',
  '98801',
  '911 Oak Ave, Evanston IL',
];

const WAYS = ['tel:988', 'sms:988', 'https://988lifeline.org/chat/'];

const cardOn = (page: Page) => page.locator('[role=alert].crisis-card');

/** Types into the main box and submits. */
async function submit(page: Page, typed: string) {
  const field = page.getByRole('search').getByRole('textbox');
  await field.fill(typed);
  await field.press('Enter');
}

/** A search that has its answer, so that nothing is left to fetch. */
async function settled(path: string, options: typeof DESK | typeof PHONE) {
  const seen = await look(finder('#near=60201', path), options);
  await numbered(seen.page).first().waitFor();
  await seen.page.waitForLoadState('networkidle');
  return { ...seen, asked: requestsOf(seen.page) };
}

/** What the page asks for from now on, but for its icon, for which a browser asks when it likes. */
function requestsOf(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => !request.url().endsWith('/favicon.svg') && asked.push(request.url()));
  return asked;
}

/** Everything a next person at this device could read, in small letters. */
async function traces(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  await session.detach();
  const kept = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.state]),
  );
  return decodeURIComponent(`${entries.map(({ url, title }) => `${url} ${title}`).join(' ')} ${kept}`)
    .replaceAll('+', ' ')
    .toLowerCase();
}

/** What the card offers, in its order. */
const waysOn = (page: Page) =>
  cardOn(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

const isAboveTheAnswer = (page: Page) =>
  cardOn(page).evaluate((card) => {
    const answer = document.querySelector('.finder__answer');
    return answer !== null && card.getBoundingClientRect().bottom <= answer.getBoundingClientRect().top;
  });

/** Whether the card has the focus, and its first way to call can be seen whole. */
const isCallInView = (page: Page, card: string) =>
  page
    .locator(card)
    .getByRole('link')
    .first()
    .evaluate((call) => {
      const { top, bottom } = call.getBoundingClientRect();
      return document.activeElement === call.closest('.crisis-card') && top >= 0 && bottom <= innerHeight;
    });

describe.each(SPOKEN)('on the page /$path', ({ path, more, phrases }) => {
  test('words of distress bring the card above the results, and go nowhere', async () => {
    const { page, asked, leave } = await settled(path, PHONE);
    const title = await page.title();
    for (const phrase of phrases) {
      await submit(page, phrase);
      await cardOn(page).waitFor();
      expect((await waysOn(page)).slice(0, 3), phrase).toEqual(WAYS);
      expect(await isAboveTheAnswer(page), phrase).toBe(true);
      expect(await traces(page)).not.toContain(phrase.toLowerCase());
      expect(fragmentOf(page), phrase).toBe('#near=60201');
      // The groups of the search before stay where they were.
      expect(await numbered(page).count(), phrase).toBeGreaterThan(0);
      // A search takes the card away, so that the next phrase has to bring it anew.
      await submit(page, '60201');
      await cardOn(page).waitFor({ state: 'detached' });
    }
    expect(asked).toEqual([]);
    expect(await page.title()).toBe(title);
    await leave();
  });

  test('they do the same in the field that narrows the list', async () => {
    const { page, asked, leave } = await settled(path, DESK);
    await page.getByRole('button', { name: more }).click();
    const field = page.locator('#finder-words');
    // The field has code of its own, which is fetched with the first press.
    await field.waitFor();
    const before = asked.length;
    // At once: whoever stops within the words for a while has searched for the first of them.
    await field.fill(phrases[0]);
    await cardOn(page).waitFor();
    expect((await waysOn(page)).slice(0, 3)).toEqual(WAYS);
    await field.press('Enter');
    await page.waitForTimeout(500);
    expect(await cardOn(page).count()).toBe(1);
    expect(asked.slice(before)).toEqual([]);
    expect(await traces(page)).not.toContain(phrases[0]);
    await leave();
  });
});

test('an address with such words, as somebody may have kept it, is emptied of them unread', async () => {
  const { page, leave } = await look(finder('#near=kill+myself&day=monday'), PHONE);
  await cardOn(page).waitFor();
  expect(fragmentOf(page)).toBe('#day=monday');
  expect(await traces(page)).not.toContain('kill myself');
  await leave();
});

test('the form of the first page keeps them too', async () => {
  const { page, leave } = await look(site().address, PHONE);
  const asked = requestsOf(page);
  await submit(page, 'i want to die');
  await page.locator('#search-crisis:not([hidden]) a[href="tel:988"]').waitFor();
  expect(await isCallInView(page, '#search-crisis')).toBe(true);
  expect(page.url()).toBe(site().address);
  expect(asked).toEqual([]);
  await leave();
});

test('the card takes the focus, so that no keyboard of a phone covers the call, from the field far below it too', async () => {
  const { page, leave } = await settled('', PHONE);
  await page.setViewportSize({ width: 360, height: 560 });
  await submit(page, 'kill myself');
  expect(await isCallInView(page, '.crisis-card')).toBe(true);
  await submit(page, '60201');
  await cardOn(page).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Filters/u }).click();
  await page.locator('#finder-words').fill('kill myself');
  await cardOn(page).waitFor();
  expect(await isCallInView(page, '.crisis-card')).toBe(true);
  await leave();
});

test('ordinary searches bring no card', async () => {
  // One search after the other stops the files of the one before, which `look` would take for a fault.
  const page = await failingPage();
  await page.goto(finder());
  await page.locator('.finder__locate:not([hidden])').waitFor();
  for (const typed of ORDINARY) {
    const before = fragmentOf(page);
    await submit(page, typed);
    await expect.poll(() => fragmentOf(page), { message: typed }).not.toBe(before);
    await page.locator('.finder__found[aria-busy=false], .finder__choices').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await cardOn(page).count(), typed).toBe(0);
  }
  await page.close();
});

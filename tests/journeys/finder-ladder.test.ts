/** Where no group is in reach: what there is instead, step by step, and that every step leads somewhere. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answer, builtAt, DESK, finderJourney, numbered, PHONE } from './support/finderJourney.ts';

const { failingPage, finder, look, site } = finderJourney();

/** At the southern end of Illinois, in a county that no affiliate of the demonstration looks after. */
const CAIRO = '#near=Cairo%2C+IL';
/** In Vermilion County, which one of them does look after. */
const HOOPESTON = '#near=Hoopeston%2C+IL&within=10';

const rung = (page: Page, title: string) =>
  page.locator('.ladder > li').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

test('the steps go from the nearest group to a call at any hour, and each link leads somewhere', async () => {
  const { page, leave } = await look(finder(CAIRO), PHONE);
  await answer(page, /^No group within 30 minutes of Cairo, Illinois$/u);
  await rung(page, 'At any hour').waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('.ladder > li > :is(h2, h3), .ladder > li h2').allInnerTexts()).toEqual([
    'The nearest groups, farther away',
    'Groups that meet online',
    'Ask the affiliate for this area',
    'Ask the NAMI HelpLine',
    'Help start one here',
    'At any hour',
  ]);
  const hrefs = await page.locator('.ladder a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const ours = [...new Set(hrefs.filter((href) => href?.startsWith('/')))];
  expect(ours.length).toBeGreaterThan(5);
  for (const href of ours) {
    expect((await page.request.get(site().at(href ?? ''))).status(), href ?? '').toBe(200);
  }
  const others = hrefs.filter((href) => !ours.includes(href));
  expect(others.filter((href) => !/^(?:tel:|sms:|https:\/\/988lifeline\.org\/)/u.test(href ?? ''))).toEqual([]);
  await leave();
});

test('the nearest groups stand nearest first, with how long the drive is, and a reach that would find them', async () => {
  const { page, leave } = await look(finder(CAIRO), PHONE);
  const nearest = rung(page, 'The nearest groups, farther away');
  await nearest.waitFor();
  const drives = await nearest.locator('.group-card__drive').allInnerTexts();
  expect(drives.length).toBeGreaterThan(1);
  expect(drives.filter((drive) => !/min drive|hours by car|miles away/u.test(drive))).toEqual([]);
  expect(await nearest.locator('.number').allInnerTexts()).toEqual(drives.map((_, at) => String(at + 1)));
  await nearest.getByRole('button', { name: 'Look within 90 minutes' }).click();
  await answer(page, /^1 group within 90 minutes of Cairo, Illinois$/u);
  expect(await numbered(page).locator('.group-card__drive').allInnerTexts()).toEqual(drives.slice(0, 1));
  await leave();
});

test('groups that meet online say both times, the visitor’s own and that of the group', async () => {
  const { page, leave } = await look(finder(CAIRO), { ...PHONE, timezoneId: 'America/Los_Angeles' });
  const online = rung(page, 'Groups that meet online');
  await online.getByText('First those in Central time').waitFor();
  const lunch = online.getByRole('listitem').filter({ hasText: 'Lunch hour online' });
  await lunch.getByText(/10:10 to 11:10 a\.m\. Pacific time, your time\./u).waitFor();
  await lunch.getByText('That is 12:10 p.m. Central time, where the group is.').waitFor();
  await online.getByRole('link', { name: 'All online groups' }).click();
  await page.getByRole('heading', { level: 1, name: /online/iu }).waitFor();
  await leave();
});

describe('the affiliate', () => {
  test('whose county it is can be called, and has a page', async () => {
    const { page, leave } = await look(finder(HOOPESTON), PHONE);
    await answer(page, /^No group within 10 minutes of Hoopeston, Illinois$/u);
    const affiliate = rung(page, 'Ask the affiliate for this area');
    await affiliate.getByText('Example Illinois Prairie Affiliate looks after this county.').waitFor();
    expect(await affiliate.getByRole('link', { name: '309-555-0157' }).getAttribute('href')).toMatch(
      /^tel:\+?1?3095550157$/u,
    );
    await affiliate.getByRole('link', { name: /^Its page/u }).click();
    await page.getByRole('heading', { level: 1, name: /Prairie/u }).waitFor();
    await leave();
  });

  test('of a county that none looks after is not made up; the page of the state is there', async () => {
    const { page, leave } = await look(finder(CAIRO), PHONE);
    const affiliate = rung(page, 'Ask the affiliate for this area');
    await affiliate.getByText('We do not know which affiliate looks after this place.').waitFor();
    expect(await affiliate.locator('a[href^="tel:"]').count()).toBe(0);
    await affiliate.getByRole('link', { name: 'Groups and affiliates in Illinois' }).click();
    await page.getByRole('heading', { level: 1, name: /Illinois/u }).waitFor();
    await leave();
  });
});

test('groups in reach at other times come first, with the times they do meet', async () => {
  const { page, leave } = await look(finder('#near=60201&within=10&day=sunday'), DESK);
  await answer(page, /^No group within 10 minutes of Evanston, Illinois on Sundays$/u);
  const first = page.locator('.ladder > li').first();
  await first.getByRole('heading', { name: 'In reach, at other times' }).waitFor();
  await first.getByRole('link', { name: 'Evanston Tuesday evening' }).waitFor();
  expect(await first.innerText()).toMatch(/6:30 to 8:00 p\.m\./u);
  await leave();
});

describe('where words or filters leave nothing', () => {
  test('what is in reach without the words comes first, one press away, and online groups stay', async () => {
    const { page, leave } = await look(finder('#near=60201&words=orchestra'), DESK);
    await answer(page, /^No group within 30 minutes of Evanston, Illinois, matching “orchestra”$/u);
    const first = page.locator('.ladder > li').first();
    await first.getByRole('heading', { name: 'In reach without “orchestra”' }).waitFor();
    const online = rung(page, 'Groups that meet online');
    await online.getByText(/^No online group fits all you asked for/u).waitFor();
    expect(await online.locator('.group-card').count()).toBeGreaterThan(0);
    const button = first.getByRole('button', { name: /^Show \d+ groups$/u });
    const count = Number.parseInt((await button.innerText()).replace(/\D+/u, ''), 10);
    await button.click();
    await answer(page, new RegExp(`^${String(count)} groups within 30 minutes of Evanston, Illinois$`, 'u'));
    await leave();
  });

  test('the nearest of any kind are there where no group at all is in reach', async () => {
    const { page, leave } = await look(finder('#near=Boise&language=ko'), PHONE);
    const nearest = rung(page, 'The nearest groups, farther away');
    await nearest.getByText(/^None of the nearest groups farther away fits all you asked for/u).waitFor();
    expect(await nearest.locator('.group-card').count()).toBeGreaterThan(0);
    expect(await page.locator('.ladder #rung-looser').count()).toBe(0);
    await leave();
  });
});

test('a group that does not meet now is shown, and the ladder opens below it', async () => {
  const { page, leave } = await look(finder('#near=60804&within=10'), PHONE);
  await answer(page, /within 10 minutes of/u);
  await rung(page, 'The nearest groups, farther away').locator('.group-card').first().waitFor();
  await rung(page, 'At any hour').waitFor();
  await leave();
});

describe('the HelpLine', () => {
  /** The first such day after the one the site was built on. */
  const noonAfter = (weekday: number) => {
    const noon = Temporal.Instant.fromEpochMilliseconds(builtAt().getTime())
      .toZonedDateTimeISO('America/New_York')
      .add({ days: 1 })
      .with({ hour: 12, minute: 0 });
    return noon.add({ days: (weekday - noon.dayOfWeek + 7) % 7 });
  };

  test.each([
    { when: 'at noon on a Wednesday', at: noonAfter(3), says: /^Open now, until 10:00 p\.m\. Eastern time$/u },
    { when: 'a minute before it closes', at: noonAfter(3).with({ hour: 21, minute: 59 }), says: /^Open now/u },
    {
      when: 'when it has closed',
      at: noonAfter(3).with({ hour: 22 }),
      says: /^Closed now\. It opens Thursday, .* 10:00 a\.m\. Eastern time$/u,
    },
    { when: 'on a Saturday', at: noonAfter(6), says: /^Closed now\. It opens Monday, .* 10:00 a\.m\. Eastern time$/u },
  ])('$when says so', async ({ at, says }) => {
    const page = await failingPage();
    await page.clock.setFixedTime(at.epochMilliseconds);
    await page.goto(finder(CAIRO));
    await rung(page, 'Ask the NAMI HelpLine').getByText(says).waitFor();
    await page.close();
  });
});

test('the keyboard reaches the ways to 988 one after the other', async () => {
  const { page, leave } = await look(finder(CAIRO), DESK);
  await rung(page, 'Help start one here').getByRole('link', { name: 'How to become a facilitator' }).focus();
  const reached: (string | null)[] = [];
  for (let presses = 0; presses < 3; presses += 1) {
    await page.keyboard.press('Tab');
    reached.push(await page.locator(':focus').getAttribute('href'));
  }
  expect(reached).toEqual(['tel:988', 'sms:988', 'https://988lifeline.org/chat/']);
  await leave();
});

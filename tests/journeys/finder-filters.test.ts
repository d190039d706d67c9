/** Filters: what each promises, what it leaves, and how a search lives in its address. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answer, DESK, finderJourney, fragmentOf, numbered, PHONE } from './support/finderJourney.ts';

const { finder, look, site } = finderJourney();

const SEARCH = '#near=60201&within=60&day=thursday&time=evening&access=step-free';
const EVERYTHING = '#near=60201&within=90';

/** A desk has the days in sight and the rest behind one button. */
async function openFilters(page: Page) {
  const button = page.getByRole('button', { name: /^(?:More filters|Filters)/u });
  await button.click();
  expect(await button.getAttribute('aria-expanded')).toBe('true');
}

const boxes = (page: Page): Locator => page.getByRole('group', { name: 'Narrow the list' }).getByRole('checkbox');

/** "Tuesday, 3" as it is said aloud. */
const promiseOf = async (box: Locator) => {
  const said = (await box.getAttribute('aria-label')) ?? '';
  return { name: said.replace(/, \d+$/u, ''), count: Number(/\d+$/u.exec(said)?.[0]) };
};

const found = async (page: Page) => Number.parseInt(await answer(page, /^\d+ groups?/u), 10);

describe('every filter', () => {
  test('leaves as many groups as it says, and the list has them all', async () => {
    const { page, leave } = await look(finder(EVERYTHING), DESK);
    const all = await found(page);
    await openFilters(page);
    const names = await boxes(page).evaluateAll((all) => all.map((box) => box.getAttribute('aria-label') ?? ''));
    expect(names.length).toBeGreaterThan(12);
    for (const name of names) {
      const box = page.getByRole('checkbox', { name, exact: true });
      const { count } = await promiseOf(box);
      expect(count, name).toBeGreaterThan(0);
      expect(count, name).toBeLessThanOrEqual(all);
      await box.check();
      expect(await found(page), name).toBe(count);
      expect(await numbered(page).count(), name).toBe(Math.min(count, 20));
      await page
        .getByRole('checkbox', { name: name.replace(/\d+$/u, ''), exact: false })
        .and(page.locator(':checked'))
        .uncheck();
      expect(await found(page)).toBe(all);
    }
    expect(fragmentOf(page)).toBe(EVERYTHING);
    await leave();
  });

  test('says what it would leave of the others, and goes when that is nothing', async () => {
    const { page, leave } = await look(finder(EVERYTHING), DESK);
    await found(page);
    await openFilters(page);
    await page.getByRole('checkbox', { name: /^Spanish,/u }).check();
    const spanish = await found(page);
    for (const box of await boxes(page).all()) {
      if (await box.isChecked()) continue;
      const { name, count } = await promiseOf(box);
      expect(count, name).toBeGreaterThan(0);
      // Another language adds to the first; every other filter takes away.
      if (!/^(?:American Sign|English)/u.test(name)) expect(count, name).toBeLessThanOrEqual(spanish);
    }
    // The veterans speak English, so with Spanish nobody can ask for them.
    expect(await page.getByRole('checkbox', { name: /^Men,/u }).count()).toBe(0);
    await leave();
  });

  test('stays under the pointer when the first is chosen and the last taken off', async () => {
    const { page, leave } = await look(finder(EVERYTHING), DESK);
    await found(page);
    await openFilters(page);
    const spanish = page.getByRole('checkbox', { name: /^Spanish,/u });
    const before = await spanish.boundingBox();
    await spanish.check();
    await page.getByRole('list', { name: 'Filters in use' }).waitFor();
    expect((await spanish.boundingBox())?.y).toBe(before?.y);
    await spanish.uncheck();
    await page.getByRole('list', { name: 'Filters in use' }).waitFor({ state: 'detached' });
    expect((await spanish.boundingBox())?.y).toBe(before?.y);
    await leave();
  });

  test('counts choices, not kinds of them', async () => {
    const { page, leave } = await look(finder('#near=60201&within=90&day=monday&day=thursday&time=evening'), PHONE);
    await found(page);
    await page.getByRole('button', { name: 'Filters (3)' }).waitFor();
    await leave();
  });

  test('is taken off by its own button, or all of them at once', async () => {
    const { page, leave } = await look(finder('#near=60201&within=60&day=tuesday&day=thursday&time=evening'), DESK);
    await answer(page, /on Tuesdays or Thursdays, in the evening$/u);
    const chosen = page.getByRole('list', { name: 'Filters in use' });
    await chosen.getByRole('button', { name: /Tuesday/u }).click();
    await answer(page, /on Thursdays, in the evening$/u);
    expect(await page.locator(':focus').evaluate((button) => button.closest('.finder__chosen') !== null)).toBe(true);
    await chosen.getByRole('button', { name: 'Clear the filters' }).click();
    await answer(page, /of Evanston, Illinois$/u);
    expect(fragmentOf(page)).toBe('#near=60201&within=60');
    expect(await chosen.count()).toBe(0);
    expect(await page.locator(':focus').getAttribute('id')).toBe('finder-filters');
    await leave();
  });
});

describe('a search', () => {
  test.each([
    ['a phone', PHONE],
    ['a desk', DESK],
  ])('can be closed from below them on %s, on the way to the list', async (_, screen) => {
    const { page, leave } = await look(finder(EVERYTHING), screen);
    await found(page);
    await openFilters(page);
    await page.getByRole('checkbox', { name: /^Spanish,/u }).check();
    const spanish = await found(page);
    await page.getByRole('button', { name: `Show ${spanish} groups`, exact: true }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('finder-list');
    await page.getByRole('checkbox', { name: /^Spanish,/u }).waitFor({ state: 'hidden' });
    const first = await numbered(page).first().locator('h3').boundingBox();
    expect(first?.y).toBeGreaterThanOrEqual(0);
    expect(first?.y).toBeLessThan(screen.viewport.height);
    // The keyboard goes on from there.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#finder-list') !== null)).toBe(true);
    await leave();
  });

  test('reads as one sentence in both languages, and is the same search', async () => {
    const english = await look(finder(SEARCH), PHONE);
    const said = await answer(
      english.page,
      /^\d+ groups? within 60 minutes of Evanston, Illinois on Thursdays, in the evening, step-free$/u,
    );
    await english.leave();
    const spanish = await look(finder(SEARCH, 'es/'), PHONE);
    const dicho = await answer(
      spanish.page,
      /^\d+ grupos? a menos de 60 minutos de Evanston, Illinois, los jueves, por la noche, sin escalones$/u,
    );
    expect(Number.parseInt(dicho, 10)).toBe(Number.parseInt(said, 10));
    await spanish.leave();
  });

  test('survives reload, Back, Forward and being opened by somebody else', async () => {
    const { page, leave } = await look(finder('#near=60201'), DESK);
    const sentences = [await answer(page, /Evanston, Illinois$/u)];
    await page.getByLabel('How far').selectOption('60');
    sentences.push(await answer(page, /60 minutes of Evanston, Illinois$/u));
    await page.getByRole('checkbox', { name: /^Thursday,/u }).check();
    sentences.push(await answer(page, /on Thursdays$/u));
    await page.reload();
    expect(await answer(page, /on Thursdays$/u)).toBe(sentences[2]);
    await page.goBack();
    expect(await answer(page, /60 minutes of Evanston, Illinois$/u)).toBe(sentences[1]);
    expect(await page.getByRole('checkbox', { name: /^Thursday,/u }).isChecked()).toBe(false);
    await page.goBack();
    expect(await answer(page, /30 minutes of Evanston, Illinois$/u)).toBe(sentences[0]);
    await page.goForward();
    await page.goForward();
    expect(await answer(page, /on Thursdays$/u)).toBe(sentences[2]);
    const address = page.url();
    await leave();
    const friend = await look(address, PHONE);
    expect(await answer(friend.page, /on Thursdays$/u)).toBe(sentences[2]);
    await friend.leave();
  });

  test('near a place finds what lies across the line of a state, whatever state its address names', async () => {
    const plain = await look(finder('#near=60085&within=45'), PHONE);
    const said = await answer(plain.page, /^\d+ groups within 45 minutes of Waukegan, Illinois$/u);
    await plain.page
      .getByText(/Kenosha/u)
      .first()
      .waitFor();
    await plain.leave();
    const { page, leave } = await look(finder('#near=60085&state=IL&within=45'), PHONE);
    expect(await answer(page, /Waukegan, Illinois$/u)).toBe(said);
    await leave();
  });

  test('that somebody wrote by hand, half of it nonsense, is read as far as it makes sense', async () => {
    const { page, leave } = await look(finder('#near=60201&day=someday&day=monday&within=7&colour=red&for=%00'), PHONE);
    await answer(page, /^\d+ groups? within 30 minutes of Evanston, Illinois on Mondays$/u);
    await leave();
  });
});

describe('the copied link', () => {
  const inEvanston = { geolocation: { latitude: 42.0451, longitude: -87.6877 } };
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  const permissions = ['geolocation', 'clipboard-read', 'clipboard-write'];

  test('is the address of the search', async () => {
    const { page, leave } = await look(finder('#near=60201&day=thursday'), { ...DESK, permissions });
    await answer(page, /on Thursdays$/u);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('The link to this search is copied.').waitFor();
    expect(await clipboard(page)).toBe(finder('#near=60201&day=thursday'));
    await leave();
  });

  test('leaves out where the device is, and says so', async () => {
    const { page, leave } = await look(finder('#day=thursday'), { ...DESK, ...inEvanston, permissions });
    await page.getByRole('button', { name: 'Use my location' }).click();
    await answer(page, /of where you are on Thursdays$/u);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('It leaves out where you are').waitFor();
    expect(await clipboard(page)).toBe(finder('#day=thursday'));
    await leave();
  });

  test('is shown where the browser does not let it be copied', async () => {
    const { page, leave } = await look(finder('#near=60201'), DESK);
    await answer(page, /Evanston, Illinois$/u);
    await page.evaluate(() => {
      const refuse = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
    });
    await page.getByRole('button', { name: 'Copy link' }).click();
    const field = page.getByLabel('Copy this address:');
    expect(await field.inputValue()).toBe(site().at(`${site().base}groups/#near=60201`));
    expect(await field.evaluate((box) => box === document.activeElement)).toBe(true);
    await leave();
  });
});

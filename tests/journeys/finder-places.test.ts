/** Texts that are almost a place: what the page makes of them, and what it offers where it cannot tell. */
import { describe, expect, test } from 'vitest';
import { answer, find, finderJourney, fragmentOf, numbered, PHONE } from './support/finderJourney.ts';

const { failingPage, finder, look } = finderJourney();

test.each([
  ['Evanston,IL', '#near=Evanston%2CIL'],
  ['my zip code is 60201', '#near=my+zip+code+is+60201'],
  ['downtown Evanston IL', '#near=downtown+Evanston+IL'],
  ['Evanston illinios', '#near=Evanston+illinios'],
])('%j is a place and no words', async (typed, fragment) => {
  const { page, leave } = await look(finder(), PHONE);
  await find(page, typed);
  await answer(page, /minutes of Evanston, Illinois$/u);
  expect(fragmentOf(page)).toBe(fragment);
  expect(await numbered(page).count()).toBeGreaterThan(0);
  await leave();
});

test('a county of several states asks which, and says its name', async () => {
  const { page, leave } = await look(finder(), PHONE);
  await find(page, 'Cook County');
  await answer(page, /^Which Cook County do you mean\?$/u);
  await page.getByRole('link', { name: 'Cook County, Illinois' }).click();
  await answer(page, /minutes of Cook County, Illinois$/u);
  await leave();
});

test('a small town whose name is a slip for a large city offers the city, too', async () => {
  const { page, leave } = await look(finder('#near=Huston&day=tuesday'), PHONE);
  await answer(page, /Huston, Idaho on Tuesdays$/u);
  await page.getByRole('link', { name: 'Or did you mean Houston, Texas?' }).click();
  await answer(page, /Houston, Texas on Tuesdays$/u);
  expect(fragmentOf(page)).toBe('#near=Houston%2C+TX&day=tuesday');
  await leave();
});

describe('what cannot be looked up', () => {
  test.each([
    ['', 'near me', 'Press “Use my location”, or type a ZIP code or a town.'],
    ['es/', 'cerca de mí', 'Pulse “Usar mi ubicación”, o escriba un código postal o una ciudad.'],
  ])('because it says only "here", asks for more beside the field: %j, %s', async (language, typed, said) => {
    const { page, leave } = await look(finder(`#near=${encodeURIComponent(typed)}`, language), PHONE);
    await page.getByRole('status').getByRole('heading', { name: said }).waitFor();
    expect(await page.locator('#finder-near-problem').innerText()).toBe(said);
    expect(await page.locator('#finder-near').inputValue()).toBe(typed);
    await leave();
  });

  test('because it is military mail, says so and leads to the groups online', async () => {
    // There is no file for such numbers, which the browser notices.
    const page = await failingPage();
    await page.goto(finder('#near=09012'));
    await answer(page, /^That ZIP code is military mail/u);
    await page.getByRole('link', { name: 'All online groups' }).click();
    await page.waitForURL('**/online/**');
    await page.close();
  });

  test('and is only digits is called a ZIP code where it is as long as one', async () => {
    const { page, leave } = await look(finder(), PHONE);
    await find(page, '773-555-0100');
    await answer(page, /^We do not know a place called “773-555-0100”\.$/u);
    await find(page, '60299');
    await answer(page, /^We do not know the ZIP code 60299\.$/u);
    await leave();
  });

  test('though it is written as a place, is not looked for around another one unless the visitor says so', async () => {
    const { page, leave } = await look(finder(), PHONE);
    await find(page, '60201');
    await answer(page, /of Evanston, Illinois$/u);
    await find(page, 'Lakeside, IL, church');
    await answer(page, /^We do not know a place called “Lakeside, IL, church”\.$/u);
    expect(await numbered(page).count()).toBe(0);
    await page.getByRole('link', { name: 'Look for the words “Lakeside, IL, church” near 60201' }).click();
    await answer(page, /of Evanston, Illinois, matching “Lakeside, IL, church”$/u);
    expect(fragmentOf(page)).toMatch(/^#near=60201&words=Lakeside/u);
    await leave();
  });
});

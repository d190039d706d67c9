/** What a visitor sees when a part of the finder's code is on its way for ever. */
import { expect, test } from 'vitest';
import { answer, builtAt, find, finderJourney, rowsOf } from './support/finderJourney.ts';

const { failingPage, finder } = finderJourney();

const NEEDED_FOR_WORDS = '**/_astro/relevance*.js';

test('words whose code never comes are said to have failed, and are looked for when it is there', async () => {
  const page = await failingPage();
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let asked = 0;
  await page.route(NEEDED_FOR_WORDS, async (route) => {
    asked += 1;
    await held;
    await route.continue();
  });
  await page.clock.install({ time: builtAt() });
  await page.goto(finder());
  await find(page, 'church');
  await expect.poll(() => asked).toBe(1);
  await expect
    .poll(async () => {
      await page.clock.fastForward(5_000);
      return page.getByRole('button', { name: 'Try again', exact: true }).count();
    })
    .toBe(1);
  await answer(page, /^We could not load the groups\.$/u);
  release();
  await page.getByRole('button', { name: 'Try again', exact: true }).click();
  await answer(page, /matching “church”$/u);
  expect((await rowsOf(page)).length).toBeGreaterThan(0);
  await page.close();
});

/** In which order the finder gets what it needs: the answer first, and for it nothing twice and nothing in turn that can come together. */
import { expect, test } from 'vitest';
import { answer, finderJourney, rowsOf } from './support/finderJourney.ts';

const { failingPage, finder } = finderJourney();

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

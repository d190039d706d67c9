/** The visitor's own list: asked for first, on this device alone, on paper and in a calendar, and gone when told so. */
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { answer, DESK, exceptionsOf, finderJourney, PHONE } from './support/finderJourney.ts';
import { FAR_APART, forget, keepButton, keptJourney, rowOf, stored } from './support/keptJourney.ts';

const journey = finderJourney();
const { failingPage, finder, look } = journey;
const { keep, keepAll, list } = keptJourney(journey);

test('a group is kept only after a question that says what that means on a device others use', async () => {
  const { page, leave } = await look(finder('#near=60201'), PHONE);
  await answer(page, /Evanston, Illinois$/u);
  const button = keepButton(page, 'Evanston Tuesday evening');
  await button.click();
  const question = page.getByRole('group', { name: 'Keep this group in a list?' });
  expect(await question.innerText()).toContain('Whoever uses this device can see it.');
  expect(await stored(page)).toEqual([]);
  await question.getByRole('button', { name: 'Not now' }).click();
  await question.waitFor({ state: 'detached' });
  expect(await stored(page)).toEqual([]);
  expect(await button.evaluate((asked) => asked === document.activeElement)).toBe(true);

  await button.click();
  await question.getByRole('button', { name: 'Keep it' }).click();
  await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
  expect(await stored(page)).toHaveLength(1);
  // Once is enough.
  await keepButton(page, 'Skokie Wednesday evening').click();
  expect(await question.count()).toBe(0);
  expect(await stored(page)).toHaveLength(1);

  await page.reload();
  await answer(page, /Evanston, Illinois$/u);
  await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
  await page.getByRole('link', { name: 'Your list (2)' }).click();
  await rowOf(page, 'Skokie Wednesday evening').waitFor();
  await forget(page);
  await leave();
});

test('taking the last group off leaves nothing behind', async () => {
  const { page, leave } = await look(finder(), PHONE);
  await keep(page, '60201', 'Evanston Tuesday evening');
  await keepButton(page, 'Evanston Tuesday evening').click();
  await expect.poll(() => stored(page)).toEqual([]);
  expect(await page.getByRole('link', { name: /^Your list/u }).count()).toBe(0);
  await leave();
});

test('the page of the list says when and where each one meets, and whom to ask', async () => {
  const { page, leave } = await look(finder(), DESK);
  await keepAll(page);
  for (const [, name] of FAR_APART) {
    const row = await rowOf(page, name).innerText();
    expect(row, name).toMatch(/\d:\d\d/u);
    expect(row, name).toMatch(/Tuesday|Wednesday/u);
  }
  await rowOf(page, 'Evanston Tuesday evening').locator('a[href^="tel:"]').waitFor();
  await page.getByText('on this device, and nowhere else').waitFor();
  await forget(page);
  await page.getByRole('link', { name: 'Find a group' }).first().waitFor();
  await leave();
});

test('the list prints on one sheet, with the address of each group in words', async () => {
  const { page, leave } = await look(finder(), DESK);
  await keepAll(page);
  const pdf = await page.pdf({ format: 'Letter', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('main').innerText();
  expect(paper).toContain('/groups/example-north-shore/evanston-tuesday/');
  expect(paper).toContain('Paper goes out of date.');
  expect(await page.getByRole('button', { name: 'Delete this list' }).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await forget(page);
  await leave();
});

test('one calendar file has the meetings of every group, each in its own time', async () => {
  const { page, leave } = await look(finder(), DESK);
  await keepAll(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save all in my calendar' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('groups.ics');
  await page.getByText('One calendar file for all of them was saved.').waitFor();

  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await file.path(), 'utf8')) as unknown[]);
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => String(zone.getFirstPropertyValue('tzid')));
  expect(zones.toSorted()).toEqual(FAR_APART.map(([, , zone]) => zone).toSorted());
  const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
  for (const [, name, zone] of FAR_APART) {
    const meetings = events.filter(({ summary }) => summary === name);
    expect(meetings.length, name).toBeGreaterThan(0);
    for (const { startDate } of meetings) expect(startDate.zone.tzid, name).toBe(zone);
  }
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  await forget(page);
  await leave();
});

test('a calendar that does not come whole is not saved at all', async () => {
  const page = await failingPage();
  await keepAll(page);
  await page.route('**/tucson-wednesday.ics', (route) => route.abort());
  let saved = 0;
  page.on('download', () => (saved += 1));
  await page.getByRole('button', { name: 'Save all in my calendar' }).click();
  await page.getByText('We could not fetch every calendar, so nothing was saved.').waitFor();
  expect(saved).toBe(0);
  await page.close();
});

test('a group that has left the directory does not keep the others out of the calendar, and is named', async () => {
  const page = await failingPage();
  await keepAll(page);
  await page.route('**/tucson-wednesday.ics', (route) =>
    route.fulfill({ status: 404, body: 'There is no page here.' }),
  );
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save all in my calendar' }).click();
  const calendar = readFileSync(await (await downloading).path(), 'utf8');
  await page.getByText('no longer in our lists: Tucson Wednesday evening.').waitFor();
  expect(calendar).toContain('SUMMARY:Evanston Tuesday evening');
  expect(calendar).not.toContain('Tucson');
  await page.close();
});

describe('a browser that keeps nothing', () => {
  test.each([
    { why: 'because it is full', error: 'QuotaExceededError', says: 'There is no room left in this browser' },
    { why: 'because it must not', error: 'SecurityError', says: 'This browser does not let us keep a list' },
  ])('$why says so, and the search goes on', async ({ error, says }) => {
    const page = await failingPage();
    const thrown = exceptionsOf(page);
    await page.addInitScript((name) => {
      const refuse = () => {
        throw new DOMException('Not here.', name);
      };
      // A browser that is full can still be read; one that refuses gives no storage at all.
      if (name === 'QuotaExceededError') Storage.prototype.setItem = refuse;
      else Object.defineProperty(window, 'localStorage', { get: refuse });
    }, error);
    await page.goto(finder('#near=60201'));
    await answer(page, /Evanston, Illinois$/u);
    const button = keepButton(page, 'Evanston Tuesday evening');
    await button.click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('alert').filter({ hasText: says }).waitFor();
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await page.getByLabel('How far').selectOption('60');
    await answer(page, /60 minutes of Evanston, Illinois$/u);
    await page.goto(list());
    await page.getByText('You keep no group on this device.').waitFor();
    expect(thrown).toEqual([]);
    await page.close();
  });
});

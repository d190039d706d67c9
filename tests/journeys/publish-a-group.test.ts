/** A listing from nothing to a file, by keyboard alone, in both languages; nothing is stored, and nobody is asked. */
import { readFileSync } from 'node:fs';
import type { Dialog, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { Group } from '../../src/domain/group.ts';
import { readRecord } from '../../src/formats/yamlRecord.ts';
import { axeViolations } from './support/axe.ts';
import { DESK, finderJourney, PHONE, sidewaysOn } from './support/finderJourney.ts';

const { failingPage, look, site } = finderJourney();
const form = (language = '', fragment = '') => site().at(`${site().base}${language}publish/${fragment}`);

/** Presses Tab until a field has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${id}.`);
}

async function typeInto(page: Page, field: string, text: string): Promise<void> {
  await tabTo(page, `publish-${field}`);
  await page.keyboard.type(text);
}

/** Tab to a button by its words, then Enter. */
async function press(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    const words = await page.evaluate(() => document.activeElement?.textContent.trim());
    if (words === name) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}

async function savedGroup(page: Page, button: string) {
  const waiting = page.waitForEvent('download');
  await press(page, button);
  const download = await waiting;
  const bytes = readFileSync(await download.path());
  const reading = readRecord(bytes, Group);
  return { name: download.suggestedFilename(), group: 'record' in reading ? reading.record : reading.problems };
}

describe.each([
  {
    language: '',
    typed: { name: 'Belleville Tuesday', affiliate: 'Example G', words: '2nd & 4th Tue', starts: '7', half: '7 pm' },
    reads: 'Every second and fourth Tuesday of the month, 7:00 to 8:30 p.m.',
    add: 'Add a date',
    save: 'Save as a file',
    saved: /Saved as belleville-tuesday\.yaml/u,
    file: 'belleville-tuesday.yaml',
  },
  {
    language: 'es/',
    typed: {
      name: 'Martes en Belleville',
      affiliate: 'Example G',
      words: 'segundo y cuarto martes',
      starts: '7',
      half: '7 pm',
    },
    reads: 'El segundo y cuarto martes de cada mes, de 7:00 a 8:30 p. m.',
    add: 'Agregar una fecha',
    save: 'Guardar como archivo',
    saved: /Guardado como martes-en-belleville\.yaml/u,
    file: 'martes-en-belleville.yaml',
  },
])('with a keyboard alone, from nothing to a file ($file)', ({ language, typed, reads, add, save, saved, file }) => {
  test('that the reader of the directory accepts', async () => {
    const { page, leave } = await look(form(language), DESK);
    await page.locator('#publish-name').waitFor();
    await typeInto(page, 'name', typed.name);
    await typeInto(page, 'affiliate', typed.affiliate);
    await typeInto(page, 'times-0-words', typed.words);
    await typeInto(page, 'times-0-starts', typed.starts);
    // "7" is asked about, with a button for each half of the day.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('#publish-times-0-starts').inputValue()).toBe(typed.half);
    await page.locator('.reading-back.panel--lit').getByText(reads).waitFor();
    await press(page, add);
    await page.waitForFunction(() => document.activeElement?.id === 'publish-dates-0-date');
    await page.keyboard.type('12222026');
    await typeInto(page, 'siteName', 'Example Union Hall');
    await typeInto(page, 'zip', '62220');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#publish-city')?.value === 'Belleville');
    await typeInto(page, 'phone', '618-555-0133');
    const { name, group } = await savedGroup(page, save);
    expect(name).toBe(file);
    expect(group).toMatchObject({
      name: typed.name,
      affiliate: 'example-gateway',
      timeZone: 'America/Chicago',
      writtenIn: language === '' ? 'en' : 'es',
      meetingTimes: [{ rhythm: 'monthly', weekday: 'tuesday', weeks: [2, 4], starts: '19:00', minutes: 90 }],
      exceptions: [{ date: '2026-12-22' }],
      site: { name: 'Example Union Hall', city: 'Belleville', state: 'IL', zip: '62220', precision: 'town' },
      contact: { phone: '618-555-0133' },
    });
    await page.getByRole('status').filter({ hasText: saved }).waitFor();
    await leave();
  });
});

test('too early, the form says what is missing, at the top and beside each field, and leads there', async () => {
  const { page, leave } = await look(form(), PHONE);
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const heading = page.getByRole('heading', { name: '6 things to settle' });
  await heading.waitFor();
  expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true);
  const said = await page.locator('.summary a').allInnerTexts();
  expect(said.map((line) => line.split(':')[0])).toEqual([
    'Name',
    'Affiliate that runs it',
    'How often, in your own words',
    'Town',
    'State',
    'Phone',
  ]);
  await page.locator('.summary a').first().press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('publish-name');
  expect(await page.locator('#publish-name').getAttribute('aria-invalid')).toBe('true');
  expect(await axeViolations(page)).toEqual([]);
  await leave();
});

test('the point is the middle of the town until arrow keys or two numbers move it', async () => {
  const { page, leave } = await look(form(), PHONE);
  await page.locator('#publish-zip').fill('62220');
  await page.getByText('This is the middle of Belleville, Illinois').waitFor();
  await page.getByRole('button', { name: 'Show the map' }).click();
  const door = page.getByRole('button', { name: 'The place of the group, Belleville, Illinois.' });
  await door.focus();
  const latitude = page.locator('#publish-latitude');
  expect(await latitude.inputValue()).toBe('');
  await page.keyboard.press('ArrowUp');
  await page.getByText(/miles from the middle of Belleville, Illinois/u).waitFor();
  const first = Number(await latitude.inputValue());
  await page.keyboard.press('ArrowUp');
  await page.waitForFunction((before) => {
    const field = document.querySelector<HTMLInputElement>('#publish-latitude');
    return Number(field?.value) > before;
  }, first);
  await page.getByRole('radio', { name: 'The street' }).waitFor();
  await latitude.fill('39.5, -89.9');
  await latitude.press('Tab');
  expect(await page.locator('#publish-longitude').inputValue()).toBe('-89.9');
  await page.getByText(/The point is about \d+ miles from Belleville, IL/u).waitFor();
  await page.getByRole('button', { name: 'Back to the middle of the town' }).click();
  await page.getByText('This is the middle of Belleville, Illinois').waitFor();
  await leave();
});

test('a group that is listed near by under the same name is offered to be changed instead', async () => {
  const { page, leave } = await look(form(), PHONE);
  await page.getByLabel('Name needed').fill('Columbia thursday');
  await page.locator('#publish-zip').fill('65203');
  const twins = page.getByRole('region', { name: 'Is it listed already?' });
  const change = twins.getByRole('link', { name: 'Change this one Columbia Thursday evening' });
  expect(await change.getAttribute('href')).toBe('#edit=example-gateway/columbia-thursday');
  await leave();
});

test('the form fits 320 pixels and text of twice the size, and nothing bars the way', async () => {
  const { page, leave } = await look(form(), { viewport: { width: 320, height: 700 }, reducedMotion: 'reduce' });
  await page.locator('#publish-name').waitFor();
  expect(await sidewaysOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add a date' }).click();
  await page.locator('#publish-dates-0-kind').selectOption('moved');
  await page.getByRole('button', { name: 'Add another day or time' }).click();
  expect(await sidewaysOn(page)).toEqual([]);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  expect(await sidewaysOn(page)).toEqual([]);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  const small = await page.locator('.publish-island').evaluate((island) =>
    [...island.querySelectorAll('button, input, select, textarea, summary, a')]
      .filter((one) => one.getClientRects().length > 0 && one.closest('p:not(:only-child) > a') === null)
      .filter((one) => (one.closest('label') ?? one).getBoundingClientRect().height < 43.5)
      .map((one) => one.outerHTML.slice(0, 90)),
  );
  expect(small).toEqual([]);
  expect(await axeViolations(page)).toEqual([]);
  await leave();
});

test('nobody is asked before they leave until they have typed, nor once the words are kept', async () => {
  const page = await failingPage();
  const asked: Dialog[] = [];
  page.on('dialog', (dialog) => asked.push(dialog));
  await page.goto(form());
  await page.locator('#publish-name').waitFor();
  await page.reload();
  await page.locator('#publish-name').fill('Hope');
  await page.locator('#publish-name').press('Tab');
  const asking = page.waitForEvent('dialog');
  const leaving = page.evaluate(() => {
    location.href = 'about:blank';
  });
  await (await asking).dismiss();
  await leaving;
  expect(asked.map((dialog) => dialog.type())).toEqual(['beforeunload']);
  expect(await page.locator('#publish-name').inputValue()).toBe('Hope');
  await page.close({ runBeforeUnload: false });
});

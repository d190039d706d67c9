/** A listing that is there: changed, confirmed, and every way in which it may not arrive; and the page without its script. */
import { readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { Group } from '../../src/domain/group.ts';
import { readRecord } from '../../src/formats/yamlRecord.ts';
import { axeViolations } from './support/axe.ts';
import { builtAt, DESK, exceptionsOf, finderJourney, PHONE } from './support/finderJourney.ts';

const { failingPage, look, site } = finderJourney();
const GROUP = 'example-gateway/columbia-thursday';
const form = (fragment = '', language = '') => site().at(`${site().base}${language}publish/${fragment}`);

async function saved(page: Page) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const reading = readRecord(readFileSync(await (await waiting).path()), Group);
  if (!('record' in reading)) throw new Error(JSON.stringify(reading.problems));
  return reading.record;
}

test('the page of a group leads to the form with its listing in it, which is changed and keeps the rest', async () => {
  const { page, leave } = await look(site().at(`${site().base}groups/${GROUP}/`), DESK);
  expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
  await page.getByRole('link', { name: 'Change this listing' }).click();
  await page.getByRole('heading', { name: 'Change the listing of Columbia Thursday evening' }).waitFor();
  const before = await saved(page);
  await page.getByText('Nothing is different yet.').waitFor();
  expect(await page.getByLabel('How often, in your own words').inputValue()).toBe(
    'Every first and third Thursday of the month',
  );
  await page.getByLabel('Starts').fill('7 pm');
  await page.getByLabel('Room', { exact: true }).fill('Room 12');
  const changes = page.locator('.changes');
  await changes.getByText('Room 12').waitFor();
  expect(await changes.locator('dt').allInnerTexts()).toEqual(['When it meets', 'Room']);
  const after = await saved(page);
  expect(after).toEqual({
    ...before,
    meetingTimes: [{ ...before.meetingTimes[0], starts: '19:00' }],
    firstVisit: { room: 'Room 12' },
  });
  await page.waitForLoadState('networkidle');
  await leave();
});

describe('one press says that a listing is still right', () => {
  test.each([
    ['', 'Still right', /is still right today, \w+ \d+, \d{4}/u],
    ['es/', 'Sigue siendo correcto', /siguen siendo correctos hoy, \d+ de \w+ de \d{4}/u],
  ])('%s', async (language, name, said) => {
    const page = await failingPage({ ...PHONE, timezoneId: 'America/Chicago' });
    const thrown = exceptionsOf(page);
    // By the clock of the browser, where it is still the day before.
    const tomorrow = new Date(builtAt().getTime() + 86_400_000).toISOString().slice(0, 10);
    await page.clock.setFixedTime(`${tomorrow}T04:00:00Z`);
    const today = new Date(Date.parse(tomorrow) - 86_400_000).toISOString().slice(0, 10);
    await page.goto(form(`#confirm=${GROUP}`, language));
    const still = page.getByRole('link', { name, exact: true });
    const mail = new URL((await still.getAttribute('href')) ?? '');
    expect(mail.protocol + mail.pathname).toBe('mailto:directory@example.org');
    expect(mail.searchParams.get('subject')).toContain('Columbia Thursday evening');
    const body = mail.searchParams.get('body') ?? '';
    expect(body).toMatch(said);
    expect(body.split('\r\n')).toEqual(expect.arrayContaining([`Group: ${GROUP}`, `Date: ${today}`]));
    expect(await axeViolations(page)).toEqual([]);
    expect(thrown).toEqual([]);
    await page.close();
  });

  test('and another that something has changed', async () => {
    const { page, leave } = await look(form(`#confirm=${GROUP}`), PHONE);
    await page.getByRole('link', { name: 'Something has changed' }).click();
    await page.getByRole('heading', { name: 'Change the listing of Columbia Thursday evening' }).waitFor();
    await page.waitForLoadState('networkidle');
    await leave();
  });
});

test('the back button takes nobody from half a change without asking, and a no stays', async () => {
  const { page, leave } = await look(form(`#confirm=${GROUP}`), PHONE);
  await page.getByRole('link', { name: 'Something has changed' }).click();
  const room = page.getByLabel('Room', { exact: true });
  await room.fill('Room 12');
  await page.getByText('Remarks in the old file', { exact: false }).waitFor();
  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.evaluate(() => history.back());
  await expect.poll(() => asked).toEqual(['Leave this form? What you have typed will be lost.']);
  expect(await room.inputValue()).toBe('Room 12');
  expect(new URL(page.url()).hash).toBe(`#edit=${GROUP}`);
  page.once('dialog', (dialog) => void dialog.accept());
  await page.evaluate(() => {
    location.hash = '#confirm=example-gateway/columbia-thursday';
  });
  await page.getByRole('link', { name: 'Still right', exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
  await leave();
});

describe('a listing that does not arrive is told of, with a way out', () => {
  const html = (route: Route) => route.fulfill({ contentType: 'text/html', body: '<h1>Sign in</h1>' });
  test.each<[string, string, ((route: Route) => Promise<void>) | undefined, RegExp]>([
    ['no such group', 'example-gateway/nowhere', undefined, /There is no listing example-gateway\/nowhere here/u],
    ['no such affiliate', 'nowhere/tuesday', undefined, /There is no listing nowhere\/tuesday here/u],
    ['a login page', GROUP, html, /could not be loaded/u],
    ['a server that fails', GROUP, (route) => route.fulfill({ status: 500 }), /could not be loaded/u],
    ['half a file', GROUP, (route) => route.fulfill({ body: '{"groups":[{' }), /could not be loaded/u],
  ])('%s', async (_, group, fault, sentence) => {
    const page = await failingPage();
    const thrown = exceptionsOf(page);
    if (fault !== undefined) await page.route('**/publish/listings/*.json', fault);
    await page.goto(form(`#edit=${group}`));
    const alert = page.getByRole('alert').filter({ hasText: sentence });
    await alert.waitFor();
    await alert.getByRole('link', { name: 'Find the group' }).waitFor();
    await alert.getByRole('link', { name: '312-555-0100' }).waitFor();
    // Once the file comes after all, one press fetches it.
    if (fault !== undefined) {
      await page.unroute('**/publish/listings/*.json');
      await alert.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('heading', { name: 'Change the listing of Columbia Thursday evening' }).waitFor();
    }
    expect(thrown).toEqual([]);
    await page.close();
  });

  test('one that hangs says so meanwhile, and 988 and the other ways stay', async () => {
    const page = await failingPage();
    await page.route('**/publish/listings/*.json', () => new Promise<void>(() => undefined));
    await page.goto(form(`#edit=${GROUP}`));
    await page.getByText('The listing is on its way…').waitFor();
    await page.getByRole('link', { name: 'Call 988' }).waitFor();
    await page.getByRole('link', { name: 'Write the e-mail, with the questions in it' }).waitFor();
    await page.close();
  });

  test('the end of an address that a stranger wrote opens an empty form', async () => {
    const { page, leave } = await look(form('#edit=../../x"><script>/%2e%2e'), PHONE);
    await page.locator('#publish-name').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await leave();
  });
});

test('without the files of places the form still makes a listing', async () => {
  const page = await failingPage();
  const thrown = exceptionsOf(page);
  await page.route('**/search/places/**', (route) => route.fulfill({ contentType: 'text/html', body: '<p>no</p>' }));
  await page.route('**/search/areas/**', (route) => route.abort());
  await page.goto(form());
  await page.getByLabel('Name needed').fill('Hope');
  await page.getByLabel('Affiliate that runs it').selectOption('example-gateway');
  await page.getByLabel('How often').fill('every Tuesday');
  await page.getByLabel('Starts').fill('6:30 pm');
  await page.getByLabel('ZIP code').fill('62220');
  await page.getByLabel('Town').fill('Belleville');
  await page.getByLabel('State', { exact: false }).first().selectOption('IL');
  await page.getByText('We could not look up the town.').waitFor();
  expect((await saved(page)).site).toEqual({ city: 'Belleville', state: 'IL', zip: '62220', precision: 'door' });
  expect(thrown).toEqual([]);
  await page.close();
});

describe('without its script the page still leads to a listing', () => {
  test.each([
    ['', 'Other ways to publish', 'Write the e-mail, with the questions in it'],
    ['es/', 'Otras maneras de publicar', 'Escribir el correo, con las preguntas'],
  ])('%s', async (language, heading, mail) => {
    const { page, leave } = await look(form('', language), { ...PHONE, javaScriptEnabled: false });
    await page.getByRole('heading', { name: heading }).waitFor();
    const href = (await page.getByRole('link', { name: mail }).getAttribute('href')) ?? '';
    expect(new URL(href).searchParams.get('body')?.split('?').length).toBeGreaterThan(5);
    await page.getByRole('link', { name: '312-555-0100' }).waitFor();
    expect(await page.locator('form, input, select, textarea').count()).toBe(0);
    await leave();
  });

  test('and so it does where the script does not come', async () => {
    const page = await failingPage();
    await page.route('**/_astro/*OpenedForm*.js', (route) => route.abort());
    await page.goto(form());
    await page.getByText('The form could not be loaded.').waitFor();
    await page.getByRole('heading', { name: 'Other ways to publish' }).waitFor();
    await page.close();
  });
});

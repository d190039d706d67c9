/** How a finished listing leaves the form: by e-mail, copied, or on the hosting site's page for a new file. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { Group } from '../../src/domain/group.ts';
import { readRecord } from '../../src/formats/yamlRecord.ts';
import { exceptionsOf, finderJourney } from './support/finderJourney.ts';

const { failingPage, site } = finderJourney();
const form = (language = '') => site().at(`${site().base}${language}publish/`);

const HOST = 'https://code.example.org';
const NEW_FILE = `${HOST}/new?name={path}&text={text}`;
const FILE = 'content/groups/example-gateway/belleville-tuesday.yaml';

interface Ways {
  /** Where `links.newFile` is in the settings: the page says so to its form, and to nothing else. */
  readonly newFile?: boolean;
  readonly clipboard?: 'refused' | 'absent';
  readonly language?: string;
}

/** Opens the form, and keeps the links to a mail program, which a test has none of. */
async function opened({ newFile = false, clipboard, language = '' }: Ways = {}) {
  const page = await failingPage();
  const thrown = exceptionsOf(page);
  const mails: string[] = [];
  await page.exposeFunction('tellMail', (address: string) => mails.push(address));
  await page.addInitScript(keepMails);
  if (clipboard !== undefined) await page.addInitScript(breakClipboard, clipboard);
  else await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  if (newFile) {
    await page.route(form(language), async (route) => {
      const answer = await route.fetch();
      const html = await answer.text();
      expect(html).not.toContain('newFile');
      const setting = `data-props="{&quot;newFile&quot;:&quot;${NEW_FILE.replaceAll('&', '&amp;')}&quot;,`;
      await route.fulfill({ response: answer, body: html.replace('data-props="{', () => setting) });
    });
    await page
      .context()
      .route(`${HOST}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>New</h1>' }));
  }
  await page.goto(form(language));
  await page.locator('#publish-name').fill('Belleville Tuesday');
  await page.locator('#publish-affiliate').selectOption('example-gateway');
  await page.locator('#publish-times-0-words').fill('every Tuesday');
  await page.locator('#publish-times-0-starts').fill('7 pm');
  await page.locator('#publish-zip').fill('62220');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#publish-city')?.value === 'Belleville');
  return { page, thrown, mails };
}

/** Runs in the page. */
function keepMails() {
  const click: unknown = Reflect.get(HTMLAnchorElement.prototype, 'click');
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const tell: unknown = Reflect.get(window, 'tellMail');
    if (this.protocol === 'mailto:' && typeof tell === 'function') tell(this.href);
    else if (typeof click === 'function') Reflect.apply(click, this, []);
  };
}

/** Runs in the page. */
function breakClipboard(how: string) {
  const refused = { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) };
  Object.defineProperty(navigator, 'clipboard', { value: how === 'absent' ? undefined : refused });
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const said = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words }).waitFor();
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const selected = (page: Page) =>
  page.evaluate(() => {
    const area = document.activeElement;
    return area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : '';
  });

/** The Group that a text is the file of. */
function groupIn(text: string) {
  const reading = readRecord(new TextEncoder().encode(text), Group);
  return 'record' in reading ? reading.record : reading.problems;
}
const BELLEVILLE = { name: 'Belleville Tuesday', meetingTimes: [{ weekday: 'tuesday', starts: '19:00' }] };

/** Longer than a mail program or a host takes in an address. */
const LONG = 'We sit in a circle and listen. '.repeat(60);
async function describeAtLength(page: Page) {
  await page.getByText('Ages, a description').click();
  await page.locator('#publish-description').fill(LONG);
}

test.each([
  ['', 'Send by e-mail', /^A listing: Belleville Tuesday$/u, 'Opened.'],
  ['es/', 'Enviar por correo', /^Un grupo para publicar: Belleville Tuesday$/u, 'Abierto.'],
])('by e-mail it stands in the letter, which says where it belongs: %s', async (language, button, subject, notice) => {
  const { page, thrown, mails } = await opened({ language });
  await press(page, button);
  await said(page, notice);
  await expect.poll(() => mails.length).toBe(1);
  const mail = new URL(mails[0] ?? '');
  expect(mail.pathname).toBe('directory@example.org');
  expect(mail.searchParams.get('subject')).toMatch(subject);
  const [intro = '', ...rest] = (mail.searchParams.get('body') ?? '').split('\r\n\r\n');
  expect(intro).toContain(FILE);
  expect(groupIn(rest.join('\n\n').replaceAll('\r\n', '\n'))).toMatchObject(BELLEVILLE);
  expect(thrown).toEqual([]);
  await page.close();
});

test('copied it is the text of its file, and a letter that it does not fit says where to paste it', async () => {
  const { page, mails } = await opened();
  await press(page, 'Copy it');
  await said(page, 'Copied.');
  expect(groupIn(await copied(page))).toMatchObject(BELLEVILLE);
  await describeAtLength(page);
  await press(page, 'Send by e-mail');
  await said(page, 'It has been copied: paste it into the e-mail that opens.');
  await expect.poll(() => mails.length).toBe(1);
  expect(mails[0]?.length).toBeLessThan(1_900);
  expect(new URL(mails[0] ?? '').searchParams.get('body')).toMatch(/Paste the listing here:/u);
  expect(groupIn(await copied(page))).toMatchObject({ ...BELLEVILLE, description: LONG.trim() });
  await page.close();
});

test.each(['refused', 'absent'] as const)(
  'where the clipboard is %s, it is selected, and the letter is one press away',
  async (clipboard) => {
    const { page, thrown, mails } = await opened({ clipboard });
    await press(page, 'Copy it');
    await said(page, 'Your browser does not let us copy. The listing is selected');
    expect(groupIn(await selected(page))).toMatchObject(BELLEVILLE);
    await describeAtLength(page);
    await press(page, 'Send by e-mail');
    await said(page, 'The listing is too long to be put there by itself. Copy it from here');
    expect(groupIn(await selected(page))).toMatchObject({ description: LONG.trim() });
    expect(mails).toEqual([]);
    const next = page.getByRole('link', { name: 'Then open the e-mail' });
    expect(await next.getAttribute('href')).toMatch(/^mailto:directory@example\.org\?subject=A%20listing/u);
    expect(thrown).toEqual([]);
    await page.close();
  },
);

describe('on the hosting site', () => {
  const beside = async (page: Page, act: () => Promise<void>) => {
    const opening = page.context().waitForEvent('page');
    await act();
    return opening;
  };
  const propose = (page: Page) => press(page, 'Propose it on the hosting site');
  /** Each of these letters is six characters of an address. */
  async function fillBeyondIt(page: Page) {
    await page.getByText('Ages, a description').click();
    await page.locator('#publish-description').fill('ñ '.repeat(900));
    await page.locator('#publish-arriving').fill('ñ '.repeat(900));
  }

  test('the page for a new file opens beside the form, filled in as far as it takes it', async () => {
    const { page, thrown } = await opened({ newFile: true });
    const first = await beside(page, () => propose(page));
    const { searchParams, origin } = new URL(first.url());
    expect(origin).toBe(HOST);
    expect(searchParams.get('name')).toBe(FILE);
    expect(groupIn(searchParams.get('text') ?? '')).toMatchObject(BELLEVILLE);
    expect(await first.evaluate(() => window.opener === null && document.referrer === '')).toBe(true);
    await said(page, 'Opened.');
    await fillBeyondIt(page);
    const second = await beside(page, () => propose(page));
    expect(new URL(second.url()).searchParams.get('text')).toBe('');
    expect(groupIn(await copied(page))).toMatchObject(BELLEVILLE);
    expect(thrown).toEqual([]);
    await page.close();
  });

  test('it is one press away where the visitor has to copy first', async () => {
    const { page } = await opened({ newFile: true, clipboard: 'refused' });
    await fillBeyondIt(page);
    await propose(page);
    await said(page, 'The listing is too long');
    const link = page.getByRole('link', { name: 'Then open the page' });
    const opens = await beside(page, () => link.click());
    expect(new URL(opens.url()).searchParams.get('name')).toBe(FILE);
    await page.close();
  });
});

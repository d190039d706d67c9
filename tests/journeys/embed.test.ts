import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CRISIS_LINE } from '../../src/domain/crisisLine.ts';
import type { EmbeddedLists } from '../../src/domain/embeddedList.ts';
import { axeViolations } from './support/axe.ts';
import { SCREENS } from './support/browser.ts';
import { builtPages, journeySite, kindOf, onePageOfEachKind } from './support/builtPages.ts';
import { builtAt } from './support/finderJourney.ts';
import { openHostPage, serveHostPage } from './support/hostPage.ts';
import { linksOf } from './support/links.ts';
import { openSite } from './support/openSite.ts';
import { tagsOf } from './support/tags.ts';

const { site, browser } = openSite();
const pages = builtPages();
const WAYS: readonly string[] = [CRISIS_LINE.call.href, CRISIS_LINE.text.href, CRISIS_LINE.chat.href];

/** Unit: bytes, compressed. */
const SCRIPT_BUDGET = 15_000;

/** The Affiliate with most to show; its page of instructions has a line for each way, made for the published host. */
const framed = pages
  .filter(({ file }) => file.startsWith('embed/'))
  .sort((one, other) => other.html.length - one.html.length);
const affiliate = framed[0]!.file.split('/')[1]!;
const instructions = pages.find(({ file }) => file === `affiliates/${affiliate}/embed/index.html`)!;
const boxes = instructions.tags.flatMap(({ name, text }) => (name === 'textarea' ? [unescaped(text)] : []));
const published = tagsOf(boxes[0]!)[0]!
  .attributes.get('src')!
  .replace(/embed\.js$/u, '');
const line = (which: 'script' | 'frame', lang = 'en') =>
  boxes[which === 'script' ? 0 : 1]!.replaceAll(published, site().address).replace('lang="en"', `lang="${lang}"`);

/** Every Group that the Affiliate's page lists, by the path of its page. */
const listed = () =>
  linksOf(pages.find(({ file }) => file === `affiliates/${affiliate}/index.html`)!)
    .map(({ href }) => href)
    .filter((href) => href.startsWith(`${site().base}groups/${affiliate}/`));

describe('the line with a script, on the page of another website', () => {
  test('shows 988 and every listed group, asks us for two files, and leaves nothing behind', async () => {
    await using host = await serveHostPage(line('script'), { ours: new URL(site().address).origin });
    const { page, asked, noticed, left } = await open(host.address);
    await page.locator('nami-groups').getByRole('listitem').nth(3).waitFor();
    const links = await linksIn(page);
    expect(links.slice(0, 3)).toEqual(WAYS);
    expect(links).toEqual(expect.arrayContaining(listed().map((path) => site().at(path))));
    expect(asked).toEqual([`${site().address}embed.js`, `${site().address}feeds/embed/${affiliate}.json`]);
    for (const size of Object.values(SCREENS)) {
      await page.setViewportSize(size);
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    expect(noticed).toEqual([]);
    expect(await left()).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['its own lang', line.bind(undefined, 'script', 'es'), 'en'],
    ['the page it stands in', () => line('script').replace(' lang="en"', ''), 'es-US'],
  ])('speaks Spanish by %s', async (_, lineOf, lang) => {
    await using host = await serveHostPage(lineOf(), { ours: new URL(site().address).origin, lang });
    const { page } = await open(host.address);
    await page.getByRole('heading', { name: /^Grupos de apoyo de / }).waitFor();
    await page.getByText('Llamar al 988').waitFor();
    await page.context().close();
  });

  test('is passed through by Tab, 988 first, and grows with the letters of the page', async () => {
    await using host = await serveHostPage(line('script'), { ours: new URL(site().address).origin });
    const { page } = await open(host.address);
    await page.locator('nami-groups').getByRole('listitem').nth(3).waitFor();
    const links = await linksIn(page);
    const reached: string[] = [];
    for (let press = 0; press < links.length + 2; press += 1) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(focusedHref));
    }
    expect(reached.slice(0, links.length)).toEqual(links);
    expect(reached).toContain('#after');
    const size = () =>
      page
        .locator('nami-groups p')
        .first()
        .evaluate((p) => parseFloat(getComputedStyle(p).fontSize));
    const before = await size();
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    expect(await size()).toBe(before * 2);
    await page.context().close();
  });

  test('a list of last week names what is ahead, not what is over', async () => {
    await using host = await serveHostPage(line('script'), { ours: new URL(site().address).origin });
    const { page } = await open(host.address);
    const next = page.locator('nami-groups .embedded__next');
    await next.first().waitFor();
    const today = await next.allTextContents();
    const later = builtAt().getTime() + 8 * 24 * 60 * 60 * 1000;
    await page.clock.setFixedTime(later);
    await page.reload();
    await next.first().waitFor();
    const shown = await next.allTextContents();
    expect(shown).not.toEqual(today);
    const file = JSON.parse(readFileSync(join(journeySite, `feeds/embed/${affiliate}.json`), 'utf8')) as EmbeddedLists;
    const ahead = file.en.groups.map(({ meetings }) =>
      meetings.find(({ until, takesPlace }) => takesPlace && Date.parse(until) > later),
    );
    expect(shown).toEqual(ahead.flatMap((meeting) => meeting?.words ?? []));
    await page.context().close();
  });

  test('has its headings where the page wants them, and stands beside a second list', async () => {
    const two = `${line('script')}${line('script', 'es').replace('lang="es"', 'lang="es" heading-level="4"')}`;
    await using host = await serveHostPage(two, { ours: new URL(site().address).origin });
    const { page, noticed } = await open(host.address);
    await page.getByRole('heading', { level: 2, name: /^Support groups of / }).waitFor();
    await page.getByRole('heading', { level: 4, name: /^Grupos de apoyo de / }).waitFor();
    for (const level of [3, 5]) expect(await page.getByRole('heading', { level }).count()).toBe(listed().length);
    expect(noticed).toEqual([]);
    await page.context().close();
  });

  test('is small: at most 15 kB', () => {
    const script = readFileSync(join(journeySite, 'embed.js'));
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(SCRIPT_BUDGET);
    expect(script.toString()).not.toMatch(
      /innerHTML|insertAdjacent|document\.write|cookie|localStorage|\bimport\s*\(/u,
    );
  });
});

describe('where something fails, the link stays, and 988 with it', () => {
  const link = (page: Page) => page.locator('nami-groups > a');

  test('no script: the link alone', async () => {
    await using host = await serveHostPage(line('script'), { ours: new URL(site().address).origin });
    const { page } = await open(host.address, {}, (one) => one.route('**/embed.js', (route) => route.abort()));
    expect(await link(page).isVisible()).toBe(true);
    expect(await link(page).getAttribute('href')).toBe(site().at(`${site().base}affiliates/${affiliate}/`));
    await page.context().close();
  });

  test.each([
    ['no list', { status: 404, body: 'no' }],
    ['the login page of a network', { status: 200, contentType: 'text/html', body: '<h1>Log in</h1>' }],
    [
      'a list of another kind',
      { status: 200, contentType: 'application/json', body: '{"en":{"groups":[{}]},"es":null}' },
    ],
  ])('%s', async (_, answer) => {
    await using host = await serveHostPage(line('script'), { ours: new URL(site().address).origin });
    const headers = { 'Access-Control-Allow-Origin': '*' };
    const { page } = await open(host.address, {}, (one) =>
      one.route('**/feeds/embed/*.json', (route) => route.fulfill({ ...answer, headers })),
    );
    await page.waitForLoadState('networkidle');
    expect(await linksIn(page)).toEqual([...WAYS, site().at(`${site().base}affiliates/${affiliate}/`)]);
    expect(await link(page).isVisible()).toBe(true);
    await page.context().close();
  });
});

test('a list that never comes keeps nobody waiting for 988', async () => {
  await using host = await serveHostPage(line('script'), { ours: new URL(site().address).origin });
  const { page } = await open(host.address, {}, (one) => one.route('**/feeds/embed/*.json', () => undefined));
  await page.getByRole('link', { name: 'Call 988' }).waitFor();
  expect(await page.locator('nami-groups > a').isVisible()).toBe(true);
  await page.context().close();
});

describe('the line with a frame', () => {
  test('shows 988 and every listed group without a script, and its links leave the frame', async () => {
    await using host = await serveHostPage(line('frame'), { ours: new URL(site().address).origin });
    const { page } = await open(host.address, { javaScriptEnabled: false });
    const frame = page.frameLocator('iframe');
    const links = await frame.getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(links.slice(0, 3)).toEqual(WAYS);
    expect(links).toEqual(expect.arrayContaining(listed()));
    const targets = await frame.getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('target')));
    expect(new Set(targets)).toEqual(new Set(['_top']));
    await frame.locator('h2 a').first().click();
    await page.waitForURL(/\/groups\//u);
    await page.context().close();
  });

  test('no other page may be framed', async () => {
    const kinds = onePageOfEachKind(pages).filter((page) => kindOf(page) !== '404');
    const frames = kinds
      .map(({ address }) => `<iframe src="${site().at(address)}" title="${address}"></iframe>`)
      .join('');
    await using host = await serveHostPage(frames, { ours: new URL(site().address).origin });
    const { page } = await open(host.address);
    await page.waitForLoadState('networkidle');
    const shown = page
      .frames()
      .slice(1)
      .flatMap((frame) => (frame.url().startsWith('http') ? [new URL(frame.url()).pathname] : []));
    const framable = kinds.filter((one) => kindOf(one) === 'embed').map(({ address }) => address);
    expect(framable).toHaveLength(2);
    expect(shown.sort()).toEqual(framable.sort());
    await page.context().close();
  });
});

/** Opens another website in the browser of these tests. */
const open = (address: string, options?: BrowserContextOptions, prepare?: (page: Page) => Promise<unknown>) =>
  openHostPage(browser(), {
    address,
    ...(options !== undefined && { options }),
    ...(prepare !== undefined && { prepare }),
  });

/** Every link of the element as one meets them: in its shadow, then the Affiliate's own. */
const linksIn = (page: Page) =>
  page
    .locator('nami-groups')
    .evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll('a') ?? []), ...element.querySelectorAll('a')].map(
        (link) => link.getAttribute('href') ?? '',
      ),
    );

/** Runs in the page. */
function focusedHref(): string {
  const { activeElement } = document;
  return (activeElement?.shadowRoot?.activeElement ?? activeElement)?.getAttribute('href') ?? '';
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return text.replace(
    /&(?<name>lt|gt|quot|amp|#34|#39);/gu,
    (whole, name: string) => signs[name] ?? (name === '#34' ? '"' : whole),
  );
}

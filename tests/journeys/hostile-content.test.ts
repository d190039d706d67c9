/**
 * A site built from hostile listings: every one is published letter for letter or held back
 * with an Issue, nothing in any of them runs, and none of them becomes part of a page.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Issue } from '../../src/domain/issue.ts';
import { HOSTILE_AFFILIATE, HOSTILE_CONTENT, HOSTILE_LISTINGS } from '../support/hostileContent.ts';
import { launchBrowser } from './support/browser.ts';
import { buildSite, freshFolder } from './support/buildSite.ts';
import { builtPages, type BuiltPage, isRedirect, kindOf, onePageOfEachKind } from './support/builtPages.ts';
import { DESK } from './support/finderJourney.ts';
import { nameOnPage, strangeParts, strangeXml } from './support/hostileParts.ts';
import { serveHostPage } from './support/hostPage.ts';
import { type ServedSite, serveSite } from './support/servedSite.ts';

const NOW = '2027-03-02T18:00:00Z';
const published = HOSTILE_LISTINGS.flatMap(({ file, name }) =>
  name === undefined ? [] : [{ id: file.replace(/^groups\/|\.yaml$/gu, ''), name }],
);
const names = new Set(published.map(({ name }) => name));

let folder: string;
let browser: Browser;
let site: ServedSite;
let pages: readonly BuiltPage[];

beforeAll(async () => {
  const content = freshFolder();
  for (const [file, text] of Object.entries(HOSTILE_CONTENT)) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  }
  // A machine far away, whose language has a letter I of its own: the site is the same.
  const elsewhere = { TZ: 'Asia/Kolkata', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  ({ folder } = await buildSite({ env: { DIRECTORY_CONTENT: content, DIRECTORY_NOW: NOW, ...elsewhere } }));
  // Of the pages around ZIP codes, which are made alike, the first that name these groups stand for all.
  const named = builtPages(folder).filter((page) => !isRedirect(page) && /hostile|constructor/u.test(page.html));
  const near = named.filter((page) => kindOf(page) === 'nearZip');
  pages = [...named.filter((page) => !near.includes(page)), ...near.slice(0, 2), ...near.slice(-2)];
  browser = await launchBrowser();
  site = await serveSite(folder);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

test('every listing is accounted for, and whatever is not published says where and why', () => {
  const report = JSON.parse(readFileSync(join(dirname(folder), 'reports/build.json'), 'utf8')) as {
    readonly groups: Readonly<Record<string, number>>;
    readonly issues: readonly Issue[];
  };
  const held = HOSTILE_LISTINGS.filter(({ name, isTwin }) => name === undefined && isTwin !== true);
  expect(report.groups).toEqual({
    read: HOSTILE_LISTINGS.length,
    published: published.length,
    unlisted: 0,
    quarantined: held.length,
    duplicates: HOSTILE_LISTINGS.filter(({ isTwin }) => isTwin).length,
  });
  for (const { file } of HOSTILE_LISTINGS.filter(({ name }) => name === undefined)) {
    const told = report.issues.filter((issue) => issue.file === file);
    expect(told.length, file).toBeGreaterThan(0);
    for (const { message } of told) expect(message).toMatch(/\S[.!?]$/u);
  }
});

test('dates and addresses are those of the group, wherever the site was built', () => {
  const html = readFileSync(join(folder, 'groups/constructor/constructor/index.html'), 'utf8');
  expect(html).toContain('Monday, March 8');
  expect(html).toContain('datetime="2027-03-08T11:00:00-06:00"');
  expect(html).toContain('href="/states/il/constructor/"');
});

describe('read as a browser reads it', () => {
  test('no page has a tag, an attribute or a link that a listing wrote', async () => {
    const page = await browser.newPage();
    const wrong: string[] = [];
    for (const { file, html } of pages)
      wrong.push(...(await page.evaluate(strangeParts, html)).map((part) => `${file}: ${part}`));
    expect(pages.length).toBeGreaterThan(published.length * 2);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('every group’s page says its name, letter for letter: title, heading, and to machines', async () => {
    const page = await browser.newPage();
    for (const { id, name } of published) {
      for (const language of ['', 'es/']) {
        const html = readFileSync(join(folder, `${language}groups/${id}/index.html`), 'utf8');
        const said = await page.evaluate(nameOnPage, html);
        const spaced = name.replace(/\s+/gu, ' ');
        expect(said, id).toMatchObject({ heading: spaced, inTitle: expect.stringContaining(spaced), toMachines: name });
      }
    }
    await page.close();
  });
});

describe('files that others read', () => {
  const files = (ending: string) => globSync(`**/*.${ending}`, { cwd: folder }).sort();
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  test('JSON is JSON, and the names in the feeds are the names', () => {
    for (const file of files('json')) expect(() => JSON.parse(read(file)) as unknown, file).not.toThrow();
    const feed = JSON.parse(read('feeds/groups.json')) as {
      readonly groups: readonly { readonly id: string; readonly name: string }[];
    };
    expect(new Map(feed.groups.map(({ id, name }) => [id, name]))).toEqual(
      new Map(published.map(({ id, name }) => [id, name])),
    );
  });

  test('a calendar has as many entries as it had without, each with a name that is the group’s', () => {
    const calendars = files('ics');
    expect(calendars.length).toBeGreaterThanOrEqual(published.length);
    for (const file of calendars) {
      const entries = ICAL.Component.fromString(read(file)).getAllSubcomponents('vevent');
      const titles = entries.map((entry) => String(entry.getFirstPropertyValue('summary')));
      const strange = titles.filter((title) => ![...names].some((name) => title.endsWith(name)));
      expect(strange, file).toEqual([]);
    }
  });

  test('no cell of a table is a formula, and no XML has a tag of a listing’s', async () => {
    for (const file of files('csv').filter((one) => one.startsWith('feeds/'))) {
      const { data, errors } = Papa.parse<string[]>(read(file));
      expect(errors, file).toEqual([]);
      expect(
        data.flat().filter((cell) => /^[=+@\t\r＝＋－＠]|^-(?!\d+(\.\d+)?$)/u.test(cell)),
        file,
      ).toEqual([]);
    }
    const page = await browser.newPage();
    for (const file of [...files('xml'), ...files('atom')]) {
      expect(await page.evaluate(strangeXml, read(file)), file).toEqual([]);
    }
    await page.close();
  });
});

describe('in a browser nothing of it runs', () => {
  test('on the page of every group, and on every list it is in', { timeout: 180_000 }, async () => {
    const { page, noticed } = await watched();
    const groups = pages.filter(({ file }) => /^groups\/nami-hostile\/markup-\d+\/index/u.test(file));
    const seen = new Set([...groups, ...onePageOfEachKind(pages)]);
    for (const { address } of seen) await page.goto(site.at(address), { waitUntil: 'load' });
    expect(noticed).toEqual([]);
    await page.context().close();
  });

  test('in the rows of the finder, on its map, and in what is found by words', async () => {
    const { page, noticed } = await watched();
    await page.goto(site.at(`${site.base}groups/#near=60201`), { waitUntil: 'networkidle' });
    const links = page.locator('.finder .group-card h3 a');
    await links.first().waitFor();
    const rows = await links.evaluateAll((all) => all.map((link) => link.textContent));
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((row) => !names.has(row))).toEqual([]);
    const marks = page.locator('.map-mark');
    await marks.first().waitFor();
    for (let index = 0; index < (await marks.count()) && index < 8; index += 1) {
      await marks.nth(index).focus();
      await page.keyboard.press('Enter');
    }
    await page.goto(site.at(`${site.base}groups/#near=60201&words=script`), { waitUntil: 'networkidle' });
    await links.first().waitFor();
    expect(await page.locator('[hostile], hostile-tag').count()).toBe(0);
    expect(noticed).toEqual([]);
    await page.context().close();
  });

  test('on another website that shows the list, and in the frame', async () => {
    const ours = new URL(site.address).origin;
    const line = `<script type="module" src="${site.address}embed.js"></script><nami-groups affiliate="nami-hostile"><a href="${site.address}">x</a></nami-groups><iframe src="${site.address}embed/nami-hostile/" title="Groups"></iframe>`;
    await using host = await serveHostPage(line, { ours });
    const { page, noticed } = await watched();
    await page.goto(host.address, { waitUntil: 'networkidle' });
    const inside = page.locator('nami-groups');
    await inside.getByRole('listitem').nth(5).waitFor();
    const shown = await inside.locator('h3').allTextContents();
    expect(shown.filter((name) => !names.has(name))).toEqual([]);
    expect(shown).toHaveLength(published.filter(({ id }) => id.startsWith('nami-hostile/')).length);
    expect(await inside.locator('h2').textContent()).toContain(HOSTILE_AFFILIATE);
    expect(await inside.locator('[hostile], hostile-tag, script, img').count()).toBe(0);
    expect(noticed).toEqual([]);
    await page.context().close();
  });
});

/** A page that tells of everything a hostile text could bring about. */
async function watched() {
  const context = await browser.newContext(DESK);
  const page = await context.newPage();
  const noticed: string[] = [];
  const tell = (what: string) => noticed.push(`${new URL(page.url()).pathname}: ${what}`);
  await context.exposeFunction('tellJourney', tell);
  await context.addInitScript(() => {
    const told: unknown = Reflect.get(window, 'tellJourney');
    const tellIt = (what: string) => {
      if (typeof told === 'function') told(what);
    };
    Object.defineProperty(window, 'hostileRan', { set: () => tellIt('code ran') });
    document.addEventListener('securitypolicyviolation', (violation) =>
      tellIt(`policy ${violation.effectiveDirective}`),
    );
  });
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => tell('a dialog')));
  page.on('pageerror', ({ message }) => tell(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) tell(message.text());
  });
  page.on('request', (request) => {
    if (new URL(request.url()).host.includes('evil')) tell(request.url());
  });
  await page.clock.setFixedTime(NOW);
  return { page, noticed };
}

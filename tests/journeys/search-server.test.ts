import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { ServerResponse } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/catalog/contentFolder.ts';
import { groupDocuments } from '../../src/catalog/groupDocuments.ts';
import type { GroupDocument } from '../../src/domain/groupDocument.ts';
import { readDeployment } from '../../src/settings.ts';
import { answerJson, answerWith, standInServer, type Asked, type StandIn } from '../support/standInServer.ts';
import { launchBrowser } from './support/browser.ts';
import { builtPages, journeySite } from './support/builtPages.ts';
import { buildSite } from './support/buildSite.ts';
import { answer, numbered, PHONE, rowsOf } from './support/finderJourney.ts';
import { serveSite, type ServedSite } from './support/servedSite.ts';

type Behaviour = (response: ServerResponse, asked: Asked) => void;

const KEYS = { search: 'search-key-4f1b7c', admin: 'admin-key-91d2e0', master: 'master-key-77ac3b' };
/** A server is given this long, so that one on a busy machine is not late. Unit: milliseconds. */
const PATIENCE = 20_000;
const BUILD = 240_000;

let stand: StandIn;
let site: ServedSite;
let folder: string;
let browser: Browser;
let documents: readonly GroupDocument[];
let behave: Behaviour;

beforeAll(async () => {
  const deployment = readDeployment(process.env, resolve('.'));
  const { freshness } = deployment.settings;
  documents = groupDocuments(readContent(deployment).directory, { today: deployment.today, freshness }).groups;
  stand = await standInServer((response, asked) => behave(response, asked));
  ({ folder } = await buildSite({
    env: {
      MEILISEARCH_URL: stand.server.url,
      MEILISEARCH_SEARCH_KEY: KEYS.search,
      MEILISEARCH_TIMEOUT: String(PATIENCE),
      MEILISEARCH_ADMIN_KEY: KEYS.admin,
      MEILI_MASTER_KEY: KEYS.master,
    },
  }));
  site = await serveSite(folder);
  browser = await launchBrowser();
}, BUILD);
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
  await stand[Symbol.asyncDispose]();
});

/** As a server lets the pages of `origin` read it. */
const forPagesOf =
  (origin: () => string, behaviour: Behaviour): Behaviour =>
  (response, asked) => {
    response.setHeader('Access-Control-Allow-Origin', origin());
    response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type');
    if (asked.method === 'OPTIONS') response.writeHead(204).end();
    else behaviour(response, asked);
  };
const ours = () => new URL(site.address).origin;
/** The question itself, or one by which a browser finds out that it may not ask. */
const everything: Behaviour = (response, asked) =>
  asked.method === 'OPTIONS' ? void response.writeHead(204).end() : answerWith(documents)(response, asked);

/** Option `inVain`: the server is asked and the browser's clock put forward, past all patience. */
async function search(
  fragment: string,
  { inVain = false } = {},
): Promise<{ page: Page; areas: string[]; said: string[] }> {
  const page = await browser.newPage(PHONE);
  const areas: string[] = [];
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('request', (request) => request.url().includes('/search/areas/') && areas.push(request.url()));
  const now = process.env['DIRECTORY_NOW'] ?? Date.now();
  await (inVain ? page.clock.install({ time: now }) : page.clock.setFixedTime(now));
  const before = stand.asked.length;
  await page.goto(site.at(`${site.base}groups/${fragment}`));
  if (inVain) {
    await expect.poll(() => stand.asked.length).toBeGreaterThan(before);
    await page.clock.fastForward(PATIENCE);
  }
  await answer(page, /Evanston, Illinois/u);
  await numbered(page).first().waitFor();
  return { page, areas, said };
}

const filesOf = (root: string) =>
  globSync('**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('a site without a search server', () => {
  const code = () => filesOf(journeySite).filter((file) => /\.(js|html|json)$/u.test(file));

  test('has nothing of one in any file', () => {
    const holding = (words: RegExp) => code().filter((file) => words.test(readFileSync(file, 'utf8')));
    expect(code().length).toBeGreaterThan(10);
    expect(holding(/multi-search|Meilisearch/u)).toEqual([]);
    // The schema comes with the publishing form, which checks what is typed by it, and with nothing else.
    const schema = holding(/[Zz]odError/u);
    expect(schema.map((file) => basename(file).split('.')[0])).toEqual(['checkListing']);
  });

  test('says on its privacy page that what is typed stays', () => {
    const privacy = builtPages().filter(({ file }) => file.endsWith('privacy/index.html'));
    expect(privacy.length).toBe(2);
    for (const { html } of privacy) expect(html).not.toMatch(/search server|servidor de búsqueda|:::/u);
  });
});

describe('a site with a search server', () => {
  test('holds the key that searches, on pages that search, and no other key anywhere', () => {
    const files = filesOf(folder).map((file) => ({ file, text: readFileSync(file, 'latin1') }));
    const holding = (key: string) => files.filter(({ text }) => text.includes(key)).map(({ file }) => file);
    expect([...holding(KEYS.admin), ...holding(KEYS.master)]).toEqual([]);
    expect(holding(KEYS.search).length).toBeGreaterThan(0);
    const reports = filesOf(join(folder, '../reports'));
    expect(reports.filter((file) => /admin-key|master-key/u.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('may ask that server, and no other', () => {
    const [page] = builtPages(folder);
    const policies = [readFileSync(join(folder, '_headers'), 'utf8'), page?.html ?? ''];
    for (const policy of policies) expect(policy).toContain(`connect-src 'self' ${stand.server.url};`);
  });

  test('says so on its privacy page, by itself', () => {
    const privacy = builtPages(folder).filter(({ file }) => file.endsWith('privacy/index.html'));
    expect(privacy.map(({ html }) => /Our search server|Nuestro servidor de búsqueda/u.test(html))).toEqual([
      true,
      true,
    ]);
    for (const { html } of privacy) expect(html).not.toContain(':::');
  });

  test('is answered by it, and tells it a rough area only', async () => {
    behave = forPagesOf(ours, everything);
    const before = stand.asked.length;
    const { page, areas, said } = await search('#near=60201');
    expect(areas).toEqual([]);
    expect(said).toEqual([]);
    const asked = stand.asked.slice(before).filter(({ method }) => method === 'POST');
    expect(asked.length).toBe(1);
    expect(asked[0]?.url).toBe('/multi-search');
    expect(`${asked[0]?.body} ${JSON.stringify(asked[0]?.headers)}`).not.toMatch(
      /60201|Evanston|42\.045|87\.68|cookie/u,
    );
    await page.close();
  });

  test.each<[string, Behaviour, { readonly inVain: boolean }?]>([
    ['is broken', (response, asked) => forPagesOf(ours, answerJson(500, {}))(response, asked)],
    ['refuses the key', (response, asked) => forPagesOf(ours, answerJson(403, {}))(response, asked)],
    ['is asked too often', (response, asked) => forPagesOf(ours, answerJson(429, {}))(response, asked)],
    ['is meant for another site', forPagesOf(() => 'https://elsewhere.example.org', everything)],
    ['names nobody who may read it', everything],
    ['never answers', () => undefined, { inVain: true }],
    [
      'stops in mid-answer',
      forPagesOf(ours, (response) => void response.writeHead(200).write('{"results":[')),
      { inVain: true },
    ],
    ['answers nonsense', forPagesOf(ours, (response) => void response.end('<!doctype html><title>Log in</title>'))],
    ['leaves some out', forPagesOf(ours, answerWith([], { facetDistribution: { state: { IL: 3 } } }))],
    ['breaks the connection', (response) => void response.destroy()],
  ])('finds the same in its files where the server %s', async (_, behaviour, how) => {
    behave = forPagesOf(ours, everything);
    const good = await search('#near=60201');
    const expected = await rowsOf(good.page);
    await good.page.close();
    behave = behaviour;
    const { page, areas } = await search('#near=60201', how);
    expect(await rowsOf(page)).toEqual(expected);
    expect(areas.length).toBeGreaterThan(0);
    // One quiet line, outside of what is announced.
    expect(await page.getByText('The search server did not answer.').count()).toBe(1);
    expect(await page.getByRole('status').getByText('The search server did not answer.').count()).toBe(0);
    await page.close();
  });

  test('says at the field where words go', async () => {
    behave = forPagesOf(ours, everything);
    const { page } = await search('#near=60201');
    await page.getByRole('search').getByText('Words you look for without a place go to the search server').waitFor();
    expect(await page.getByText('The search server did not answer.').count()).toBe(0);
    await page.close();
  });
});

import { createServer } from 'node:http';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { listen } from '../../scripts/serve/staticServer.mjs';
import { FEED_FILES } from '../../src/domain/feedFile.ts';
import { GroupsFeed } from '../../src/formats/feedsOut/groupsJson.ts';
import { readFeed } from '../../src/formats/feeds/readFeed.ts';
import { readDeployment } from '../../src/settings.ts';
import { builtPages } from './support/builtPages.ts';
import { linksOf } from './support/links.ts';
import { openSite } from './support/openSite.ts';

const { site, browser } = openSite();
const { settings } = readDeployment(process.env, process.cwd());
const fetchFeed = async (file: string) => fetch(`${site().address}feeds/${file}`);
const textOf = async (file: string) => (await fetchFeed(file)).text();

const pages = builtPages().filter(({ file }) => /^(es\/)?feeds\/index\.html$/u.test(file));
/** The feeds that this build has, as the page lists them. */
const listed = FEED_FILES.filter((file) => pages[0]?.html.includes(`/feeds/${file}"`));

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  geojson: 'application/geo+json',
  csv: 'text/csv',
  ics: 'text/calendar',
  atom: 'application/atom+xml',
};

test('the page lists every feed in both languages, with its address and what it cannot say', () => {
  expect(pages).toHaveLength(2);
  for (const { html } of pages) {
    // An address may break where it is long, and is copied whole all the same.
    const said = html.replaceAll('<wbr>', '');
    for (const file of listed) expect(said).toContain(`${settings.site}${settings.base}feeds/${file}`);
    expect(html.match(/<details/gu)?.length).toBeGreaterThanOrEqual(listed.length - 2);
  }
  expect(listed.length).toBeGreaterThanOrEqual(6);
});

describe.each(listed)('feeds/%s', (file) => {
  test('is sent as what it is, for anyone to read', async () => {
    const answer = await fetchFeed(file);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(`${TYPES[file.split('.').at(-1)!]}; charset=utf-8`);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('says whether it is a demonstration', async () => {
    const said = /demonstration"?:true|Demonstration\. This group does not exist|,yes\r\n/u.test(await textOf(file));
    expect(said).toBe(settings.demonstration);
  });
});

test('every group of ours is in each feed that can hold it', async () => {
  const { groups } = GroupsFeed.parse(JSON.parse(await textOf('groups.json')));
  const addresses = groups.map(({ url }) => url);
  expect(addresses.length).toBeGreaterThan(0);
  const hsds = JSON.parse(await textOf('hsds.json')) as { contents: unknown[] };
  const map = JSON.parse(await textOf('groups.geojson')) as { features: { id: string }[] };
  expect(hsds.contents).toHaveLength(groups.length);
  expect(map.features.map(({ id }) => id)).toEqual(groups.map(({ id }) => id));
});

test('groups.geojson has points where they belong, and none for groups that meet online', async () => {
  const map = JSON.parse(await textOf('groups.geojson')) as {
    type: string;
    features: {
      type: string;
      geometry: { type: string; coordinates: number[] } | null;
      properties: Record<string, unknown>;
    }[];
  };
  expect(map.type).toBe('FeatureCollection');
  for (const { type, geometry, properties } of map.features) {
    expect(type).toBe('Feature');
    expect(geometry === null || geometry.type === 'Point').toBe(true);
    if (properties['format'] === 'online') expect(geometry).toBeNull();
    // Longitude first: all of the country lies west of Greenwich but for the far Pacific.
    const [east, north] = geometry?.coordinates ?? [-90, 40];
    expect(north).toBeGreaterThan(-15);
    expect(Math.abs(east!)).toBeGreaterThan(60);
    expect(Object.values(properties).every((value) => typeof value !== 'object')).toBe(true);
  }
});

test('meeting-guide.json is read by our own reader of that format without an error', async () => {
  const text = await textOf('meeting-guide.json');
  const records = JSON.parse(text) as { slug: string }[];
  const read = readFeed(new TextEncoder().encode(text));
  expect(read.format?.id).toBe('meeting-guide');
  expect(read.records).toBe(records.length);
  expect(read.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('each calendar is read by a parser, has a zone for every entry, and no id twice but for changed dates', async () => {
  const links = pages.flatMap((page) => linksOf(page).map(({ href }) => href)).filter((href) => href.endsWith('.ics'));
  const files = [...new Set(links.map((href) => href.replace(/^.*\/feeds\//u, '')))];
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const calendar = ICAL.Component.fromString(await textOf(file));
    const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid'));
    expect(new Set(zones).size, file).toBe(zones.length);
    const ids = calendar.getAllSubcomponents('vevent').map((entry) => {
      expect(zones).toContain(entry.getFirstProperty('dtstart')?.getFirstParameter('tzid'));
      return `${String(entry.getFirstPropertyValue('uid'))} ${String(entry.getFirstPropertyValue('recurrence-id') ?? '')}`;
    });
    expect(new Set(ids).size, file).toBe(ids.length);
  }
});

test('changes.atom is what RFC 4287 asks for, as a browser parses it', async () => {
  const page = await browser().newPage();
  const feed = await page.evaluate(readAtom, await textOf('changes.atom'));
  await page.close();
  expect(feed.wrong).toBe('');
  expect(feed.root).toBe('http://www.w3.org/2005/Atom feed');
  expect(feed.self).toBe(`${settings.site}${settings.base}feeds/changes.atom`);
  expect(feed.counts).toEqual({ id: 1, title: 1, updated: 1, author: 1 });
  expect(feed.entries.length).toBeGreaterThan(0);
  expect(feed.entries.length).toBeLessThanOrEqual(100);
  for (const entry of feed.entries) {
    expect(entry.counts).toEqual({ id: 1, title: 1, updated: 1, content: 1 });
    expect(entry.id).toMatch(/^tag:[a-z0-9.-]+,2026:/u);
    expect(new Date(entry.updated).toISOString()).toBe(entry.updated.replace('Z', '.000Z'));
    expect(URL.canParse(entry.link)).toBe(true);
  }
  expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(feed.entries.length);
});

test('another website may read the feeds, and nothing else of ours', async () => {
  const stranger = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>A stranger');
  });
  const port = await listen(stranger, 0);
  const page = await browser().newPage();
  try {
    await page.goto(`http://127.0.0.1:${port}/`);
    const canRead = (path: string) => page.evaluate(canFetch, `${site().address}${path}`);
    for (const file of listed) expect(await canRead(`feeds/${file}`), file).toBe(true);
    expect(await canRead('feeds/groups.schema.json')).toBe(true);
    for (const path of ['', 'groups/', 'search/counts.json', 'es/feeds/', 'robots.txt', 'sitemap.xml']) {
      expect(await canRead(path), path).toBe(false);
    }
  } finally {
    await page.close();
    stranger.closeAllConnections();
    stranger.close();
  }
});

/** Runs in the page. */
async function canFetch(address: string): Promise<boolean> {
  return fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Runs in the page. */
function readAtom(text: string) {
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  const root = xml.documentElement;
  const children = (element: Element, name: string) =>
    [...element.children].filter(({ localName }) => localName === name);
  const count = (element: Element, names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, children(element, name).length]));
  const said = (element: Element, name: string) => children(element, name)[0]?.textContent ?? '';
  const link = (element: Element, rel: string) =>
    children(element, 'link')
      .find((one) => one.getAttribute('rel') === rel)
      ?.getAttribute('href') ?? '';
  return {
    wrong: xml.querySelector('parsererror')?.textContent ?? '',
    root: `${root.namespaceURI} ${root.localName}`,
    self: link(root, 'self'),
    counts: count(root, ['id', 'title', 'updated', 'author']),
    entries: children(root, 'entry').map((entry) => ({
      id: said(entry, 'id'),
      updated: said(entry, 'updated'),
      link: link(entry, 'alternate'),
      counts: count(entry, ['id', 'title', 'updated', 'content']),
    })),
  };
}

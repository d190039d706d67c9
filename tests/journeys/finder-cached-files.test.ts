/** What a visitor sees where a cache has kept a file of an edition of the site that is no more. */
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { baseOf } from '../../scripts/serve/builtHeaders.mjs';
import { listen, staticServer } from '../../scripts/serve/staticServer.mjs';
import { launchBrowser } from './support/browser.ts';
import { journeySite } from './support/builtPages.ts';
import { answer, PHONE, rowsOf } from './support/finderJourney.ts';

const AREA = /\/search\/areas\/[^?]+/u;
const KEPT_FOR_AN_HOUR = { 'content-type': 'application/json', 'cache-control': 'max-age=3600' };

test('an old file that a cache has kept is asked for once more past the cache, and the search is answered', async () => {
  const base = baseOf(journeySite);
  const inner = staticServer({ folder: journeySite, base });
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const [area] = AREA.exec(request.url ?? '') ?? [];
    if (area !== undefined) asked.push(area);
    // The first answer is old, and may be kept; interception by the browser's driver would switch its cache off.
    if (asked.length !== 1 || area === undefined) inner.emit('request', request, response);
    else response.writeHead(200, KEPT_FOR_AN_HOUR).end('{"version":"old","area":"all"}');
  });
  const port = await listen(server, 0);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage(PHONE);
    await page.goto(`http://127.0.0.1:${port}${base}groups/#near=60201`);
    await answer(page, /Evanston, Illinois$/u);
    expect((await rowsOf(page)).length).toBeGreaterThan(0);
    expect(asked.length).toBe(2);
  } finally {
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { PHONE } from './finderJourney.ts';

/** An Affiliate's own website, at another address than ours. */
export interface HostSite extends AsyncDisposable {
  /** Shape: `http://127.0.0.1:40124/`. */
  readonly address: string;
}

/**
 * One page with a line that was copied, under a policy as strict as a website may have that
 * lets our site in at all: no inline styles, no HTML from scripts, nothing else from anywhere.
 *
 * Option `lang`: the language the page says it has.
 */
export async function serveHostPage(
  line: string,
  { ours, lang = 'en' }: { ours: string; lang?: string },
): Promise<HostSite> {
  const policy = [
    "default-src 'none'",
    `script-src ${ours}`,
    `connect-src ${ours}`,
    `frame-src ${ours}`,
    // Its icon, which would be asked for otherwise.
    'img-src data:',
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>An affiliate</title></head>
<body><main><h1>An affiliate</h1>${line}<p><a href="#after">After the list</a></p></main></body></html>`;
  const server = createServer((_, response) => {
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy })
      .end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * Opens another website on a phone, and notes what its page asks for and what goes wrong.
 *
 * Option `prepare`: what is to happen before the page is asked for, such as a route that fails.
 */
export async function openHostPage(
  browser: Browser,
  {
    address,
    options = {},
    prepare,
  }: {
    readonly address: string;
    readonly options?: BrowserContextOptions;
    readonly prepare?: (page: Page) => Promise<unknown>;
  },
) {
  const context = await browser.newContext({ ...PHONE, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  const noticed: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:')) asked.push(request.url());
  });
  page.on('pageerror', ({ message }) => noticed.push(message));
  page.on('console', (message) => noticed.push(message.text()));
  page.on('dialog', (dialog) => noticed.push(dialog.message()));
  await prepare?.(page);
  await page.goto(address);
  /** Whatever a next person at this device could find. */
  const left = async () => [
    ...(await context.cookies()).map(({ name }) => name),
    ...(await page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name),
    ])),
  ];
  return { page, asked, noticed, left };
}

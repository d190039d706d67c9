import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { expect } from 'vitest';

/** What a browser noticed that must never happen on this site, each as a sentence. */
export interface Visit {
  readonly page: Page;
  readonly noticed: readonly string[];
  /** Fails the test when anything was noticed or anything was left behind in the browser; then closes the page. */
  readonly leave: () => Promise<void>;
}

interface VisitOptions extends BrowserContextOptions {
  readonly expectStatus?: number;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** What the page itself tells the test, by the one channel the policies leave open. */
const TELL = 'tellJourney';

/**
 * Opens an address in a profile of its own and watches it: requests to any other host,
 * answers that failed, messages on the console, exceptions, broken policies.
 *
 * Option `expectStatus`: what the page itself is to answer, 200 unless it is named.
 * Option `prepare`: what is done to the page before it is opened.
 */
export async function visit(
  browser: Browser,
  address: string,
  { expectStatus = 200, prepare, ...options }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  const noticed: string[] = [];
  const ours = new URL(address).host;

  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== ours) noticed.push(`asked another host for ${request.url()}`);
  });
  page.on('response', (response) => {
    const isPage = response.url().split('#')[0] === address.split('#')[0];
    if (response.status() >= 400 && !isPage) noticed.push(`${response.url()} answered ${response.status()}`);
  });
  const isGivenUp = whatWasLeft(page);
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // With scripts off a browser fetches none, and says so of each that the page names.
    const isOff = options.javaScriptEnabled === false && why === 'csp' && request.url().endsWith('.js');
    if (!isGivenUp(request) && !isOff) noticed.push(`${request.url()} failed: ${why}`);
  });
  page.on('pageerror', (problem) => noticed.push(`threw ${problem.message}`));
  page.on('console', (message) => {
    const ownStatus = expectStatus >= 400 && message.text().includes(`status of ${expectStatus}`);
    if (['error', 'warning'].includes(message.type()) && !ownStatus) noticed.push(`console: ${message.text()}`);
  });
  await context.exposeFunction(TELL, (sentence: string) => noticed.push(sentence));
  await context.addInitScript((tell) => {
    document.addEventListener('securitypolicyviolation', (violation) => {
      const channel: unknown = Reflect.get(window, tell);
      const { effectiveDirective, blockedURI, sample } = violation;
      if (typeof channel === 'function') channel(`policy ${effectiveDirective} blocked ${blockedURI} ${sample}`);
    });
  }, TELL);

  await prepare?.(page);
  const answer = await page.goto(address, { waitUntil: 'load' });
  expect(answer?.status(), address).toBe(expectStatus);

  return {
    page,
    noticed,
    async leave() {
      // A page with no script is at rest once it is loaded.
      if ((await page.locator('script[src]').count()) > 0) await page.waitForLoadState('networkidle');
      const left = options.javaScriptEnabled === false ? [] : await page.evaluate(leftBehind);
      const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
      await context.close();
      expect([...noticed, ...left, ...cookies], `what happened on ${address}`).toEqual([]);
    },
  };
}

/**
 * Tells what a browser gives up because the visitor goes on, of which the site is not the cause:
 * what the page before had asked for, the icon among it, which comes late.
 */
function whatWasLeft(page: Page): (request: Request) => boolean {
  const askedBy = new WeakMap<Request, number>();
  let [asked, arrived] = [0, 0];
  page.on('request', (request) => {
    const leaves = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (leaves) asked += 1;
    askedBy.set(request, leaves ? asked : arrived);
  });
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) arrived = asked;
  });
  return (request) => request.failure()?.errorText === 'net::ERR_ABORTED' && (askedBy.get(request) ?? asked) < asked;
}

/** Runs in the page. Whatever a next person at this device could find. */
async function leftBehind(): Promise<string[]> {
  return [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
  ];
}

import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { benchBrowser } from './benchBrowser.ts';
import { benchSite } from './benchSite.ts';
import { randomFrom } from './random.ts';
import { spreadGroups, zipChooser } from './spreadGroups.ts';
import { spreadOf, type BenchPart } from './table.ts';

const PLACES = 5;
/** The peer takes half a minute for one at 100,000. */
const PLACES_OF_PEER = 2;
/** As slow as a phone of some years ago beside this machine. */
const SLOWER = 4;
const PHONE = { width: 390, height: 844 };

/** From opening the address of a search to the first rows with names, in a real browser four times slowed down. */
export const inBrowser: BenchPart = async (print) => {
  const built = await benchBrowser('inBrowser');
  if (built === undefined) return;
  const { browser, folder } = built;
  const rows = [];
  for (const count of [1_000, 10_000, 100_000]) {
    await using site = await benchSite(folder, spreadGroups(count));
    const random = randomFrom(7);
    const zipAt = zipChooser();
    const ours: Opened[] = [];
    const whole: Opened[] = [];
    for (let turn = 0; turn < PLACES; turn += 1) {
      const place = zipAt(random());
      ours.push(await open(browser, `${site.address}groups/#near=${place.zip}`, '.finder .group-card h3 a'));
      if (turn >= PLACES_OF_PEER) continue;
      const around = [place.latitude, place.longitude].join();
      whole.push(await open(browser, `${site.address}whole/#${around}`, '#list li'));
    }
    for (const [name, opened] of [
      ['finder', ours],
      ['one JSON file, plain list', whole],
    ] as const) {
      const of = (what: (each: Opened) => number) => spreadOf(opened.map(what));
      const [median, p95] = of(({ milliseconds }) => milliseconds);
      rows.push([
        `${count.toLocaleString('en')}: ${name}`,
        median,
        p95,
        of(({ script }) => script)[0] / 1000,
        of(({ data }) => data)[0] / 1000,
        of(({ data }) => data)[1] / 1000,
        of(({ files }) => files)[2],
      ]);
    }
  }
  await browser.close();
  print({
    title: `From the address of a search to its first rows, ${SLOWER} times slowed down: milliseconds, kB as sent`,
    columns: ['Groups', 'median', '95%', 'script kB', 'data kB', '95%', 'most files'],
    rows,
  });
};

interface Opened {
  readonly milliseconds: number;
  /** Unit: bytes, as they were sent. */
  readonly script: number;
  readonly data: number;
  readonly files: number;
}

/** Opens an address with an empty cache and waits for the first row. */
async function open(browser: Browser, address: string, row: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await session.send('Network.enable');
  const urls = new Map<string, string>();
  let script = 0;
  let data = 0;
  let files = 0;
  session.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = urls.get(requestId) ?? '';
    if (/\.js(\?|$)/u.test(url)) script += encodedDataLength;
    if (/\.json(\?|$)/u.test(url)) {
      data += encodedDataLength;
      files += 1;
    }
  });
  // Waiting with a locator has the driver run code of its own in the page first, and that counts like the page's.
  await session.send('Page.enable');
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'firstRow' });
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH.replace('ROW', JSON.stringify(row)) });
  const seen = new Promise<number>((resolve) => {
    session.on('Runtime.bindingCalled', ({ payload }) => resolve(Number(payload)));
  });
  await session.send('Page.navigate', { url: address });
  const milliseconds = await Promise.race([seen, setTimeout(60_000, undefined, { ref: false })]);
  if (milliseconds === undefined) throw new Error(`No row came within a minute at ${address}.`);
  await context.close();
  return { milliseconds, script, data, files };
}

/** Tells in the frame after the first row came how long that took. */
const WATCH = `{
  const watch = new MutationObserver(() => {
    if (document.querySelector(ROW) === null) return;
    watch.disconnect();
    requestAnimationFrame(() => firstRow(String(performance.now())));
  });
  watch.observe(document, { childList: true, subtree: true });
}`;

import type { IncomingMessage } from 'node:http';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Transform } from 'node:stream';
import { readFeedAddress } from './feedAddress.ts';
import { isPublicAddress } from './publicAddress.ts';
import { openPinned, resolveHost, type Transport } from './pinnedRequest.ts';

/** Unit: milliseconds, redirects and a second try included. */
export const LONGEST_WAIT = 10_000;

/** Unit: bytes, unpacked. A hundred thousand groups are some tens of megabytes: those come as a file. */
export const MOST_FETCHED_BYTES = 10_000_000;

const MOST_REDIRECTS = 3;

/** Before the second try. Unit: milliseconds. */
const PAUSE = 500;

export interface FetchedFeed {
  readonly bytes: Uint8Array;
  /** Where it was found in the end. */
  readonly address: string;
}

/**
 * Fetches a feed from a public https address.
 *
 * The host's name is looked up once; every address it has must be public, and the
 * connection goes to the one that was checked. Redirects stay on the host, but for
 * published Google Sheets. What fails for a moment is tried once more.
 *
 * Throws: an `Error` with what is wrong and what to do, as sentences.
 */
export async function fetchFeed(written: string, transport: Transport = { open: openPinned, resolve: resolveHost }) {
  const address = readFeedAddress(written);
  if ('problem' in address) throw new Error(address.problem);
  const deadline = AbortSignal.timeout(transport.longestWait ?? LONGEST_WAIT);
  const attempt = () => follow(address.url, { transport, deadline });
  try {
    const first = await attempt();
    if (!('again' in first)) return first;
    await pause(transport.pause ?? PAUSE, deadline);
    const second = await attempt();
    if (!('again' in second)) return second;
    throw new Error(`${second.again} It was tried twice. Try again later, or import the feed as a file.`);
  } catch (thrown) {
    if (!deadline.aborted) throw thrown;
    throw new Error(
      `${address.url.host} did not send the feed within ${LONGEST_WAIT / 1000} seconds. Try again later, or import it as a file.`,
    );
  }
}

type Attempt = FetchedFeed | { readonly again: string };

interface Way {
  readonly transport: Transport;
  readonly deadline: AbortSignal;
}

async function follow(start: URL, { transport, deadline }: Way): Promise<Attempt> {
  let url = start;
  for (let hops = 0; ; hops += 1) {
    const { host } = url;
    const answer = await ask(url, { transport, deadline });
    if ('again' in answer) return answer;
    const { statusCode: status = 0, headers } = answer;
    if (status >= 300 && status < 400 && headers.location !== undefined) {
      answer.destroy();
      const next = nextAddress(url, headers.location);
      if (hops === MOST_REDIRECTS)
        throw new Error(`${host} redirects more than ${MOST_REDIRECTS} times. Ask for the address of the feed itself.`);
      url = next;
      continue;
    }
    if (status === 429 || status >= 500) {
      answer.destroy();
      return { again: `${host} cannot answer just now (status ${status}).` };
    }
    if (status !== 200) {
      answer.destroy();
      throw new Error(sayStatus(host, status));
    }
    const read = await readBody(answer, { host, deadline });
    return 'again' in read ? read : { bytes: read.bytes, address: url.href };
  }
}

/** One request, to an address of the host that was checked. */
async function ask(url: URL, { transport, deadline }: Way): Promise<IncomingMessage | { readonly again: string }> {
  let addresses: readonly string[];
  try {
    addresses = await within(deadline, transport.resolve(url.hostname));
  } catch {
    deadline.throwIfAborted();
    return { again: `The name ${url.hostname} cannot be found.` };
  }
  const [pinned] = addresses;
  if (pinned === undefined) return { again: `The name ${url.hostname} cannot be found.` };
  if (!addresses.every(isPublicAddress)) {
    throw new Error(
      `${url.hostname} is at a private address, which is never fetched. Use a public address, or import the feed as a file.`,
    );
  }
  try {
    return await transport.open(url, { address: pinned, signal: deadline });
  } catch (thrown) {
    deadline.throwIfAborted();
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
    if (/CERT|SSL|TLS|SIGNED|ALTNAME/u.test(code)) {
      throw new Error(
        `${url.host} cannot show that it is ${url.host} (${code}). Ask its keeper to mend the certificate.`,
      );
    }
    return { again: `${url.host} cannot be reached${code === '' ? '' : ` (${code})`}.` };
  }
}

/** The only redirect to another host: Google keeps what is published in sheets on machines of that name. */
const isSheetStore = (from: URL, to: URL): boolean =>
  from.hostname === 'docs.google.com' && /(?:^|\.)googleusercontent\.com$/u.test(to.hostname);

function nextAddress(from: URL, location: string): URL {
  const next = URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
  if (next === undefined) {
    throw new Error(`${from.host} redirects to ${JSON.stringify(location.slice(0, 100))}, which is no address.`);
  }
  if (/^accounts\.|(?:^|[./-])(?:log-?in|sign-?in|sso)\b/iu.test(`${next.host}${next.pathname}`)) {
    throw new Error(
      `${from.host} asks to sign in (at ${next.host}), so the feed is not public. Publish it; for a Google Sheet choose File, Share, Publish to web, CSV.`,
    );
  }
  if (next.host !== from.host && !isSheetStore(from, next)) {
    throw new Error(
      `${from.host} redirects to another host, ${next.host}. If the feed has moved there, write that address in its place.`,
    );
  }
  const checked = readFeedAddress(next.href);
  if ('problem' in checked)
    throw new Error(`${from.host} redirects to an address that is not fetched. ${checked.problem}`);
  return next;
}

function sayStatus(host: string, status: number): string {
  if (status === 401 || status === 403)
    return `${host} does not let everyone see this feed (status ${status}). Make it public, or import it as a file.`;
  if (status === 404 || status === 410)
    return `${host} has nothing at this address (status ${status}). Check the address.`;
  return `${host} answers with status ${status} in place of the feed. Check the address.`;
}

/** The whole body, unpacked, as long as it stays within what is read. */
async function readBody(
  answer: IncomingMessage,
  { host, deadline }: { readonly host: string; readonly deadline: AbortSignal },
): Promise<{ readonly bytes: Uint8Array } | { readonly again: string }> {
  const unpacked = unpack(answer, host);
  const parts: Uint8Array[] = [];
  let size = 0;
  const stop = () => void answer.destroy(new Error('too late'));
  deadline.addEventListener('abort', stop);
  try {
    for await (const part of unpacked) {
      if (!(part instanceof Uint8Array)) continue;
      size += part.length;
      if (size > MOST_FETCHED_BYTES) throw new TooLarge();
      parts.push(part);
    }
  } catch (thrown) {
    if (thrown instanceof TooLarge) {
      throw new Error(
        `${host} sends more than ${MOST_FETCHED_BYTES / 1_000_000} MB. Ask for a feed of your own groups alone, or import it as a file.`,
      );
    }
    deadline.throwIfAborted();
    return { again: `${host} broke off in the middle of the feed.` };
  } finally {
    deadline.removeEventListener('abort', stop);
    answer.destroy();
    unpacked.destroy();
  }
  return answer.complete ? { bytes: Buffer.concat(parts) } : { again: `${host} broke off in the middle of the feed.` };
}

class TooLarge extends Error {}

function unpack(answer: IncomingMessage, host: string): IncomingMessage | Transform {
  const encoding = answer.headers['content-encoding']?.trim().toLowerCase() ?? '';
  const unpacker = UNPACKERS.get(encoding);
  if (unpacker !== undefined) {
    const stream = unpacker();
    answer.on('error', (error) => stream.destroy(error));
    return answer.pipe(stream);
  }
  if (encoding === '' || encoding === 'identity') return answer;
  answer.destroy();
  throw new Error(`${host} packs the feed in a way that is not read (${encoding.slice(0, 40)}). Import it as a file.`);
}

const UNPACKERS: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([
  ['gzip', () => createGunzip()],
  ['x-gzip', () => createGunzip()],
  ['deflate', () => createInflate()],
  ['br', () => createBrotliDecompress()],
]);

/** Looking up a name cannot be called off; not waiting for it can. */
function within<T>(deadline: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error('too late'));
    deadline.addEventListener('abort', late);
    work.then(resolve, reject).finally(() => deadline.removeEventListener('abort', late));
  });
}

function pause(milliseconds: number, deadline: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      deadline.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    deadline.addEventListener('abort', end);
  });
}

import {
  createServer,
  request,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { gzipSync, brotliCompressSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { fetchFeed, MOST_FETCHED_BYTES } from './fetchFeed.ts';
import type { Transport } from './pinnedRequest.ts';

const FEED = 'https://feeds.example.org/meetings.json';
const PUBLIC = '93.184.215.14';

let servers: Server[] = [];
afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  servers = [];
});

/** A server on this machine that stands in for the whole internet. `asked` are the addresses it was asked for. */
async function internet(answer: RequestListener, more: Partial<Transport> = {}) {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const asked: string[] = [];
  const transport: Transport = {
    resolve: () => Promise.resolve([PUBLIC]),
    open: (url, { signal, address }) => {
      asked.push(`${url.href} at ${address}`);
      return new Promise<IncomingMessage>((resolve, reject) => {
        const path = `${url.pathname}${url.search}`;
        request({ host: '127.0.0.1', port, path, headers: { host: url.host }, signal, agent: false }, resolve)
          .on('error', reject)
          .end();
      });
    },
    longestWait: 3000,
    pause: 1,
    ...more,
  };
  return { transport, asked };
}

const say = (
  answer: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  body: string | Buffer = '',
) => void answer.writeHead(status, headers).end(body);
const textOf = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes);
const refusal = async (fetching: Promise<unknown>) =>
  fetching.then(
    () => 'fetched',
    (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown)),
  );

describe('a feed is fetched', () => {
  test.each<readonly [string, Record<string, string>, (text: string) => Buffer]>([
    ['as it is', {}, (text) => Buffer.from(text)],
    ['packed with gzip', { 'content-encoding': 'gzip' }, (text) => gzipSync(text)],
    ['packed with brotli', { 'content-encoding': 'br' }, (text) => brotliCompressSync(text)],
  ])('%s', async (_, headers, pack) => {
    const { transport, asked } = await internet((_request, answer) =>
      say(answer, 200, headers, pack('[{"name":"Peña"}]')),
    );
    expect(textOf(await fetchFeed(FEED, transport))).toBe('[{"name":"Peña"}]');
    expect(asked).toEqual([`${FEED} at ${PUBLIC}`]);
  });

  test('after redirects on its own host', async () => {
    const { transport } = await internet((asked, answer) =>
      asked.url === '/c'
        ? say(answer, 200, {}, 'here')
        : say(answer, 302, { location: asked.url === '/b' ? '/c' : '/b' }),
    );
    const fetched = await fetchFeed('https://feeds.example.org/a', transport);
    expect([textOf(fetched), fetched.address]).toEqual(['here', 'https://feeds.example.org/c']);
  });

  test('from where Google keeps what is published in a sheet', async () => {
    const { transport, asked } = await internet(({ headers }, answer) =>
      headers.host === 'docs.google.com'
        ? say(answer, 307, { location: 'https://doc-0s-1c-sheets.googleusercontent.com/pub/abc' })
        : say(answer, 200, {}, 'Name,Day'),
    );
    const sheet = 'https://docs.google.com/spreadsheets/d/e/2PACX-1vAbc/pubhtml';
    expect(textOf(await fetchFeed(sheet, transport))).toBe('Name,Day');
    expect(asked[0]).toContain('/spreadsheets/d/e/2PACX-1vAbc/pub?output=csv');
  });

  test.each([500, 503, 429])('at the second try, where the first says %i', async (status) => {
    let tries = 0;
    const { transport } = await internet((_request, answer) =>
      (tries += 1) === 1 ? say(answer, status) : say(answer, 200, {}, '[]'),
    );
    expect(textOf(await fetchFeed(FEED, transport))).toBe('[]');
  });

  test('at the second try, where the first breaks off', async () => {
    let tries = 0;
    const { transport } = await internet((_request, answer) => {
      if ((tries += 1) > 1) {
        say(answer, 200, {}, '[]');
        return;
      }
      answer.writeHead(200, { 'content-length': '100' }).write('[{"na');
      setTimeout(() => answer.destroy(), 20);
    });
    expect(textOf(await fetchFeed(FEED, transport))).toBe('[]');
  });
});

describe('a feed is not fetched, and one sentence says why', () => {
  test.each<readonly [string, number, Record<string, string>, string]>([
    ['not found', 404, {}, 'feeds.example.org has nothing at this address (status 404). Check the address.'],
    ['forbidden', 403, {}, 'does not let everyone see this feed (status 403)'],
    ['down twice', 503, {}, 'cannot answer just now (status 503). It was tried twice.'],
    ['nothing new', 304, {}, 'answers with status 304 in place of the feed'],
    ['another host', 302, { location: 'https://evil.example/feed.json' }, 'redirects to another host, evil.example.'],
    [
      'no longer https',
      301,
      { location: 'http://feeds.example.org/x' },
      'redirects to an address that is not fetched.',
    ],
    ['this machine', 302, { location: 'https://127.0.0.1/' }, 'redirects to another host, 127.0.0.1.'],
    ['a name and password', 302, { location: 'https://a:b@feeds.example.org/' }, 'a name before an "@"'],
    [
      'another port',
      302,
      { location: 'https://feeds.example.org:8080/' },
      'redirects to another host, feeds.example.org:8080.',
    ],
    ['no address', 302, { location: 'https://' }, 'which is no address.'],
    [
      'a sign-in',
      302,
      { location: 'https://accounts.google.com/ServiceLogin?x' },
      'asks to sign in (at accounts.google.com)',
    ],
    ['a sign-in of its own', 302, { location: '/wp-login.php' }, 'asks to sign in'],
    ['an unknown packing', 200, { 'content-encoding': 'zstd' }, 'packs the feed in a way that is not read (zstd).'],
    ['Google’s store, for others', 302, { location: 'https://a.googleusercontent.com/' }, 'redirects to another host'],
    ['a host that ends alike', 302, { location: 'https://evilgoogleusercontent.com/' }, 'redirects to another host'],
  ])('%s', async (_, status, headers, expected) => {
    const { transport } = await internet((_request, answer) => say(answer, status, headers, 'x'));
    expect(await refusal(fetchFeed(FEED, transport))).toContain(expected);
  });

  test('a ring of redirects', async () => {
    const { transport, asked } = await internet((_request, answer) => say(answer, 302, { location: '/a' }));
    expect(await refusal(fetchFeed(FEED, transport))).toContain('redirects more than 3 times');
    expect(asked).toHaveLength(4);
  });

  test('a stream without an end is cut off at what is read', async () => {
    const block = Buffer.alloc(1_000_000, 'a');
    let sent = 0;
    const { transport } = await internet((_request, answer) => {
      const more = () => {
        while (!answer.destroyed && answer.write(block)) sent += 1;
      };
      answer.writeHead(200).on('drain', more);
      more();
    });
    expect(await refusal(fetchFeed(FEED, transport))).toContain('sends more than 10 MB.');
    expect(sent).toBeLessThan(40);
  });

  test('a bomb is cut off as it unpacks', async () => {
    const bomb = gzipSync(Buffer.alloc(MOST_FETCHED_BYTES * 20));
    expect(bomb.length).toBeLessThan(300_000);
    const { transport } = await internet((_request, answer) => say(answer, 200, { 'content-encoding': 'gzip' }, bomb));
    expect(await refusal(fetchFeed(FEED, transport))).toContain('sends more than 10 MB.');
  });

  test('what says that it is packed and is not', async () => {
    const { transport } = await internet((_request, answer) => say(answer, 200, { 'content-encoding': 'gzip' }, '[]'));
    expect(await refusal(fetchFeed(FEED, transport))).toContain('broke off in the middle of the feed.');
  });

  test.each<readonly [string, RequestListener]>([
    ['that never answers', () => undefined],
    [
      'that sends a letter now and then',
      (_request, answer) => void setInterval(() => answer.destroyed || answer.write('a'), 20).unref(),
    ],
  ])('a host %s is given up in time', async (_, listen) => {
    const { transport } = await internet(listen, { longestWait: 300 });
    const began = performance.now();
    expect(await refusal(fetchFeed(FEED, transport))).toContain('did not send the feed within 10 seconds.');
    expect(performance.now() - began).toBeLessThan(3000);
  });

  test('a name that is never found out is given up in time', async () => {
    const { transport } = await internet(() => undefined, {
      longestWait: 100,
      resolve: () => new Promise(() => undefined),
    });
    expect(await refusal(fetchFeed(FEED, transport))).toContain('did not send the feed within 10 seconds.');
  });
});

describe('a private address is never asked', () => {
  test.each([['127.0.0.1'], ['10.0.0.1'], ['169.254.169.254'], ['::1'], ['::ffff:127.0.0.1'], [PUBLIC, '192.168.0.1']])(
    'where the name leads to %s %s',
    async (...addresses) => {
      const { transport, asked } = await internet((_request, answer) => say(answer, 200, {}, '[]'), {
        resolve: () => Promise.resolve(addresses),
      });
      expect(await refusal(fetchFeed(FEED, transport))).toContain('is at a private address, which is never fetched.');
      expect(asked).toEqual([]);
    },
  );

  test('where the name leads to one at the second look', async () => {
    let looks = 0;
    const { transport, asked } = await internet((_request, answer) => say(answer, 302, { location: '/b' }), {
      resolve: () => Promise.resolve([(looks += 1) === 1 ? PUBLIC : '127.0.0.1']),
    });
    expect(await refusal(fetchFeed(FEED, transport))).toContain('is at a private address');
    expect(asked).toHaveLength(1);
  });
});

test('a name that nobody knows is tried twice', async () => {
  let looks = 0;
  const { transport } = await internet(() => undefined, {
    resolve: () => Promise.reject(new Error(`ENOTFOUND ${(looks += 1)}`)),
  });
  expect(await refusal(fetchFeed(FEED, transport))).toBe(
    'The name feeds.example.org cannot be found. It was tried twice. Try again later, or import the feed as a file.',
  );
  expect(looks).toBe(2);
});

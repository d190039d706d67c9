import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bestEncoding } from './packed.mjs';
import { listen, staticServer } from './staticServer.mjs';

const folder = mkdtempSync(join(tmpdir(), 'static-server-'));
const page = `<h1>Groups</h1>${'<p>Tuesday</p>'.repeat(100)}`;
mkdirSync(join(folder, 'groups'));
mkdirSync(join(folder, '_astro'));
writeFileSync(join(folder, 'index.html'), page);
writeFileSync(join(folder, '404.html'), 'No page here. Call 988.');
writeFileSync(join(folder, 'groups/tuesday.ics'), 'BEGIN:VCALENDAR');
writeFileSync(join(folder, '_astro/font.woff2'), Buffer.alloc(2000));

const server = staticServer({ folder });
let port = 0;
beforeAll(async () => {
  port = await listen(server, 0);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Asks without the help of `fetch`, which mends addresses and unpacks answers. */
function ask(path: string, { method = 'GET', headers = {} }: { method?: string; headers?: IncomingHttpHeaders } = {}) {
  return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test('a page comes with its type and the real headers', async () => {
  const { status, headers, body } = await ask('/');
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(body.toString()).toBe(page);
});

test('a calendar is a calendar', async () => {
  expect((await ask('/groups/tuesday.ics')).headers['content-type']).toBe('text/calendar; charset=utf-8');
});

test('a page is packed as the browser asks, and each form has its own tag', async () => {
  const brotli = await ask('/', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
  const gzip = await ask('/', { headers: { 'accept-encoding': 'gzip' } });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
  expect(gunzipSync(gzip.body).toString()).toBe(page);
  expect(brotli.headers.etag).not.toBe(gzip.headers.etag);
  expect(brotli.headers.vary).toBe('Accept-Encoding');
});

test('a font is sent as it is, and kept', async () => {
  const { headers } = await ask('/_astro/font.woff2', { headers: { 'accept-encoding': 'br' } });
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers['content-type']).toBe('font/woff2');
  expect(headers['cache-control']).toContain('immutable');
});

test('a browser that has the page is not sent it again, until it changes', async () => {
  const { headers } = await ask('/');
  const again = () => ask('/', { headers: { 'if-none-match': String(headers.etag) } });
  expect(await again()).toMatchObject({ status: 304, body: Buffer.alloc(0) });
  writeFileSync(join(folder, 'index.html'), `${page} `);
  expect((await again()).status).toBe(200);
  writeFileSync(join(folder, 'index.html'), page);
});

test('a missing page answers 404 with the way to 988, even when the browser claims to have it', async () => {
  const { status, body, headers } = await ask('/nowhere');
  expect({ status, body: body.toString() }).toEqual({ status: 404, body: 'No page here. Call 988.' });
  expect((await ask('/nowhere', { headers: { 'if-none-match': String(headers.etag) } })).status).toBe(404);
});

test('HEAD tells all but the page', async () => {
  const { status, headers, body } = await ask('/', { method: 'HEAD' });
  expect(status).toBe(200);
  expect(Number(headers['content-length'])).toBe(page.length);
  expect(body).toHaveLength(0);
});

test('nothing can be written', async () => {
  expect(await ask('/', { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});

test.each(['/../package.json', '/%2e%2e%2fpackage.json', '/..%5cpackage.json', '/index.html%00'])(
  '%s leads nowhere',
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);

test('an encoding that is refused is not used', () => {
  expect(bestEncoding('br;q=0, gzip;q=0.5')).toBe('gzip');
  expect(bestEncoding('br; q=0.0')).toBeUndefined();
  expect(bestEncoding('BR')).toBe('br');
  expect(bestEncoding('')).toBeUndefined();
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPinned } from './pinnedRequest.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'certificate-'));
const [key, certificate] = [path.join(folder, 'key.pem'), path.join(folder, 'certificate.pem')];
const made = spawnSync('openssl', [
  ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
  ...['-keyout', key, '-out', certificate, '-subj', '/CN=feeds.example.org'],
  ...['-addext', 'subjectAltName=DNS:feeds.example.org'],
]);
const cannot = made.status !== 0;
if (cannot) console.warn('Skipped: there is no openssl here to make a certificate with.');

const server = cannot
  ? undefined
  : createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, ({ headers }, answer) => {
      answer.end(headers.host);
    });
let port = 0;
beforeAll(async () => {
  if (server === undefined) return;
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  port = typeof bound === 'object' && bound !== null ? bound.port : 0;
});
afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const to = () => ({ address: '127.0.0.1', signal: AbortSignal.timeout(5000) });

describe.skipIf(cannot)('a request over https', () => {
  test('goes to the address given, under the name and certificate of the host', async () => {
    const trusted = { port, ca: readFileSync(certificate) };
    const answer = await openPinned(new URL('https://feeds.example.org/feed'), to(), trusted);
    const parts: Buffer[] = [];
    for await (const part of answer) if (part instanceof Buffer) parts.push(part);
    expect(Buffer.concat(parts).toString()).toBe(`feeds.example.org:${port}`);
  });

  test.each([
    ['a certificate that nobody has signed', 'https://feeds.example.org/', false, 'SELF_SIGNED'],
    ['the certificate of another host', 'https://other.example.org/', true, 'ALTNAME'],
  ])('is refused with %s', async (_, url, isTrusted, code) => {
    const trusted = { port, ...(isTrusted && { ca: readFileSync(certificate) }) };
    await expect(openPinned(new URL(url), to(), trusted)).rejects.toMatchObject({
      code: expect.stringContaining(code),
    });
  });
});

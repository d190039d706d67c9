import { createServer } from 'node:http';
import { join } from 'node:path';
import { findFile } from './findFile.mjs';
import { allowedOf } from './builtHeaders.mjs';
import { headersFor as headersOf } from './headers.mjs';
import { packedFiles } from './packed.mjs';

/**
 * A server for a built site: what a static host does, with the real headers.
 * It keeps no log, so it knows nothing about who read what.
 *
 * @param {{ folder: string, base?: string }} site `base` is the path the site lives under, from `/` to `/`
 */
export function staticServer({ folder, base = '/' }) {
  const read = packedFiles();
  const allowed = allowedOf(folder);
  /** @param {string} path */
  const headersFor = (path) => headersOf(path, allowed);
  return createServer((request, response) => {
    answer(request, response).catch((problem) => {
      console.error(problem);
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('Something went wrong here. If you need help now, call or text 988.\n');
    });
  });

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function answer(request, response) {
    const { method = 'GET', url = '/' } = request;
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { ...headersFor(''), Allow: 'GET, HEAD' }).end();
      return;
    }
    const found = findFile(folder, base, url);
    if (found.answer === 'redirect') {
      response.writeHead(301, { ...headersFor(''), Location: found.to }).end();
      return;
    }
    if (found.path === undefined) {
      response.writeHead(404, { ...headersFor(''), 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(method === 'HEAD' ? undefined : 'There is no page here. If you need help now, call or text 988.\n');
      return;
    }
    const status = found.answer === 'missing' ? 404 : 200;
    const packed = await read(join(folder, found.path), String(request.headers['accept-encoding'] ?? ''));
    const headers = {
      ...headersFor(found.path),
      ETag: packed.etag,
      Vary: 'Accept-Encoding',
      'Content-Type': packed.type,
      ...(packed.encoding === undefined ? {} : { 'Content-Encoding': packed.encoding }),
    };
    if (status === 200 && holds(request.headers['if-none-match'], packed.etag)) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(status, { ...headers, 'Content-Length': packed.body.length });
    response.end(method === 'HEAD' ? undefined : packed.body);
  }
}

/** Whether the browser already has this version. @param {string | undefined} known @param {string} etag */
const holds = (known, etag) =>
  known !== undefined && known.split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim()));

/**
 * Starts a server and waits until it answers.
 *
 * @param {import('node:http').Server} server
 * @param {number} port 0 takes any free one
 * @param {string} [host] this machine only, unless another is named
 * @returns {Promise<number>} the port it got; rejects with `code: 'EADDRINUSE'` when it is taken
 */
export function listen(server, port, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

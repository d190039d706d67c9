import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { readPlaceTable } from '../../src/catalog/placeSite.ts';
import { readArguments } from '../../scripts/lib/importArguments.ts';
import { importJobs } from '../../scripts/lib/importJobs.ts';
import type { Transport } from '../../scripts/lib/pinnedRequest.ts';
import { type ImportOutcome, runImport } from '../../scripts/lib/runImport.ts';

export const TODAY = '2026-11-24';
const table = readPlaceTable();

/** What the stand-in for the internet has at each address: a text, or a status. */
export const pages = new Map<string, string | number>();
const server: Server = createServer(({ headers, url }, answer) => {
  const page = pages.get(`https://${headers.host ?? ''}${url ?? ''}`) ?? 404;
  answer.writeHead(typeof page === 'number' ? page : 200).end(typeof page === 'number' ? '' : page);
});
let transport: Transport;
beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  transport = {
    pause: 1,
    resolve: () => Promise.resolve(['93.184.215.14']),
    open: ({ pathname, search, host }, { signal }) =>
      new Promise<IncomingMessage>((resolve, reject) => {
        const wanted = { host: '127.0.0.1', port, path: pathname + search, headers: { host }, agent: false, signal };
        request(wanted, resolve).on('error', reject).end();
      }),
  };
});
afterAll(() => void server.close());

let content = '';
beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'import-'));
  pages.clear();
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

/** Writes the file of an affiliate, its feeds as lines of YAML. */
export function affiliate(id: string, ...feeds: readonly string[]) {
  mkdirSync(path.join(content, 'affiliates'), { recursive: true });
  const listed = feeds.length === 0 ? '' : `feeds:\n${feeds.map((feed) => `  - ${feed}\n`).join('')}`;
  writeFileSync(path.join(content, 'affiliates', `${id}.yaml`), `name: ${id}\nstate: IL\n${listed}`);
}

/** A table of groups on Elm Street, each at an hour of its own. */
export const csv = (count: number, more = '') =>
  [
    'Id,Name,Day,Start,End,Address,City,State,ZIP',
    ...Array.from(
      { length: count },
      (_, index) =>
        `${index},Group ${index}${more},Tuesday,${index % 12 || 12}:${index < 12 ? '00' : '30'} pm,,${index + 1} Elm St,Evanston,IL,60201`,
    ),
  ].join('\n');

/** `npm run import` with these words, as far as its outcomes. */
export async function importAll(...words: readonly string[]): Promise<readonly ImportOutcome[]> {
  const asked = readArguments(words);
  if (!('wanted' in asked)) throw new Error(JSON.stringify(asked));
  const run = { ...asked.wanted, contentFolder: content, rules: {}, today: TODAY, table: () => table, transport };
  const outcomes: ImportOutcome[] = [];
  for (const job of importJobs(asked.wanted, content, {})) outcomes.push(await runImport(job, run));
  return outcomes;
}
export const listingsOf = (id: string) =>
  existsSync(path.join(content, 'groups', id)) ? readdirSync(path.join(content, 'groups', id)).sort() : [];
export const inContent = (file: string) => path.join(content, file);

/**
 * Measures a search server against the area files, with the same invented Groups and the
 * same searches: `node scripts/bench/benchMeilisearch.ts [counts…]`, 1000 10000 100000
 * unless they are named. Needs MEILISEARCH_URL and MEILISEARCH_ADMIN_KEY; uses an index of
 * its own and removes it. docs/performance.md has a table of it.
 */
import 'temporal-polyfill/global';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Meilisearch } from 'meilisearch';
import type { GroupDocument } from '../../src/domain/groupDocument.ts';
import { prepareSearch } from '../../src/domain/searchGroups.ts';
import { readQuery } from '../../src/domain/searchQuery.ts';
import { milesWithin } from '../../src/domain/travel.ts';
import { cutIntoAreas } from '../../src/search/areas.ts';
import { embeddedEngine } from '../../src/search/embeddedEngine.ts';
import type { CandidateRequest, SearchEngine } from '../../src/search/engine.ts';
import { fetchFile } from '../../src/search/fetchFile.ts';
import { meilisearchEngine } from '../../src/search/meilisearchEngine.ts';
import { fillIndex } from '../lib/fillIndex.ts';
import { readIndexTarget, type IndexTarget } from '../lib/indexTarget.ts';
import { listen, staticServer } from '../serve/staticServer.mjs';
import { randomFrom } from './random.ts';
import { spreadGroups, zipChooser } from './spreadGroups.ts';

const NOW = Temporal.Instant.from('2026-11-24T15:00:00Z');
const SITUATION = { now: NOW, today: '2026-11-24', rules: { askFirstAfterDays: 180, unlistAfterDays: 365 } };
const SEARCHES = 300;
const ROWS = 20;
const WORDS = ['church', 'st luke', 'veterans', 'lantern tuesday', 'librar', 'grace', 'methodist', 'harbor'];

async function measure(count: number, target: IndexTarget): Promise<void> {
  const groups = spreadGroups(count);
  const client = new Meilisearch({ host: target.url, apiKey: target.adminKey });
  await client.deleteIndexIfExists(target.index);
  const before = await client.getStats();
  const began = performance.now();
  await fillIndex({ target, documents: groups, now: Temporal.Now.instant() });
  const indexing = (performance.now() - began) / 1000;
  const after = await client.getStats();
  const again = performance.now();
  await fillIndex({ target, documents: groups, now: Temporal.Now.instant() });
  const unchanged = (performance.now() - again) / 1000;

  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const areas = cutIntoAreas(groups);
  mkdirSync(path.join(folder, 'search/areas'), { recursive: true });
  for (const [name, file] of areas.files)
    writeFileSync(path.join(folder, `search/areas/${name}.json`), JSON.stringify(file()));
  const files = staticServer({ folder });
  const port = await listen(files, 0);
  const embedded = () => embeddedEngine({ base: `http://127.0.0.1:${port}/`, fetchFile, index: areas.index });
  const server = () =>
    meilisearchEngine({ url: target.url, index: target.index, key: target.adminKey, patience: 20_000 });

  const near = places();
  console.log(`\n${count.toLocaleString('en-US')} Groups`);
  console.log(`  indexed in ${indexing.toFixed(1)} s; run again ${unchanged.toFixed(1)} s`);
  console.log(`  on disk ${megabytes(after.usedDatabaseSize - before.usedDatabaseSize)} MB used`);
  for (const round of ['warming up', 'counted']) {
    const rows = [
      ['server, near a place', await times(near, server)],
      ['files, near a place, nothing kept', await times(near, embedded)],
      ['files, near a place, kept', await timesTwice(near, embedded())],
      ['server, words everywhere', await times(wordRequests(), server)],
      ...(count <= 5_000
        ? [['files, words everywhere, nothing kept', await times(wordRequests(), embedded)] as const]
        : []),
    ] as const;
    if (round === 'counted')
      for (const [what, taken] of rows) console.log(`  ${what}: p50 ${at(taken, 0.5)} ms, p95 ${at(taken, 0.95)} ms`);
  }
  files.closeAllConnections();
  files.close();
  rmSync(folder, { recursive: true });
  await client.deleteIndexIfExists(target.index);
}

function places(): readonly CandidateRequest[] {
  const random = randomFrom(7);
  const zipAt = zipChooser();
  return Array.from({ length: SEARCHES }, () => {
    const { latitude, longitude } = zipAt(random());
    return { around: { centre: { latitude, longitude }, miles: milesWithin(30) } };
  });
}

const wordRequests = (): readonly CandidateRequest[] => WORDS.map((words) => ({ everywhere: true, words }));

/** Unit: milliseconds, from the question to the names of the first rows. */
async function times(requests: readonly CandidateRequest[], start: () => SearchEngine): Promise<readonly number[]> {
  const taken: number[] = [];
  for (const request of requests) {
    const engine = start();
    const began = performance.now();
    await search(engine, request);
    taken.push(performance.now() - began);
  }
  return taken;
}

/** The same search again: what a change of filter costs where files were kept. */
async function timesTwice(requests: readonly CandidateRequest[], engine: SearchEngine): Promise<readonly number[]> {
  const taken: number[] = [];
  for (const request of requests) {
    await search(engine, request);
    const began = performance.now();
    await search(engine, request);
    taken.push(performance.now() - began);
  }
  return taken;
}

async function search(engine: SearchEngine, request: CandidateRequest): Promise<readonly GroupDocument[]> {
  const answer = await engine.candidates(request);
  if (!answer.arrived) {
    if (answer.failure === 'too-many') return [];
    throw new Error(`${JSON.stringify(request)}: ${answer.failure}`);
  }
  const origin = request.around?.centre;
  const ask = prepareSearch(answer.candidates, { ...SITUATION, ...(origin !== undefined && { origin }) });
  const rows = ask(readQuery('within=30')).matches.slice(0, ROWS);
  const named = await engine.documents(rows.map(({ candidate }) => candidate));
  if (!named.arrived) throw new Error(`No names: ${named.failure}`);
  return [...named.documents.values()];
}

const at = (taken: readonly number[], portion: number): string =>
  (taken.toSorted((one, other) => one - other)[Math.floor(taken.length * portion)] ?? 0).toFixed(1);

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

const asked = readIndexTarget({ ...process.env, MEILISEARCH_INDEX: 'bench' });
if ('problems' in asked) throw new Error(asked.problems.join('\n'));
const counts = process.argv.slice(2).map(Number);
for (const count of counts.length > 0 ? counts : [1_000, 10_000, 100_000]) await measure(count, asked.target);

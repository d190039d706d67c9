import { spawn } from 'node:child_process';
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { fillIndex } from '../../scripts/lib/fillIndex.ts';
import { isEmpty } from '../../scripts/lib/indexPlan.ts';
import { findSearchKey } from '../../scripts/lib/searchKey.ts';
import { spreadGroups } from '../../scripts/bench/spreadGroups.ts';
import { meilisearchEngine } from '../../src/search/meilisearchEngine.ts';
import { realServer } from './support/realServer.ts';

const { client, target, searchedWith } = realServer();
const { index } = target;
const now = Temporal.Instant.from('2026-11-24T15:00:00Z');
const groups = spreadGroups(400);
const fewer = groups.slice(0, 350);

const idsThere = async () => {
  const { results } = await client.index(index).getDocuments({ limit: 1000 });
  return results.map((document) => String(document['id'])).sort();
};
const idsOf = (documents: readonly { id: string }[]) => documents.map(({ id }) => id).sort();
const freshIndexes = async () =>
  (await client.getRawIndexes({ limit: 1000 })).results
    .map(({ uid }) => uid)
    .filter((uid) => uid.startsWith(`${index}--`));

test('a first run makes the index, and leaves nothing beside it', async () => {
  const plan = await fillIndex({ target, documents: fewer, now });
  expect(plan).toMatchObject({ changed: [], gone: [] });
  expect(await idsThere()).toEqual(idsOf(fewer));
  expect(await freshIndexes()).toEqual([]);
});

test('a second run changes nothing, not even the index', async () => {
  const { updatedAt } = await client.getRawIndex(index);
  expect(isEmpty(await fillIndex({ target, documents: fewer, now }))).toBe(true);
  expect((await client.getRawIndex(index)).updatedAt).toEqual(updatedAt);
});

test('a dry run tells what would change, and changes nothing', async () => {
  const renamed = fewer.map((group, at) => (at === 3 ? { ...group, name: 'Another name' } : group)).slice(1);
  const plan = await fillIndex({ target, documents: [...renamed, ...groups.slice(350)], now, dryRun: true });
  expect(plan).toEqual({
    added: groups.slice(350).map(({ id }) => id),
    changed: [fewer[3]!.id],
    gone: [fewer[0]!.id],
    settings: [],
  });
  expect(await idsThere()).toEqual(idsOf(fewer));
});

test('another directory takes the place of the first, whole', async () => {
  await fillIndex({ target, documents: groups, now });
  expect(await idsThere()).toEqual(idsOf(groups));
  expect(await freshIndexes()).toEqual([]);
});

test('a setting that somebody changed by hand is put right', async () => {
  await client
    .index(index)
    .updateSettings({ pagination: { maxTotalHits: 5 } })
    .waitTask({ timeout: 0 });
  expect(await fillIndex({ target, documents: groups, now })).toMatchObject({ settings: ['pagination'], changed: [] });
  expect((await client.index(index).getPagination()).maxTotalHits).toBeGreaterThan(groups.length);
});

test('a Group that the server refuses is named, and the live index stays', async () => {
  const [first, ...rest] = groups;
  const nowhere = { ...first!, point: { latitude: 'north' as unknown as number, longitude: -87 } };
  await expect(fillIndex({ target, documents: [nowhere, ...rest], now })).rejects.toThrow(first!.id);
  expect(await idsThere()).toEqual(idsOf(groups));
  expect(await freshIndexes()).toEqual([]);
});

test('what was live comes back where the new index does not answer in its place', async () => {
  await using broken = await breakingAfterSwap();
  await expect(fillIndex({ target: { ...target, url: broken.url }, documents: fewer, now })).rejects.toThrow(
    /A search .* failed/u,
  );
  expect(await idsThere()).toEqual(idsOf(groups));
  expect(await freshIndexes()).toEqual([]);
});

test('a run that is killed at any moment leaves the live index whole', { timeout: 300_000 }, async () => {
  const whole = [idsOf(groups).join(), idsOf(fewer).join()];
  for (const [turn, after] of [600, 900, 1200, 1500, 1800, 2200, 2600].entries()) {
    const count = turn % 2 === 0 ? fewer.length : groups.length;
    const child = spawn(process.execPath, ['tests/meilisearch/support/fill.ts', index, String(count)], {
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    await wait(after);
    child.kill('SIGKILL');
    await ended;
    await idle();
    expect(whole).toContain((await idsThere()).join());
  }
  // The next run, later, tidies up what the killed ones left.
  const later = Temporal.Now.instant().add({ hours: 24 });
  await fillIndex({ target, documents: [...groups].slice(1), now: later });
  expect(await freshIndexes()).toEqual([]);
});

test('the key that is given out can search this index and do nothing else', async () => {
  const created = await findSearchKey(client, index, now);
  expect((await findSearchKey(client, index, now)).uid).toBe(created.uid);
  expect(new Date(created.expiresAt).getTime()).toBeGreaterThan(now.add({ hours: 24 * 365 }).epochMilliseconds);
  const renewed = await findSearchKey(client, index, now.add({ hours: 24 * 390 }));
  expect(renewed.uid).not.toBe(created.uid);

  const answer = await meilisearchEngine(searchedWith(created.key)).candidates({ state: groups[0]!.state });
  expect(answer.arrived).toBe(true);
  const other = meilisearchEngine({ ...searchedWith(created.key), index: 'other' });
  expect(await other.candidates({ state: 'IL' })).toEqual({ arrived: false, failure: 'unreachable' });
  for (const [method, path] of [
    ['GET', `/indexes/${index}/documents?limit=1`],
    ['GET', `/indexes/${index}/settings`],
    ['GET', '/keys'],
    ['GET', '/stats'],
    ['DELETE', `/indexes/${index}`],
    ['POST', '/swap-indexes'],
  ] as const) {
    const headers = { Authorization: `Bearer ${created.key}`, 'Content-Type': 'application/json' };
    const body = method === 'POST' ? { body: '[]' } : {};
    expect((await fetch(`${target.url}${path}`, { method, headers, ...body })).status, path).toBe(403);
  }
});

/** Passes everything on, but fails every search once indexes were swapped, until they are swapped back. */
async function breakingAfterSwap() {
  let swaps = 0;
  const upstream = new URL(target.url);
  const server = createServer((incoming, outgoing) => {
    if (incoming.url === '/swap-indexes') swaps += 1;
    if (incoming.url === '/multi-search' && swaps === 1) {
      incoming.resume();
      outgoing.writeHead(500).end('{}');
      return;
    }
    const { method, url, headers } = incoming;
    const passed = ask(
      { host: upstream.hostname, port: upstream.port, path: url, method, headers: { ...headers, host: upstream.host } },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      },
    );
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Until the server has done all that it was given. */
async function idle(): Promise<void> {
  for (;;) {
    const { results } = await client.tasks.getTasks({ statuses: ['enqueued', 'processing'], limit: 1 });
    if (results.length === 0) return;
    await wait(100);
  }
}

import { randomBytes } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import { afterAll } from 'vitest';
import { readIndexTarget, type IndexTarget } from '../../../scripts/lib/indexTarget.ts';
import { isFor } from '../../../scripts/lib/searchKey.ts';
import type { SearchServer } from '../../../src/domain/searchServer.ts';

export interface RealServer {
  readonly client: Meilisearch;
  /** An index that nobody else uses, gone when the tests of the file are over. */
  readonly target: IndexTarget;
  /** The same index as a browser would be told of it, with any key. */
  readonly searchedWith: (key: string) => SearchServer;
}

/**
 * The Meilisearch server that the environment names.
 *
 * Throws: where it names none. These tests are about a real server, so without one they
 *   have nothing to say.
 */
export function realServer(): RealServer {
  const index = `test-${randomBytes(4).toString('hex')}`;
  const asked = readIndexTarget({ ...process.env, MEILISEARCH_INDEX: index });
  if ('problems' in asked) throw new Error(asked.problems.join('\n'));
  const { target } = asked;
  const client = new Meilisearch({ host: target.url, apiKey: target.adminKey });
  afterAll(async () => {
    const { results } = await client.getRawIndexes({ limit: 1000 });
    const ours = results.filter(({ uid }) => uid === index || uid.startsWith(`${index}--`));
    for (const { uid } of ours) await client.deleteIndex(uid).waitTask({ timeout: 0 });
    const keys = await client.getKeys({ limit: 1000 });
    for (const key of keys.results) if (isFor(key, index)) await client.deleteKey(key.uid);
  });
  return {
    client,
    target,
    searchedWith: (key) => ({ url: target.url, index, key, patience: 20_000 }),
  };
}

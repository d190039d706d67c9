import { beforeAll, expect, test } from 'vitest';
import { fillIndex } from '../../scripts/lib/fillIndex.ts';
import { spreadGroups } from '../../scripts/bench/spreadGroups.ts';
import { readQuery } from '../../src/domain/searchQuery.ts';
import { meilisearchEngine } from '../../src/search/meilisearchEngine.ts';
import { embeddedOver } from './support/embeddedOver.ts';
import { findMatches } from './support/findMatches.ts';
import { MISSPELT } from './support/misspelt.ts';
import { realServer } from './support/realServer.ts';

const { client, target, searchedWith } = realServer();
const groups = spreadGroups(2_000);

beforeAll(() => fillIndex({ target, documents: groups, now: Temporal.Now.instant() }));

/** Where rules for typos differ, the table shows what each finds. After a change of rules, read it, then write it anew. */
test('a hundred misspelt searches find what the table says', async () => {
  const server = meilisearchEngine(searchedWith(target.adminKey));
  const embedded = embeddedOver(groups);
  const rows: string[] = [];
  for (const [typed, meant] of MISSPELT) {
    const query = { ...readQuery(''), words: typed };
    const here = (await findMatches(embedded, { query }))?.matches.length ?? 0;
    const there = (await findMatches(server, { query }))?.matches.length ?? 0;
    const { estimatedTotalHits: alone } = await client
      .index(target.index)
      .search(typed, { limit: 1, matchingStrategy: 'all', attributesToRetrieve: ['id'] });
    const right = (await findMatches(embedded, { query: { ...query, words: meant } }))?.matches.length ?? 0;
    rows.push(`| ${typed} | ${meant} | ${right} | ${here} | ${there} | ${alone} |`);
  }
  expect(MISSPELT.length).toBe(100);
  const head = [
    '| Typed | Meant | Found as meant | Found by the files | Found by the server | The server alone |',
    '| --- | --- | --- | --- | --- | --- |',
  ];
  await expect(`${[...head, ...rows].join('\n')}\n`).toMatchFileSnapshot('misspelt.table.txt');
});

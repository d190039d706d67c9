import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { GroupDocument } from '../../src/domain/groupDocument.ts';
import { GroupDocumentSchema } from '../../src/domain/groupDocumentSchema.ts';
import { INDEX_SETTINGS, toServerDocument } from '../../src/search/meilisearchIndex.ts';
import { meilisearchEngine } from '../../src/search/meilisearchEngine.ts';
import { engineContract } from '../engineContract.ts';
import { anyDirectory } from '../randomDirectory.ts';
import { realServer } from './support/realServer.ts';

// Each try fills an index; making a failure smaller would take minutes.
fc.configureGlobal({ endOnFailure: true });

const { client, target, searchedWith } = realServer();
const index = () => client.index(target.index);

beforeAll(async () => {
  await client.createIndex(target.index, { primaryKey: 'key' }).waitTask({ timeout: 0 });
  await index().updateSettings(structuredClone<object>(INDEX_SETTINGS)).waitTask({ timeout: 0 });
});

/** As hostile as a listing may be. Worse ones are held back long before a server sees them, and left out here. */
const listable = (most: number): fc.Arbitrary<readonly GroupDocument[]> =>
  anyDirectory(most).map((groups) => groups.map(mend).filter((group) => GroupDocumentSchema.safeParse(group).success));

const ALLOWED = ['__proto__', 'constructor', 'Peña – ñandú', '"],"x":[', '</script>', '" OR state = "IL'];

function mend(group: GroupDocument): GroupDocument {
  const text = (part: string) => ALLOWED[(group.rank + part.length) % ALLOWED.length] ?? '';
  return {
    ...group,
    name: text('name'),
    affiliateName: text('affiliateName'),
    ...(group.site !== undefined && { site: { ...group.site, name: text('site'), city: text('affiliate') } }),
    // It met on 3 March 2026, a Tuesday.
    meetingTimes: group.meetingTimes.map((time) =>
      time.rhythm === 'every-other-week' ? { ...time, weekday: 'tuesday' } : time,
    ),
  };
}

test('most of the random Groups could be listed', () => {
  const groups = fc.sample(anyDirectory(40), 20).flat();
  const lost = groups.filter((group) => !GroupDocumentSchema.safeParse(mend(group)).success);
  expect(lost.length).toBeLessThan(groups.length / 4);
});

engineContract('meilisearch', {
  runs: 4,
  most: 40,
  directories: listable,
  start: async (groups) => {
    await index().deleteAllDocuments().waitTask({ timeout: 0, interval: 10 });
    const sent = await index()
      .addDocuments(groups.map((group) => ({ ...toServerDocument(group) })))
      .waitTask({ timeout: 0, interval: 10 });
    if (sent.status !== 'succeeded') throw new Error(sent.error?.message);
    return meilisearchEngine(searchedWith(target.adminKey));
  },
});

/**
 * `npm run index`: makes the search server hold just the Groups of this directory, and
 * prints a key that can search them. With `--dry-run` it only tells what would change.
 * See docs/meilisearch.md.
 *
 * Exits with 1 where the server could not be filled; what it held is then still there.
 */
import 'temporal-polyfill/global';
import path from 'node:path';
import { Meilisearch, MeilisearchApiError } from 'meilisearch';
import { readContent } from '../src/catalog/contentFolder.ts';
import { groupDocuments } from '../src/catalog/groupDocuments.ts';
import { GroupDocumentSchema } from '../src/domain/groupDocumentSchema.ts';
import { readDeployment } from '../src/settings.ts';
import { fillIndex } from './lib/fillIndex.ts';
import { isEmpty, sayPlan } from './lib/indexPlan.ts';
import { readIndexTarget, type IndexTarget } from './lib/indexTarget.ts';
import { findSearchKey } from './lib/searchKey.ts';

const projectFolder = path.resolve(import.meta.dirname, '..');
const dryRun = process.argv.includes('--dry-run');

const asked = readIndexTarget(process.env);
if ('problems' in asked) {
  console.error(asked.problems.join('\n'));
  process.exitCode = 1;
} else {
  try {
    await index(asked.target);
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : thrown);
    console.error(`The server at ${asked.target.url} was not filled. What it held is still there.`);
    process.exitCode = 1;
  }
}

async function index(target: IndexTarget): Promise<void> {
  const deployment = readDeployment(process.env, projectFolder);
  const { directory } = readContent(deployment);
  const { freshness } = deployment.settings;
  const documents = groupDocuments(directory, { today: deployment.today, freshness }).groups;
  const wrong = documents.flatMap((document) => {
    const { error } = GroupDocumentSchema.safeParse(document);
    return error === undefined ? [] : [`${document.id}: ${error.issues.map(({ message }) => message).join(' ')}`];
  });
  if (wrong.length > 0) throw new Error(wrong.join('\n'));

  const began = performance.now();
  // The moment the listings are worked out for may be set; a key lasts by the clock.
  const now = Temporal.Now.instant();
  const count = documents.length.toLocaleString('en-US');
  const plan = await fillIndex({
    target,
    documents,
    now,
    dryRun,
    onPlan: (changes) => {
      if (!isEmpty(changes))
        console.log(`${dryRun ? 'Would change' : 'Changes'} in ${target.index}:\n${sayPlan(changes)}`);
    },
  });
  if (isEmpty(plan)) console.log(`The index ${target.index} already holds these ${count} groups.`);
  else if (!dryRun)
    console.log(
      `The index ${target.index} holds ${count} groups, after ${((performance.now() - began) / 1000).toFixed(1)} s.`,
    );
  if (dryRun) return;
  await tellSearchKey(target, now);
}

async function tellSearchKey({ url, index: name, adminKey }: IndexTarget, now: Temporal.Instant): Promise<void> {
  try {
    const { key, expiresAt } = await findSearchKey(new Meilisearch({ host: url, apiKey: adminKey }), name, now);
    console.log(
      `MEILISEARCH_SEARCH_KEY=${key}\n(It can search this index only, until ${String(expiresAt).slice(0, 10)}.)`,
    );
  } catch (thrown) {
    if (!(thrown instanceof MeilisearchApiError) || thrown.response.status !== 403) throw thrown;
    console.log('This admin key may not look at keys, so keep the search key that you have.');
  }
}

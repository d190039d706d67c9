import { randomBytes } from 'node:crypto';
import { Meilisearch, MeilisearchApiError } from 'meilisearch';
import type { GroupDocument } from '../../src/domain/groupDocument.ts';
import { INDEX_SETTINGS, toServerDocument, type ServerDocument } from '../../src/search/meilisearchIndex.ts';
import { batchesOf } from './indexBatches.ts';
import { checkIndex } from './indexChecks.ts';
import { isEmpty, planIndex, type IndexPlan, type LiveIndex } from './indexPlan.ts';
import type { IndexTarget } from './indexTarget.ts';
import { awaitTasks, type SentTask } from './taskQueue.ts';

/** A server takes a hundred megabytes unless it is told otherwise; a proxy before it may take less. Unit: bytes. */
const BATCH_BYTES = 8_000_000;

/** A fresh index that nobody has touched for so long was left by a run that was killed. Unit: hours. */
const LEFT_BEHIND_AFTER = 6;

/** How many documents of the live index are read at once. */
const PAGE = 10_000;

export interface Filling {
  readonly target: IndexTarget;
  readonly documents: readonly GroupDocument[];
  readonly now: Temporal.Instant;
  /** Only tells what would change. */
  readonly dryRun?: boolean;
  /** Called with what is about to change, before it does. */
  readonly onPlan?: (plan: IndexPlan) => void;
}

/**
 * Makes an index hold just these Groups. A fresh index is filled beside the live one,
 * checked, and put in its place in one step; what was live is deleted only after the
 * new one answered there, and is put back where it does not. Whoever searches meanwhile
 * gets the old answers or the new ones, and never something between.
 *
 * Throws: where the server is not there or refuses something, where a task fails, or a
 *   check does. The live index is then as it was.
 */
export async function fillIndex({ target, documents, now, dryRun = false, onPlan }: Filling): Promise<IndexPlan> {
  const client = new Meilisearch({ host: target.url, apiKey: target.adminKey });
  const { index } = target;
  const wanted = documents.map(toServerDocument);
  const live = await readLive(client, index);
  const plan = planIndex(wanted, live, INDEX_SETTINGS);
  onPlan?.(plan);
  if (dryRun || (isEmpty(plan) && live !== undefined)) return plan;

  await removeLeftBehind(client, index, now);
  const fresh = `${index}--${now.epochMilliseconds}-${randomBytes(3).toString('hex')}`;
  const places = { fresh, index, isNew: live === undefined };
  // What was live until now, or what came to nothing. A first index leaves nothing beside it.
  let leftOver = true;
  try {
    await build(client, fresh, wanted);
    await checkIndex(client, { ...target, index: fresh }, documents);
    await exchange(client, places);
    try {
      await checkIndex(client, target, documents);
      leftOver = !places.isNew;
    } catch (thrown) {
      await exchangeBack(client, places);
      throw thrown;
    }
  } finally {
    if (leftOver) await remove(client, fresh);
  }
  return plan;
}

async function build(client: Meilisearch, fresh: string, wanted: readonly ServerDocument[]): Promise<void> {
  const sent: SentTask[] = [];
  const send = async (task: Promise<{ readonly taskUid: number }>, documents: SentTask['documents'] = []) =>
    sent.push({ taskUid: (await task).taskUid, documents });
  await send(client.createIndex(fresh, { primaryKey: 'key' }));
  // Before the documents, so that each is read once.
  await send(client.index(fresh).updateSettings(structuredClone<object>(INDEX_SETTINGS)));
  for (const { lines, records } of batchesOf(wanted, BATCH_BYTES))
    await send(
      client.index(fresh).addDocumentsFromString(lines, 'application/x-ndjson', { primaryKey: 'key' }),
      records.map(({ id, key }) => ({ id, key })),
    );
  await awaitTasks(client, 'Groups indexed', sent);
}

interface Exchange {
  readonly fresh: string;
  readonly index: string;
  /** Whether there was no index of this name before. */
  readonly isNew: boolean;
}

/** In one step of the server; keys follow the name. */
async function exchange(client: Meilisearch, { fresh, index, isNew }: Exchange): Promise<void> {
  await succeed(client.swapIndexes([{ indexes: [fresh, index], rename: isNew }]).waitTask({ timeout: 0 }));
}

async function exchangeBack(client: Meilisearch, { fresh, index, isNew }: Exchange): Promise<void> {
  await succeed(
    client.swapIndexes([{ indexes: isNew ? [index, fresh] : [fresh, index], rename: isNew }]).waitTask({ timeout: 0 }),
  );
}

async function succeed(waiting: Promise<{ status: string; error: { message: string } | null }>): Promise<void> {
  const { status, error } = await waiting;
  if (status !== 'succeeded') throw new Error(error?.message ?? `The task ended as ${status}.`);
}

async function remove(client: Meilisearch, index: string): Promise<void> {
  await client.deleteIndex(index).waitTask({ timeout: 0 });
}

/** Indexes that earlier runs began and never finished. Those of a run at work now are younger. */
async function removeLeftBehind(client: Meilisearch, index: string, now: Temporal.Instant): Promise<void> {
  const { results } = await client.getRawIndexes({ limit: 1000 });
  for (const { uid } of results) {
    const began = uid.startsWith(`${index}--`)
      ? /^(\d+)-[0-9a-f]{6}$/u.exec(uid.slice(index.length + 2))?.[1]
      : undefined;
    const age = began === undefined ? 0 : now.epochMilliseconds - Number(began);
    if (age > LEFT_BEHIND_AFTER * 3_600_000) await remove(client, uid);
  }
}

/** Everything in the live index; `undefined` where there is none. */
async function readLive(client: Meilisearch, index: string): Promise<LiveIndex | undefined> {
  try {
    const settings = await client.index(index).getSettings();
    const documents = new Map<string, unknown>();
    for (let offset = 0; ; offset += PAGE) {
      const { results, total } = await client.index(index).getDocuments({ limit: PAGE, offset });
      for (const document of results) documents.set(String(document['key']), document);
      if (offset + PAGE >= total) return { documents, settings: { ...settings } };
    }
  } catch (thrown) {
    if (thrown instanceof MeilisearchApiError && thrown.cause?.code === 'index_not_found') return undefined;
    throw thrown;
  }
}

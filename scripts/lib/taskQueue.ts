import { setTimeout as wait } from 'node:timers/promises';
import type { Meilisearch, Task } from 'meilisearch';
import { startProgress } from './progress.ts';
import { sayTaskErrors } from './taskErrors.ts';

/** A task that was handed to the server, and the Groups it is about. */
export interface SentTask {
  readonly taskUid: number;
  readonly documents: readonly { readonly id: string; readonly key: string }[];
}

/** Unit: milliseconds. */
const LOOK_EVERY = 250;

/** How many tasks one request may name. */
const TASKS_AT_ONCE = 200;

/**
 * Waits until the server is done with every task, and says how far it is.
 *
 * Throws: where any of them failed or was cancelled, with a sentence for each.
 */
export async function awaitTasks(client: Meilisearch, what: string, sent: readonly SentTask[]): Promise<void> {
  const groups = (tasks: readonly SentTask[]) => tasks.reduce((sum, { documents }) => sum + documents.length, 0);
  const total = groups(sent);
  const progress = startProgress(what, total);
  const began = performance.now();
  const ended = new Map<number, Task>();
  for (;;) {
    const open = sent.filter(({ taskUid }) => !ended.has(taskUid));
    for (let first = 0; first < open.length; first += TASKS_AT_ONCE) {
      const uids = open.slice(first, first + TASKS_AT_ONCE).map(({ taskUid }) => taskUid);
      const { results } = await client.tasks.getTasks({ uids, limit: TASKS_AT_ONCE });
      for (const task of results) if (/^(succeeded|failed|canceled)$/u.test(task.status)) ended.set(task.uid, task);
    }
    const left = sent.filter(({ taskUid }) => !ended.has(taskUid));
    if (left.length === 0) break;
    const done = total - groups(left) + (await doneInside(client, left));
    progress.step(done, sayPace(done, total, performance.now() - began));
    await wait(LOOK_EVERY);
  }
  progress.end();
  const failed = sent.flatMap(({ taskUid, documents }) => {
    const task = ended.get(taskUid);
    return task?.status === 'succeeded'
      ? []
      : [{ message: task?.error?.message ?? 'The task was cancelled.', documents }];
  });
  if (failed.length > 0) throw new Error(sayTaskErrors(failed).join('\n'));
}

/** How many Groups of the batch that is being worked on are done, as the server reckons. */
async function doneInside(client: Meilisearch, left: readonly SentTask[]): Promise<number> {
  const { results } = await client.batches.getBatches({ statuses: ['processing'], limit: 1 });
  const [batch] = results;
  const documents = new Map(left.map(({ taskUid, documents: { length } }) => [taskUid, length]));
  const uids = left.map(({ taskUid }) => taskUid);
  if (batch === undefined || uids.length === 0) return 0;
  const { results: inside } = await client.tasks.getTasks({ batchUids: [batch.uid], limit: TASKS_AT_ONCE });
  const groups = inside.reduce((sum, { uid }) => sum + (documents.get(uid) ?? 0), 0);
  return Math.floor((groups * (batch.progress?.percentage ?? 0)) / 100);
}

/**
 * "1,200 a second, 40 s left"; nothing while too little is done to tell.
 *
 * Unit: `elapsed` is milliseconds.
 */
export function sayPace(done: number, total: number, elapsed: number): string | undefined {
  if (done <= 0 || elapsed <= 0) return undefined;
  const rate = done / (elapsed / 1000);
  const seconds = Math.ceil((total - done) / rate);
  const left = seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
  return `${Math.round(rate).toLocaleString('en-US')} a second, ${left} left`;
}

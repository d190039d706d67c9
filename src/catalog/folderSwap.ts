/**
 * A folder of content, replaced whole. Whoever reads it sees the old one or the
 * new one, even after a computer that went off in the middle:
 *
 * 1. The new folder is filled beside the old, as `.name.building-<process>`.
 * 2. Once everything is on the disk it is called `.name.building-next`.
 * 3. The old folder becomes `.name.building-old`, and at once the new one takes its place.
 * 4. The old one is removed.
 *
 * Cut short inside step 3, there is no folder of that name for the moment. Every
 * reader therefore calls `finishSwaps` first, which puts the new one there. Names
 * that begin with a dot are never read as content.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { isRunning } from './isRunning.ts';

/**
 * An empty folder to fill, with the old one's permissions.
 *
 * Throws: when another process is filling one.
 */
export function beginSwap(folder: string): string {
  const parent = path.dirname(folder);
  const name = path.basename(folder);
  mkdirSync(parent, { recursive: true });
  finishSwaps(parent);
  for (const entry of readdirSync(parent)) {
    const [, owner] = BUILDING.exec(entry) ?? [];
    if (owner === undefined || !entry.startsWith(`.${name}.building-`)) continue;
    if (Number(owner) !== process.pid && isRunning(Number(owner))) {
      throw new Error(
        `Another import is writing ${folder} (process ${owner}). Wait until it has ended, then try again.`,
      );
    }
    rmSync(path.join(parent, entry), { recursive: true, force: true });
  }
  const building = path.join(parent, `.${name}.building-${process.pid}`);
  mkdirSync(building, { mode: existsSync(folder) ? statSync(folder).mode : 0o777 });
  return building;
}

/** Puts a filled folder in the place of the old one. */
export function endSwap(building: string, folder: string): void {
  const { next, old } = besides(folder);
  syncFolder(building);
  for (const left of [next, old]) rmSync(left, { recursive: true, force: true });
  renameSync(building, next);
  syncFolder(path.dirname(folder));
  if (existsSync(folder)) renameSync(folder, old);
  takePlace(next, folder);
  syncFolder(path.dirname(folder));
  rmSync(old, { recursive: true, force: true });
}

/** Puts a folder in every place that a swap cut short has left empty. */
export function finishSwaps(parent: string): void {
  if (!existsSync(parent)) return;
  for (const entry of readdirSync(parent)) {
    const [, name] = NEXT_OR_OLD.exec(entry) ?? [];
    if (name === undefined) continue;
    const folder = path.join(parent, name);
    if (existsSync(folder)) continue;
    const { next, old } = besides(folder);
    takePlace(existsSync(next) ? next : old, folder);
  }
}

const BUILDING = /^\..+\.building-(\d+)$/u;
const NEXT_OR_OLD = /^\.(.+)\.building-(?:next|old)$/u;

const besides = (folder: string) => {
  const start = path.join(path.dirname(folder), `.${path.basename(folder)}`);
  return { next: `${start}.building-next`, old: `${start}.building-old` };
};

/** Another process may have finished the swap in the meantime. */
function takePlace(from: string, folder: string): void {
  try {
    renameSync(from, folder);
  } catch (thrown) {
    if (!existsSync(folder)) throw thrown;
  }
}

/** Some systems cannot open a folder; they keep its names safe by other means. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (thrown) {
    if (!existsSync(folder)) throw thrown;
  }
}

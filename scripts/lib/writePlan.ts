import { spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  cpSync,
  existsSync,
  fdatasyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beginSwap, endSwap, syncFolder } from '../../src/catalog/folderSwap.ts';
import { Group } from '../../src/domain/group.ts';
import { saysTheSame } from '../../src/domain/groupChanges.ts';
import { splitGroupId, withoutId } from '../../src/domain/groupId.ts';
import type { ChangedGroup, ImportPlan } from '../../src/domain/importPlan.ts';
import { groupYaml } from '../../src/formats/groupYaml.ts';
import { editGroupYaml } from '../../src/formats/groupYamlEdit.ts';
import { readRecord, type RecordRules } from '../../src/formats/yamlRecord.ts';
import { startProgress } from './progress.ts';

/**
 * Writes the new and changed listings of a plan, all of them or none. Files that
 * stay as they are keep their bytes and their date; where nothing is new or
 * changed, nothing is touched.
 *
 * Shape: the number of files written.
 * Throws: when a listing is no longer as the plan found it, or the disk refuses.
 */
export function writePlan(
  contentFolder: string,
  { affiliate, added, changed }: Pick<ImportPlan, 'affiliate' | 'added' | 'changed'>,
  rules: RecordRules,
): number {
  const count = added.length + changed.length;
  if (count === 0) return 0;
  const folder = path.join(contentFolder, 'groups', affiliate);
  const building = beginSwap(folder);
  const durably = count <= MOST_ONE_BY_ONE;
  const progress = startProgress('Writing', count);
  try {
    const written = new Set<string>();
    const write = (name: string, text: string) => {
      writeFile(path.join(building, name), text, { durably });
      written.add(name);
      progress.step(written.size);
    };
    for (const { id, group } of added) {
      const name = fileName(id);
      if (existsSync(path.join(folder, name))) throw new Error(sayChanged(id));
      write(name, groupYaml(group));
    }
    for (const one of changed) write(fileName(one.id), editedText(folder, one, rules));
    if (!durably) syncFiles(building, written);
    keepOthers(folder, building, written);
    endSwap(building, folder);
  } finally {
    progress.end();
    rmSync(building, { recursive: true, force: true });
  }
  return count;
}

/** Writes one file whole or not at all. Throws: when there is one already. */
export function writeNewFile(file: string, text: string): void {
  if (existsSync(file)) throw new Error(`${file} is there already.`);
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = path.join(path.dirname(file), `.${path.basename(file, '.yaml')}.building-${process.pid}`);
  writeFile(beside, text, { durably: true });
  renameSync(beside, file);
  syncFolder(path.dirname(file));
}

function editedText(folder: string, { id, before, group }: ChangedGroup, rules: RecordRules): string {
  const bytes = readFileSync(path.join(folder, fileName(id)));
  const planned = withoutId(before);
  const now = readRecord(bytes, Group, rules);
  if (!('record' in now) || !saysTheSame(now.record, planned)) throw new Error(sayChanged(id));
  return editGroupYaml(new TextDecoder().decode(bytes), planned, group);
}

const fileName = (id: string): string => `${splitGroupId(id).group}.yaml`;

const sayChanged = (id: string): string =>
  `groups/${id}.yaml was changed while the import was running. Nothing was written. Import again.`;

/** Everything else in the folder goes along as it is: other listings, notes, whatever somebody put there. */
function keepOthers(folder: string, building: string, written: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (written.has(entry.name)) continue;
    const [from, to] = [path.join(folder, entry.name), path.join(building, entry.name)];
    if (entry.isFile()) keepFile(from, to);
    else cpSync(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  }
}

/** One more name for the same file, where the disk can do that. */
function keepFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}

/** Durable one by one where there are few; many are written first and then sent to the disk together. */
const MOST_ONE_BY_ONE = 100;

function writeFile(file: string, text: string, { durably }: { readonly durably: boolean }): void {
  const handle = openSync(file, 'wx');
  try {
    writeFileSync(handle, text);
    if (durably) fdatasyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Everything of a folder on the disk before the folder takes its place: a computer
 * that goes off leaves no empty files. The system's own command does in a second
 * what takes minutes file by file.
 */
function syncFiles(folder: string, names: Iterable<string>): void {
  if (process.platform === 'linux' && spawnSync('sync', ['-f', folder]).status === 0) return;
  for (const name of names) {
    const handle = openSync(path.join(folder, name), 'r+');
    fdatasyncSync(handle);
    closeSync(handle);
  }
}

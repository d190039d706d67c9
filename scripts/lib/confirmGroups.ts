import { closeSync, fdatasyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { syncFolder } from '../../src/catalog/folderSwap.ts';
import { closestWord } from '../../src/domain/closestWord.ts';
import { fileOf } from '../../src/domain/fileOf.ts';
import { Group, type GroupRecord } from '../../src/domain/group.ts';
import { saysTheSame } from '../../src/domain/groupChanges.ts';
import { withoutId } from '../../src/domain/groupId.ts';
import { withConfirmedOn } from '../../src/formats/groupYamlConfirm.ts';
import { readRecord, type RecordRules } from '../../src/formats/yamlRecord.ts';

/**
 * The Groups that some words name: `nami-example/tuesday`, or `tuesday` where no
 * other Affiliate has a Group of that name.
 *
 * Throws: when a word names none, with what was probably meant.
 */
export function findNamed(names: readonly string[], groups: readonly GroupRecord[]): readonly GroupRecord[] {
  const found = names.map((name) => {
    const wanted = name.replace(/^(?:content\/)?groups\//u, '').replace(/\.yaml$|\/$/gu, '');
    const own = groups.filter(({ id }) => id === wanted || id.endsWith(`/${wanted}`));
    const [first, second] = own;
    if (first !== undefined && second === undefined) return first;
    throw new Error(first === undefined ? sayUnknown(name, wanted, groups) : sayMany(name, own));
  });
  return [...new Set(found)];
}

function sayUnknown(name: string, wanted: string, groups: readonly GroupRecord[]): string {
  const ids = groups.map(({ id }) => id);
  const meant = wanted.includes('/')
    ? closestWord(wanted, ids)
    : ids.find(
        (id) =>
          id.split('/')[1] ===
          closestWord(
            wanted,
            ids.map((each) => each.split('/')[1] ?? ''),
          ),
      );
  const inFolder = ids.filter((id) => id.startsWith(`${wanted.split('/')[0] ?? ''}/`)).slice(0, 5);
  const near = meant === undefined ? inFolder : [meant];
  const hint =
    near.length === 0 ? 'Write it as affiliate/group, the path of its page.' : `Did you mean ${near.join(', ')}?`;
  return `There is no group ${JSON.stringify(name)}, or its file has an error. ${hint}`;
}

const sayMany = (name: string, groups: readonly GroupRecord[]): string =>
  `${groups.length} groups are called ${JSON.stringify(name)}. Say which: ${groups.map(({ id }) => id).join(', ')}.`;

/** Why a Group cannot be confirmed on a day, or `undefined` when it can. */
export function refuseDate(
  { id, confirmedOn }: GroupRecord,
  on: string,
  { today, force }: { readonly today: string; readonly force: boolean },
): string | undefined {
  if (on > today) return `${on} has not come yet; today is ${today}. Write the day on which somebody asked.`;
  if (confirmedOn === undefined || on >= confirmedOn || force) return undefined;
  return `${id} was confirmed on ${confirmedOn}, which is later than ${on}. If that was a mistake, add --force.`;
}

/**
 * Writes the day into the file of each Group: nothing else changes in it. Every text
 * is made and checked before the first file is touched, and each file is replaced
 * whole.
 *
 * Shape: the ids of those that were written; one that says the day already is left alone.
 * Throws: when a file cannot be changed without changing what it says.
 */
export function confirmGroups(
  contentFolder: string,
  groups: readonly GroupRecord[],
  { on, rules }: { readonly on: string; readonly rules: RecordRules },
): readonly string[] {
  const texts = groups.map((group) => ({ id: group.id, text: confirmedText(contentFolder, group, { on, rules }) }));
  const changed = texts.filter(({ id, text }) => text !== readFileSync(pathOf(contentFolder, id), 'utf8'));
  for (const { id, text } of changed) replaceFile(pathOf(contentFolder, id), text);
  return changed.map(({ id }) => id);
}

const pathOf = (contentFolder: string, id: string): string => path.join(contentFolder, fileOf.group(id));

function confirmedText(
  contentFolder: string,
  group: GroupRecord,
  { on, rules }: { readonly on: string; readonly rules: RecordRules },
): string {
  const before = readFileSync(pathOf(contentFolder, group.id), 'utf8');
  if (group.confirmedOn === on) return before;
  const text = withConfirmedOn(before, on);
  const read = readRecord(new TextEncoder().encode(text), Group, rules);
  const wanted: Group = { ...withoutId(group), confirmedOn: on };
  if ('record' in read && saysTheSame(read.record, wanted)) return text;
  throw new Error(
    `${fileOf.group(group.id)} is written in a way that this command cannot change. Nothing was written. Write "confirmedOn: ${on}" by hand.`,
  );
}

function replaceFile(file: string, text: string): void {
  const beside = path.join(path.dirname(file), `.${path.basename(file, '.yaml')}.building-${process.pid}`);
  try {
    const handle = openSync(beside, 'wx');
    try {
      writeFileSync(handle, text);
      fdatasyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
  syncFolder(path.dirname(file));
}

import path from 'node:path';
import { findFiles, readBytes } from '../../src/catalog/contentFiles.ts';
import { finishSwaps } from '../../src/catalog/folderSwap.ts';
import { Group, type GroupRecord } from '../../src/domain/group.ts';
import { readRecord, type RecordRules } from '../../src/formats/yamlRecord.ts';
import type { Deployment } from '../../src/settings.ts';
import { CONFIRM_HELP, type ConfirmArguments, readConfirmArguments } from './confirmArguments.ts';
import { confirmGroups, findNamed, refuseDate } from './confirmGroups.ts';

/** What was done, or why nothing was. */
export type ConfirmOutcome = { readonly done: string } | { readonly refused: string };

/** All of `npm run confirm`, but for printing. */
export function confirmCommand(words: readonly string[], deployment: Deployment): ConfirmOutcome {
  const asked = readConfirmArguments(words, deployment.today);
  if ('help' in asked) return { done: CONFIRM_HELP };
  if ('problem' in asked) return { refused: asked.problem };
  try {
    return confirm(asked.wanted, deployment);
  } catch (thrown) {
    return { refused: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

function confirm(
  { groups: names, all, on, force }: ConfirmArguments,
  { contentFolder, settings, today, issues }: Deployment,
): ConfirmOutcome {
  const [wrong] = issues;
  if (wrong !== undefined) throw new Error(`${wrong.file}: ${wrong.message}`);
  const rules = settings.demonstration ? { relativeTo: today } : {};
  finishSwaps(path.join(contentFolder, 'groups'));
  const known = readGroups(contentFolder, rules);
  const ofAll = all.flatMap((affiliate) => {
    const own = known.filter(({ id, status }) => id.startsWith(`${affiliate}/`) && status !== 'ended');
    if (own.length === 0) throw new Error(`There is no group to confirm in groups/${affiliate}. Check --all.`);
    return own;
  });
  const chosen = [...new Set([...findNamed(names, known), ...ofAll])];
  const refused = chosen.flatMap((group) => refuseDate(group, on, { today, force }) ?? []);
  if (refused.length > 0) return { refused: [...new Set(refused), 'Nothing was written.'].join('\n') };
  const written = confirmGroups(contentFolder, chosen, { on, rules });
  const said = chosen.map(({ id }) => `${id}: ${written.includes(id) ? 'confirmed on' : 'said already'} ${on}`);
  return { done: said.join('\n') };
}

/** Those that can be read; a listing with an error is mended before anybody confirms it. */
function readGroups(contentFolder: string, rules: RecordRules): readonly GroupRecord[] {
  const { files } = findFiles(contentFolder, { folder: 'groups', levels: 2, ending: '.yaml' });
  return files.flatMap(({ file, id, problem }) => {
    const read = problem === undefined ? readBytes(contentFolder, file) : { problem };
    const reading = 'bytes' in read ? readRecord(read.bytes, Group, rules) : read;
    return 'record' in reading ? [{ ...reading.record, id }] : [];
  });
}

/** `npm run confirm`: a person has asked, and the listing is right. Exits with 1 when nothing was written for a reason. */
import 'temporal-polyfill/global';
import path from 'node:path';
import { findFiles, readBytes } from '../src/catalog/contentFiles.ts';
import { finishSwaps } from '../src/catalog/folderSwap.ts';
import { Group, type GroupRecord } from '../src/domain/group.ts';
import { readRecord, type RecordRules } from '../src/formats/yamlRecord.ts';
import { readDeployment } from '../src/settings.ts';
import { CONFIRM_HELP, type ConfirmArguments, readConfirmArguments } from './lib/confirmArguments.ts';
import { confirmGroups, findNamed, refuseDate } from './lib/confirmGroups.ts';

const deployment = readDeployment(process.env, path.resolve(import.meta.dirname, '..'));
const asked = readConfirmArguments(process.argv.slice(2), deployment.today);
if ('help' in asked) console.log(CONFIRM_HELP);
else if ('problem' in asked) refuse([asked.problem]);
else {
  try {
    run(asked.wanted);
  } catch (thrown) {
    refuse([thrown instanceof Error ? thrown.message : String(thrown)]);
  }
}

function run({ groups: names, all, on, force }: ConfirmArguments): void {
  const { contentFolder, settings, today, issues } = deployment;
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
  if (refused.length > 0) {
    refuse([...new Set(refused), 'Nothing was written.']);
    return;
  }
  const written = confirmGroups(contentFolder, chosen, { on, rules });
  for (const { id } of chosen) {
    console.log(`${id}: ${written.includes(id) ? 'confirmed on' : 'said already'} ${on}`);
  }
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

function refuse(messages: readonly string[]): void {
  console.error(messages.join('\n'));
  process.exitCode = 1;
}

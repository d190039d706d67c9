/**
 * `npm run import`: compares a Feed with an affiliate's listings, says what would
 * become of every record, and does it with `--write`. Exits with 1 when there is
 * no plan, or when it was asked to write and did not.
 */
import 'temporal-polyfill/global';
import path from 'node:path';
import { finishSwaps } from '../src/catalog/folderSwap.ts';
import { placeSite, readPlaceTable } from '../src/catalog/placeSite.ts';
import type { StateCode } from '../src/domain/state.ts';
import { timeZonesOf } from '../src/domain/stateTimeZones.ts';
import { planImport } from '../src/domain/importPlan.ts';
import { readDeployment } from '../src/settings.ts';
import { formerAddressFinder, readAffiliate, readListings } from './lib/affiliateFolder.ts';
import { affiliateYaml, sayUnknownAffiliate } from './lib/newAffiliate.ts';
import { HELP, type ImportArguments, readArguments } from './lib/importArguments.ts';
import { sayNext, sayShrunk } from './lib/planAdvice.ts';
import { planJson } from './lib/planJson.ts';
import { planTable } from './lib/planTable.ts';
import { readFiles, readIncoming, type ReadFiles } from './lib/readIncoming.ts';
import { writeNewFile, writePlan } from './lib/writePlan.ts';

const asked = readArguments(process.argv.slice(2));
if ('help' in asked) console.log(HELP);
else if ('problems' in asked) refuse([...asked.problems, 'npm run import -- --help says how it is used.'].join('\n'));
else {
  try {
    run(asked.wanted);
  } catch (thrown) {
    refuse(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

function run(wanted: ImportArguments): void {
  const { affiliate, write } = wanted;
  const env = wanted.content === undefined ? {} : { DIRECTORY_CONTENT: path.resolve(wanted.content) };
  const deployment = readDeployment({ ...process.env, ...env }, path.resolve(import.meta.dirname, '..'));
  const folderIssue = deployment.issues.find(({ field }) => field === 'DIRECTORY_CONTENT');
  if (folderIssue !== undefined) throw new Error(folderIssue.message);
  const { contentFolder, settings, today } = deployment;
  const rules = settings.demonstration ? { relativeTo: today } : {};
  finishSwaps(path.join(contentFolder, 'groups'));

  const known = readAffiliate(contentFolder, affiliate, rules);
  const state = known?.state ?? wanted.state;
  if (state === undefined) throw new Error(sayUnknownAffiliate(contentFolder, affiliate));
  const files = readFiles(wanted.files, wanted.format);
  const { feed, format } = nameFeed(files, wanted);
  const plan = planImport({
    affiliate,
    feed,
    ...readIncoming(files, {
      affiliate,
      feed,
      placeSite: placeSite({ table: readPlaceTable(), affiliateState: state }),
      ...onlyZone(state),
    }),
    ...readListings(contentFolder, affiliate, rules),
    isFormer: formerAddressFinder(contentFolder, affiliate),
  });

  const shrunk = sayShrunk(plan);
  const nothingRead = plan.totals.heldBack === plan.totals.records;
  const mayWrite = write && !nothingRead && (shrunk === undefined || wanted.acceptLoss);
  const written = mayWrite ? writePlan(contentFolder, plan, rules) : 0;
  if (mayWrite && known === undefined) {
    const name = wanted.name === undefined ? {} : { name: wanted.name };
    writeNewFile(
      path.join(contentFolder, 'affiliates', `${affiliate}.yaml`),
      affiliateYaml({ affiliate, state, ...name }),
    );
  }
  if (wanted.json) print(planJson(plan, { format, written }));
  else {
    const words = { contentFolder, written: mayWrite ? written : undefined, newAffiliate: known === undefined };
    print([`${planTable(plan, { verbose: wanted.verbose, format })}\n${sayNext(plan, words)}\n`]);
  }
  if (nothingRead) refuse('None of the records could be read. Nothing was changed.');
  if (shrunk !== undefined && !wanted.acceptLoss) {
    console.error(shrunk);
    if (write) process.exitCode = 1;
  }
}

/** The Feed's name in `source.feed`, and what its format is called. Throws: when nothing could be read. */
function nameFeed({ feeds }: ReadFiles, { feed }: ImportArguments): { feed: string; format: string } {
  for (const { file, read } of feeds) {
    const [why] = read.issues.filter(({ severity, place }) => severity === 'error' && place === undefined);
    if (read.records === 0 || read.format === undefined) {
      throw new Error(`${file}: ${why?.message ?? 'It has no records.'} Nothing was changed.`);
    }
  }
  const formats = new Map(
    feeds.flatMap(({ read: { format } }) => (format === undefined ? [] : [[format.id, format.name] as const])),
  );
  const [only] = formats.keys();
  if (feed === undefined && formats.size > 1) {
    throw new Error(
      `These files are of different formats (${[...formats.keys()].join(', ')}). Give them one name with --feed, or import them one by one.`,
    );
  }
  return { feed: feed ?? only ?? '', format: [...formats.values()].join(', ') };
}

/** For a Group that meets online and names no place: clear only where the whole state keeps one time. */
function onlyZone(state: StateCode) {
  const [timeZone, another] = timeZonesOf(state);
  return timeZone === undefined || another !== undefined ? {} : { timeZone };
}

/** Whoever reads along may stop before the end; what was to be done is done by then. */
function print(parts: Iterable<string>): void {
  process.stdout.on('error', () => undefined);
  for (const part of parts) process.stdout.write(part);
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

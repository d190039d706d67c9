/**
 * `npm run import`: compares feeds with the listings of their affiliates, says what
 * would become of every record, and does it with `--write`. Exits with 1 when one of
 * them has no plan, or was to be written and was not; the others are done all the same.
 */
import 'temporal-polyfill/global';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { finishSwaps } from '../src/catalog/folderSwap.ts';
import { readPlaceTable } from '../src/catalog/placeSite.ts';
import type { PlaceTable } from '../src/catalog/placeTable.ts';
import { readDeployment } from '../src/settings.ts';
import { HELP, type ImportArguments, readArguments } from './lib/importArguments.ts';
import { importJobs } from './lib/importJobs.ts';
import { importSummary } from './lib/importSummary.ts';
import { sayNext } from './lib/planAdvice.ts';
import { importsJson, planJson, writtenAs } from './lib/planJson.ts';
import { planMarkdown } from './lib/planMarkdown.ts';
import { planTable } from './lib/planTable.ts';
import { type FailedImport, type ImportOutcome, runImport } from './lib/runImport.ts';

const asked = readArguments(process.argv.slice(2));
if ('help' in asked) console.log(HELP);
else if ('problems' in asked) refuse([...asked.problems, 'npm run import -- --help says how it is used.'].join('\n'));
else {
  try {
    await run(asked.wanted);
  } catch (thrown) {
    refuse(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

async function run(wanted: ImportArguments): Promise<void> {
  const env = wanted.content === undefined ? {} : { DIRECTORY_CONTENT: path.resolve(wanted.content) };
  const deployment = readDeployment({ ...process.env, ...env }, path.resolve(import.meta.dirname, '..'));
  const folderIssue = deployment.issues.find(({ field }) => field === 'DIRECTORY_CONTENT');
  if (folderIssue !== undefined) throw new Error(folderIssue.message);
  const { contentFolder, settings, today } = deployment;
  const rules = settings.demonstration ? { relativeTo: today } : {};
  finishSwaps(path.join(contentFolder, 'groups'));

  let places: PlaceTable | undefined;
  const table = () => (places ??= readPlaceTable());
  const jobs = importJobs(wanted, contentFolder, rules);
  const outcomes: ImportOutcome[] = [];
  for (const job of jobs) {
    const outcome = await runImport(job, { ...wanted, contentFolder, rules, today, table });
    outcomes.push(outcome);
    if (!wanted.json) print([sayOutcome(outcome, { contentFolder, verbose: wanted.verbose })]);
    if ('problem' in outcome) refuse(jobs.length === 1 ? outcome.problem : sayProblem(outcome));
    else if (outcome.stopped !== undefined) console.error(outcome.stopped);
    if (outcome.failed) process.exitCode = 1;
  }
  if (wanted.json) print(jsonOf(outcomes, wanted.affiliate === undefined || jobs.length > 1));
  else if (jobs.length !== 1) print([importSummary(outcomes)]);
  if (wanted.markdown !== undefined) {
    mkdirSync(path.dirname(path.resolve(wanted.markdown)), { recursive: true });
    writeFileSync(wanted.markdown, planMarkdown(outcomes, { today }));
  }
}

function sayOutcome(outcome: ImportOutcome, words: { contentFolder: string; verbose: boolean }): string {
  if ('problem' in outcome) return '';
  const { plan, format, closures, written, newAffiliate } = outcome;
  const { contentFolder, verbose } = words;
  const next = sayNext(plan, { contentFolder, written, newAffiliate, closures: closures.length });
  return `${planTable(plan, { verbose, format, closures })}\n${next}\n`;
}

const sayProblem = ({ affiliate, feed, problem }: FailedImport): string =>
  `${affiliate}${feed === undefined ? '' : `, ${feed}`}: ${problem}`;

function jsonOf(outcomes: readonly ImportOutcome[], several: boolean): Iterable<string> {
  const [only] = outcomes;
  if (several || only === undefined) return importsJson(outcomes);
  return 'problem' in only ? [] : planJson(only.plan, writtenAs(only));
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

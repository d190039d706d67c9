/**
 * `npm run export -- <folder>`: the listed Groups in every outside language, as files in
 * a folder, and a report of what each language cannot say: printed, and as `losses.json`.
 * Exits with 1 when it wrote nothing.
 */
import 'temporal-polyfill/global';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { readContent } from '../src/catalog/contentFolder.ts';
import { editionOf } from '../src/catalog/edition.ts';
import { otherFiles, wholeFeeds } from '../src/catalog/everyFeed.ts';
import { publishedGroups } from '../src/catalog/publishedGroups.ts';
import { readDeployment } from '../src/settings.ts';
import { lossReport, lossTable } from './lib/lossReport.ts';

const HELP = `npm run export -- <folder>
  Writes every listed group into the folder, in each format the site gives away,
  and losses.json: what each format cannot say, and for how many groups.
  The content is this project's, or the folder that DIRECTORY_CONTENT names.`;

const [folder, ...more] = process.argv.slice(2);
if (folder === undefined || folder.startsWith('-') || more.length > 0) {
  console.log(HELP);
  if (folder !== '--help') process.exitCode = 1;
} else {
  try {
    exportInto(path.resolve(folder));
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : String(thrown));
    process.exitCode = 1;
  }
}

function exportInto(out: string): void {
  const deployment = readDeployment(process.env, path.resolve(import.meta.dirname, '..'));
  const [wrong] = deployment.issues;
  if (wrong !== undefined) throw new Error(`${wrong.message} Nothing was written.`);
  const content = readContent(deployment);
  const groups = publishedGroups(content.directory, deployment);
  const edition = editionOf(deployment);
  const whole = wholeFeeds(groups, edition);
  for (const file of [...whole.flatMap(({ files }) => files), ...otherFiles(groups, edition)]) {
    write(path.join(out, file.path), file.write());
  }
  const report = lossReport(whole, groups, edition);
  write(path.join(out, 'losses.json'), [`${JSON.stringify(report, undefined, 2)}\n`]);
  console.log(lossTable(report));
  console.log(`Written: ${out}`);
}

function write(file: string, pieces: Iterable<string>): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const open = openSync(file, 'w');
  try {
    for (const piece of pieces) writeSync(open, piece);
  } finally {
    closeSync(open);
  }
}

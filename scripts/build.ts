/**
 * `npm run build`: publishes what is good, says what it held back and why, and
 * proves that every listing is accounted for. Exits with 1 when no site was built;
 * the earlier one then stays as it was.
 */
import 'temporal-polyfill/global';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Content, readContent } from '../src/catalog/contentFolder.ts';
import type { Issue } from '../src/domain/issue.ts';
import { type Deployment, readDeployment } from '../src/settings.ts';
import { allowedOrigins } from './lib/allowedOrigins.ts';
import { checkCount } from './lib/checkCount.ts';
import { whyNotBuilt } from './lib/refusal.ts';
import { locateIn, reportToTerminal, sayAccepted } from './lib/reporters.ts';
import { runAstro } from './lib/runAstro.ts';
import {
  bringFromWorkshop,
  makeScaffold,
  makeWorkshop,
  moveIntoPlace,
  refuseOutFolder,
  removeScaffold,
} from './lib/siteFolder.ts';
import { finishPages } from './finishPages.mjs';
import { writeHeaderFiles } from './serve/headers.mjs';

const projectFolder = path.resolve(import.meta.dirname, '..');

try {
  process.exitCode = await build(readDeployment(process.env, projectFolder));
} catch (thrown) {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exitCode = 1;
}

async function build(deployment: Deployment): Promise<number> {
  const began = performance.now();
  const { outFolder, contentFolder, now, settings } = deployment;
  const content = readContent(deployment);
  const refused = whyNotBuilt(deployment, content);
  if (refused.length > 0) return refuse(deployment, refused);
  const wrongFolder = refuseOutFolder(outFolder, [projectFolder, contentFolder]);
  if (wrongFolder !== undefined) throw new Error(wrongFolder);
  tell(deployment, content);

  const scaffold = makeScaffold(outFolder);
  const workshop = makeWorkshop(projectFolder);
  try {
    await runAstro(projectFolder, {
      ...process.env,
      DIRECTORY_NOW: now.toString(),
      DIRECTORY_CONTENT: contentFolder,
      DIRECTORY_OUT: workshop,
      // What makes pages has no use for the key that writes.
      MEILISEARCH_ADMIN_KEY: undefined,
    });
    bringFromWorkshop(workshop, scaffold);
    finishPages(scaffold, settings.base);
    writeHeaderFiles(scaffold, settings.base, allowedOrigins(deployment));
    const problems = checkCount(content, scaffold);
    writeReport(deployment, content, { seconds: (performance.now() - began) / 1000, problems });
    if (problems.length > 0) throw new Error(`The count does not add up. ${problems.join(' ')}`);
    moveIntoPlace(scaffold, outFolder);
  } finally {
    removeScaffold(workshop);
    removeScaffold(scaffold);
  }
  console.log(`Built in ${((performance.now() - began) / 1000).toFixed(1)} s: ${outFolder}`);
  return 0;
}

function refuse({ contentFolder, projectContentFolder }: Deployment, issues: readonly Issue[]): number {
  const locate = locateIn({ contentFolder, projectContentFolder }, process.cwd());
  console.error(reportToTerminal(issues, { files: 0, locate }));
  console.error('The site is not built until this is mended. Nothing was changed.');
  return 1;
}

function tell(deployment: Deployment, { count, issues, accepted, files }: Content): void {
  const { published, unlisted, quarantined, duplicates, read } = count;
  if (issues.length > 0)
    console.log(`${reportToTerminal(issues, { files, locate: locateIn(deployment, process.cwd()) })}\n`);
  if (accepted.length > 0) console.log(`${sayAccepted(accepted.length)}\n`);
  console.log(
    `Listings read: ${read}; ${published} published, ${unlisted} unlisted, ${quarantined} held back, ${duplicates} listed twice.`,
  );
}

/** Beside the site, for whoever runs the build. Replaced whole, because another program may be reading it. */
function writeReport(
  { outFolder, now }: Deployment,
  { count, issues, accepted }: Content,
  outcome: { readonly seconds: number; readonly problems: readonly string[] },
): void {
  const file = path.join(path.dirname(outFolder), 'reports', 'build.json');
  mkdirSync(path.dirname(file), { recursive: true });
  const report = { groups: count, issues, accepted, now: now.toString(), ...outcome };
  writeFileSync(`${file}.${process.pid}`, `${JSON.stringify(report, undefined, 2)}\n`);
  renameSync(`${file}.${process.pid}`, file);
}

/**
 * `npm run freshness`: what each affiliate must confirm, and when; with a letter for
 * each. Exits with 1 only when it was asked for something that is not there.
 */
import 'temporal-polyfill/global';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readContent } from '../src/catalog/contentFolder.ts';
import { closestWord } from '../src/domain/closestWord.ts';
import { type AffiliateReport, type DueGroup, reportFreshness } from '../src/domain/freshnessReport.ts';
import { readDeployment } from '../src/settings.ts';
import { FRESHNESS_HELP, type FreshnessArguments, readFreshnessArguments } from './lib/freshnessArguments.ts';
import { freshnessMail, mailText } from './lib/freshnessMail.ts';
import { freshnessMarkdown, freshnessText } from './lib/freshnessText.ts';

const asked = readFreshnessArguments(process.argv.slice(2));
if ('help' in asked) console.log(FRESHNESS_HELP);
else if ('problem' in asked) refuse(asked.problem);
else {
  try {
    run(asked.wanted);
  } catch (thrown) {
    refuse(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

function run({ affiliates, json, mail, markdown }: FreshnessArguments): void {
  const deployment = readDeployment(process.env, path.resolve(import.meta.dirname, '..'));
  const [wrong] = deployment.issues;
  if (wrong !== undefined) throw new Error(`${wrong.file}: ${wrong.message}`);
  const { settings, today } = deployment;
  const { directory } = readContent(deployment);
  for (const id of affiliates) refuseUnknown(id, [...directory.affiliates.keys()]);
  const reports = reportFreshness(directory, { today, rules: settings.freshness }).filter(
    ({ affiliate }) => affiliates.length === 0 || affiliates.includes(affiliate.id),
  );
  for (const report of mail === undefined ? [] : reports) {
    write(path.join(mail ?? '', `${report.affiliate.id}.txt`), mailText(freshnessMail(report, settings)));
  }
  if (markdown !== undefined) write(markdown, freshnessMarkdown(reports));
  if (json) {
    const told = reports.map((report) => ({ ...asJson(report), letter: freshnessMail(report, settings) }));
    console.log(JSON.stringify({ today, affiliates: told }, undefined, 2));
  } else console.log(freshnessText(reports, settings));
}

function refuseUnknown(id: string, known: readonly string[]): void {
  if (known.includes(id)) return;
  const meant = closestWord(id, known);
  throw new Error(
    `There is no affiliate ${JSON.stringify(id)}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
  );
}

function asJson({ affiliate, language, now, soon, questions }: AffiliateReport) {
  const due = ({ group, freshness, askFirstFrom, unlistedFrom }: DueGroup) => ({
    group: group.id,
    name: group.name,
    confirmedOn: group.confirmedOn,
    freshness,
    askFirstFrom,
    unlistedFrom,
  });
  return {
    affiliate: affiliate.id,
    name: affiliate.name,
    language,
    now: now.map(due),
    soon: soon.map(due),
    questions: questions.map(({ group, holiday }) => ({ group: group.id, name: group.name, holiday })),
  };
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  writeFileSync(file, text);
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

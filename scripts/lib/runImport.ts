import path from 'node:path';
import { readKnownIssues } from '../../src/catalog/knownIssuesFile.ts';
import { placeSite } from '../../src/catalog/placeSite.ts';
import type { PlaceTable } from '../../src/catalog/placeTable.ts';
import { type ImportPlan, planImport } from '../../src/domain/importPlan.ts';
import { isAccepted } from '../../src/domain/knownIssue.ts';
import { type ClosureChange, planClosures } from '../../src/domain/planClosures.ts';
import { recordFile } from '../../src/domain/recordFile.ts';
import type { StateCode } from '../../src/domain/state.ts';
import { timeZonesOf } from '../../src/domain/stateTimeZones.ts';
import type { RecordRules } from '../../src/formats/yamlRecord.ts';
import { formerAddressFinder, readAffiliate, readListings } from './affiliateFolder.ts';
import type { ImportJob, ImportTask } from './importJobs.ts';
import { affiliateYaml, sayUnknownAffiliate } from './newAffiliate.ts';
import type { Transport } from './pinnedRequest.ts';
import { sayShrunk } from './planAdvice.ts';
import { readFiles, readIncoming, type ReadFiles } from './readIncoming.ts';
import { writeClosures } from './writeClosures.ts';
import { writeNewFile, writePlan } from './writePlan.ts';

/** What became of one feed. */
export type ImportOutcome = PlannedImport | FailedImport;

export interface PlannedImport {
  readonly affiliate: string;
  readonly plan: ImportPlan;
  /** What it was read as: "Meeting Guide JSON". */
  readonly format: string;
  /** What the affiliate's own file will say otherwise, for all its Groups. */
  readonly closures: readonly ClosureChange[];
  /** How many files were written; absent where none was to be. */
  readonly written?: number;
  /** Its affiliate has no file yet, or had none. */
  readonly newAffiliate: boolean;
  /** Why the plan is not written, or would not be. */
  readonly stopped?: string;
  /** Whether the command has not done what it was asked for. */
  readonly failed: boolean;
}

export interface FailedImport {
  readonly affiliate: string;
  /** The name of the feed, or where it is. */
  readonly feed?: string;
  /** Why there is no plan. What was there stays. */
  readonly problem: string;
  readonly failed: true;
}

/** What all feeds of one run share. */
export interface ImportRun {
  readonly contentFolder: string;
  readonly rules: RecordRules;
  /** The calendar date of the run. */
  readonly today: string;
  readonly table: () => PlaceTable;
  readonly write: boolean;
  readonly acceptLoss: boolean;
  /** For an affiliate that has no file yet. */
  readonly state?: StateCode;
  readonly name?: string;
  readonly transport?: Transport;
}

/** Imports one feed. Never throws: whatever goes wrong with it is its own outcome, and the last good content stays. */
export async function runImport(task: ImportTask, run: ImportRun): Promise<ImportOutcome> {
  const { affiliate } = task;
  const feed = 'problem' in task ? undefined : (task.feed ?? task.sources[0]);
  try {
    if ('problem' in task) throw new Error(task.problem);
    return await importFeed(task, run);
  } catch (thrown) {
    const problem = thrown instanceof Error ? thrown.message : String(thrown);
    return { affiliate, ...(feed !== undefined && { feed }), problem, failed: true };
  }
}

async function importFeed(job: ImportJob, run: ImportRun): Promise<PlannedImport> {
  const { affiliate } = job;
  const { contentFolder, rules, today, write } = run;
  const known = readAffiliate(contentFolder, affiliate, rules);
  const state = known?.state ?? run.state;
  if (state === undefined) throw new Error(sayUnknownAffiliate(contentFolder, affiliate));
  const files = await readFiles(job.sources, { format: job.format, transport: run.transport });
  const { feed, format } = nameFeed(files, job);
  const listings = readListings(contentFolder, affiliate, rules);
  const accepted = readKnownIssues(contentFolder).entries;
  const { closures: said, ...incoming } = readIncoming(files, {
    affiliate,
    feed,
    placeSite: placeSite({ table: run.table(), affiliateState: state }),
    today,
    ...onlyZone(state),
    accepted: {
      fileOf: recordFile({ affiliate, feed, existing: listings.existing }),
      isAccepted: (about) => isAccepted(about, accepted, today),
    },
  });
  const closures = planClosures(known?.closures ?? [], said).changes;
  const plan = planImport({
    affiliate,
    feed,
    ...incoming,
    ...listings,
    isFormer: formerAddressFinder(contentFolder, affiliate),
    today,
  });
  const newAffiliate = known === undefined;
  const shrunk = run.acceptLoss ? undefined : sayShrunk(plan);
  const nothingRead = plan.totals.heldBack === plan.totals.records;
  const stopped = nothingRead ? 'None of the records could be read. Nothing was changed.' : shrunk;
  const failed = nothingRead || (write && stopped !== undefined);
  const outcome = {
    affiliate,
    plan,
    format,
    closures,
    newAffiliate,
    failed,
    ...(stopped !== undefined && { stopped }),
  };
  if (!write || stopped !== undefined) return outcome;
  const written = writePlan(contentFolder, plan, rules);
  if (newAffiliate) {
    writeNewFile(
      path.join(contentFolder, 'affiliates', `${affiliate}.yaml`),
      affiliateYaml({ affiliate, state, ...(run.name !== undefined && { name: run.name }) }),
    );
  }
  if (closures.length > 0) writeClosures(contentFolder, { affiliate, said }, rules);
  return { ...outcome, written };
}

/** The Feed's name in `source.feed`, and what its format is called. Throws: when nothing could be read. */
function nameFeed({ feeds }: ReadFiles, { feed }: ImportJob): { feed: string; format: string } {
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

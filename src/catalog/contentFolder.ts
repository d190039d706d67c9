/** A content folder, read whole: what is good, and an Issue for each thing that is not. */
import path from 'node:path';
import type { z } from 'zod';
import { Affiliate, type AffiliateRecord } from '../domain/affiliate.ts';
import type { Directory, GroupCount, StateOrganizationRecord, TrainingRecord } from '../domain/directory.ts';
import { TrainingWeekend } from '../domain/facilitator.ts';
import { Group, type GroupRecord } from '../domain/group.ts';
import type { Issue } from '../domain/issue.ts';
import { joinDirectory } from '../domain/joinDirectory.ts';
import { KNOWN_ISSUES_FILE, settleKnownIssues } from '../domain/knownIssue.ts';
import { pointOf } from '../domain/site.ts';
import { stateFromSlug } from '../domain/state.ts';
import { StateOrganization } from '../domain/stateOrganization.ts';
import { readPath } from '../formats/problem.ts';
import { readYaml } from '../formats/yaml.ts';
import { issueIn, readRecord, type RecordRules } from '../formats/yamlRecord.ts';
import type { Deployment } from '../settings.ts';
import { type ContentFile, findFiles, findStrangers, type Kind, readBytes } from './contentFiles.ts';
import { finishSwaps } from './folderSwap.ts';
import { readKnownIssues } from './knownIssuesFile.ts';
import { readMinutes } from './minutesFolder.ts';
import { type ProseText, readProse } from './proseFolder.ts';

export interface Content {
  readonly directory: Directory;
  readonly count: GroupCount;
  readonly prose: readonly ProseText[];
  /** By file, then line. */
  readonly issues: readonly Issue[];
  /** Issues that known-issues.yaml accepts. They are not among the others. */
  readonly accepted: readonly Issue[];
  /** How many files were read. */
  readonly files: number;
}

/**
 * Reads everything in the content folder. One bad file keeps out itself and
 * nothing else. Texts are let go once read, so 100,000 files fit in memory.
 *
 * Throws: when the folder cannot be listed at all.
 */
export function readContent(deployment: Deployment): Content {
  const { contentFolder, settings, today } = deployment;
  finishSwaps(path.join(contentFolder, 'groups'));
  const folder = folderReader(
    contentFolder,
    settings.demonstration ? { relativeTo: today } : { refuseDemonstration: true },
  );
  const affiliates = folder.read('affiliates', 1, Affiliate, (affiliate, id): AffiliateRecord => ({
    ...affiliate,
    id,
  }));
  const groups = folder.read('groups', 2, Group, (group, id): GroupRecord => ({ ...group, id }));
  const trainings = folder.read('trainings', 1, TrainingWeekend, (training, id): TrainingRecord => ({
    ...training,
    id,
  }));
  const states = folder.read(
    'states',
    1,
    StateOrganization,
    (organization, id): StateOrganizationRecord | undefined => {
      const state = stateFromSlug(id);
      return state === undefined ? undefined : { ...organization, state };
    },
  );
  const prose = readProse(deployment);
  const known = readKnownIssues(contentFolder);
  const joined = joinDirectory(
    { groups: groups.records, affiliates: affiliates.records, trainings: trainings.records, states: states.records },
    { ...settings, today, accepted: known.entries },
  );
  const found = [
    ...findStrangers(contentFolder, KNOWN),
    ...[affiliates, groups, trainings, states, prose].flatMap((part) => part.issues),
    ...joined.issues.map((issue) => withLine(issue, contentFolder)),
    ...readMinutes(contentFolder, new Map(joined.directory.groups.map(({ id, site }) => [id, pointOf(site)]))).issues,
  ];
  const { issues, accepted } = settleKnownIssues(found, known.entries, today);
  const told = [
    ...known.issues,
    ...issues.map((issue) => (issue.file === KNOWN_ISSUES_FILE ? withLine(issue, contentFolder) : issue)),
  ];
  return {
    directory: joined.directory,
    count: { read: groups.files, ...joined.count, quarantined: groups.refused + joined.count.quarantined },
    prose: prose.texts,
    issues: told.sort(byPlace),
    accepted: [...accepted].sort(byPlace),
    files: [affiliates, groups, trainings, states, prose, known].reduce((sum, part) => sum + part.files, 0),
  };
}

const KNOWN = [
  'affiliates',
  'groups',
  'minutes',
  'pages',
  'states',
  'trainings',
  KNOWN_ISSUES_FILE,
  'settings.yaml',
] as const;

function folderReader(contentFolder: string, rules: RecordRules) {
  return {
    read<S extends z.ZodType, T>(
      folder: string,
      levels: Kind['levels'],
      schema: S,
      name: (record: z.output<S>, id: string) => T | undefined,
    ) {
      const { files, issues } = findFiles(contentFolder, { folder, levels, ending: '.yaml' });
      const records: T[] = [];
      const problems: Issue[] = [...issues];
      let refused = 0;
      for (const found of files) {
        const answer = readFile(contentFolder, found, { schema, rules });
        const record = 'record' in answer ? name(answer.record, found.id) : undefined;
        if (record !== undefined) records.push(record);
        else refused += 1;
        if ('problems' in answer) problems.push(...answer.problems.map((problem) => issueIn(found.file, problem)));
        else if (record === undefined) {
          const message = 'The file is named after its state: two small letters, like il.yaml. Rename it.';
          problems.push(issueIn(found.file, { code: 'file-name', message }));
        }
      }
      return { records, issues: problems, files: files.length, refused };
    },
  };
}

function readFile<S extends z.ZodType>(
  contentFolder: string,
  { file, problem }: ContentFile,
  { schema, rules }: { schema: S; rules: RecordRules },
) {
  if (problem !== undefined) return { problems: [problem] };
  const read = readBytes(contentFolder, file);
  return 'problem' in read ? { problems: [read.problem] } : readRecord(read.bytes, schema, rules);
}

/** Looked up again rather than kept: few records have such an Issue, and all of them would have to keep their lines. */
function withLine(issue: Issue, contentFolder: string): Issue {
  const read = readBytes(contentFolder, issue.file);
  const reading = 'bytes' in read ? readYaml(read.bytes) : read;
  if (!('lineOf' in reading)) return issue;
  return { ...issue, line: reading.lineOf(readPath(issue.field ?? '')) };
}

function byPlace(one: Issue, other: Issue): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0);
}

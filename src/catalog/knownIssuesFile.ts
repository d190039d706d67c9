import { lstatSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../domain/issue.ts';
import { KNOWN_ISSUES_FILE, KnownIssue, KnownIssues, type ListedKnownIssue } from '../domain/knownIssue.ts';
import { readYaml } from '../formats/yaml.ts';
import { issueIn, readRecord } from '../formats/yamlRecord.ts';
import { readBytes } from './contentFiles.ts';

export interface KnownIssuesReading {
  readonly entries: readonly ListedKnownIssue[];
  readonly issues: readonly Issue[];
  /** How many files were read: none, or one. */
  readonly files: number;
}

/** The accepted Issues. A wrong entry counts for nothing and is itself an Issue; the others count. */
export function readKnownIssues(contentFolder: string): KnownIssuesReading {
  const stat = lstatSync(path.join(contentFolder, KNOWN_ISSUES_FILE), { throwIfNoEntry: false });
  if (stat === undefined) return { entries: [], issues: [], files: 0 };
  const read = stat.isFile() ? readBytes(contentFolder, KNOWN_ISSUES_FILE) : { problem: NO_FILE };
  if ('problem' in read) return { entries: [], issues: [issueIn(KNOWN_ISSUES_FILE, read.problem)], files: 1 };
  const whole = readRecord(read.bytes, KnownIssues);
  if ('record' in whole) {
    return { entries: whole.record.accepted.map((entry, index) => ({ ...entry, index })), issues: [], files: 1 };
  }
  const issues = whole.problems.map((problem) => issueIn(KNOWN_ISSUES_FILE, problem));
  return { entries: goodEntries(read.bytes), issues, files: 1 };
}

const NO_FILE = { code: 'file-type', message: 'This is not an ordinary file. Put the file itself here.' } as const;

function goodEntries(bytes: Uint8Array): readonly ListedKnownIssue[] {
  const reading = readYaml(bytes);
  const value: unknown = 'value' in reading ? reading.value : undefined;
  const listed: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'accepted') : undefined;
  return Array.isArray(listed)
    ? listed.flatMap((one: unknown, index) => {
        const entry = KnownIssue.safeParse(one);
        return entry.success ? [{ ...entry.data, index }] : [];
      })
    : [];
}

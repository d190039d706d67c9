import type { IssueCode } from '../domain/issue.ts';

/** An Issue before anyone has said which file it is in. */
export interface Problem {
  readonly code: IssueCode;
  /** From 1. */
  readonly line?: number;
  readonly field?: string;
  readonly message: string;
}

/** Where in a record: names and, in lists, positions from 0. */
export type Path = readonly PropertyKey[];

/** A path as people write it: `meetingTimes[0].starts`. */
export function sayPath(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./u, '');
}

/** The way back from `sayPath`. */
export function readPath(field: string): Path {
  return [...field.matchAll(/\[(\d+)\]|([^.[\]]+)/gu)].map(([, index, name]) =>
    index === undefined ? (name ?? '') : Number(index),
  );
}

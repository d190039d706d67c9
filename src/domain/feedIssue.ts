import type { IssueCode } from './issue.ts';

/** Something wrong with a Feed or a record of it, before it has a file of ours to be in. */
export interface FeedIssue {
  readonly code: IssueCode;
  readonly severity: 'error' | 'warning';
  /** "row 12"; absent where the Feed as a whole is meant. */
  readonly place?: string;
  readonly id?: string;
  readonly name?: string;
  /** What is wrong, what we read, and what to do, as sentences. */
  readonly message: string;
}

/**
 * Every kind of Issue, and whether it keeps a listing out. Each has a page in
 * `docs/issues/<code>.md`, which a test holds to.
 */
export const ISSUE_CODES = {
  'file-name': 'error',
  'file-name-twin': 'error',
  'file-type': 'error',
  'file-too-large': 'error',
  'text-encoding': 'error',
  'yaml-syntax': 'error',
  'yaml-feature': 'error',
  'unknown-key': 'error',
  'missing-value': 'error',
  'wrong-value': 'error',
  'date-format': 'error',
  'time-format': 'error',
  'zip-format': 'error',
  'url-unsafe': 'error',
  'point-outside-state': 'error',
  'relative-date': 'error',
  'affiliate-folder': 'error',
  'affiliate-missing': 'warning',
  'duplicate-group': 'warning',
  'former-address-taken': 'warning',
  'confirmed-in-future': 'warning',
  'exception-without-meeting': 'warning',
  'time-zone-unlikely': 'warning',
  'demonstration-left': 'error',
  'settings-wrong': 'error',
  'prose-wrong': 'error',
} as const satisfies Record<string, 'error' | 'warning'>;

export type IssueCode = keyof typeof ISSUE_CODES;

/** Something wrong with a record: where, what, and what to do, in the reader's words. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: 'error' | 'warning';
  /** Path inside the content folder, with forward slashes: `groups/nami-example/tuesday.yaml`. */
  readonly file: string;
  /** From 1. Absent where the file as a whole is meant. */
  readonly line?: number;
  /** Where in the record: `meetingTimes[0].starts`. */
  readonly field?: string;
  /** What is wrong and how to mend it, as sentences. */
  readonly message: string;
}

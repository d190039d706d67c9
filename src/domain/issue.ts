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
  'person-named': 'error',
  'private-email': 'warning',
  'private-phone': 'warning',
  'passcode-published': 'error',
  'unsafe-wording': 'error',
  'crisis-number-false': 'error',
  'fee-charged': 'error',
  'medical-claim': 'error',
  advertising: 'warning',
  'other-programme': 'error',
  'known-issue-over': 'warning',
  'known-issue-stale': 'warning',
  'feed-unreadable': 'error',
  'feed-format': 'error',
  'feed-without-times': 'error',
  'feed-record': 'error',
  'feed-repaired': 'warning',
  'feed-column': 'warning',
  'settings-wrong': 'error',
  'prose-wrong': 'error',
  'no-meeting-time': 'error',
  'audience-unclear': 'warning',
  'time-unclear': 'error',
  'day-unclear': 'error',
  'rhythm-unclear': 'error',
  'length-assumed': 'warning',
  'holidays-unclear': 'warning',
  'language-unclear': 'error',
  'room-left-out': 'warning',
  'online-left-out': 'warning',
  'season-unclear': 'error',
  'series-over': 'error',
  'change-unclear': 'warning',
  'change-without-group': 'warning',
  'attendance-unclear': 'error',
  'listing-suspended': 'warning',
  'not-published': 'error',
  'state-unclear': 'error',
  'outside-us': 'error',
  'point-unclear': 'warning',
  'zip-lost-zero': 'warning',
  'personal-details': 'warning',
  'passcode-removed': 'warning',
  'text-shortened': 'warning',
  'id-reused': 'error',
  'id-repeated': 'warning',
  'listing-unreadable': 'error',
  'point-far-from-town': 'error',
  'point-doubtful': 'warning',
  'point-mended': 'warning',
  'point-left-out': 'warning',
  'point-shared': 'warning',
  'road-minutes': 'warning',
  'zip-unknown': 'warning',
  'zip-doubtful': 'warning',
  'zip-of-another-state': 'error',
  'city-unknown': 'warning',
  'address-filled': 'warning',
  'place-unclear': 'error',
  'time-zone-doubtful': 'warning',
  'time-zone-unclear': 'error',
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

import type { Contact } from './contact.ts';
import type { ListingText } from './listingTexts.ts';

/** Codes of the lint. Unlike an error of the form, a person may accept each of them: `knownIssue.ts`. */
export const LINT_CODES = [
  'person-named',
  'private-email',
  'private-phone',
  'passcode-published',
  'unsafe-wording',
  'crisis-number-false',
  'fee-charged',
  'medical-claim',
  'advertising',
  'other-programme',
] as const;
export type LintCode = (typeof LINT_CODES)[number];

/** Whose texts they are, as far as a rule has to know. */
export interface Contacted {
  readonly contact?: Contact | undefined;
}

/** One line of the table in docs/wording.md: what is looked for in every text, and why. */
export interface LintRule {
  readonly code: LintCode;
  /** An error holds the listing back. */
  readonly severity: 'error' | 'warning';
  readonly looksFor: string;
  readonly why: string;
  /** What to do, as the end of the message. */
  readonly mend: string;
  /** The words that gave cause, or `undefined` where there are none. */
  readonly find: (text: ListingText, about: Contacted) => string | undefined;
}

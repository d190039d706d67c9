import { z } from 'zod';
import { CalendarDate } from './calendarDate.ts';
import { ISSUE_CODES, type Issue, type IssueCode } from './issue.ts';
import { LINT_CODES } from './lintRule.ts';
import { Line } from './text.ts';

/**
 * Which Issues a person may accept: every warning, and of the errors those of the
 * lint, which are judgements about words. An error of the form says that a listing
 * cannot be read, and no word of ours can make it readable.
 */
export function mayBeAccepted(code: IssueCode): boolean {
  if (ABOUT_THIS_FILE.has(code)) return false;
  return ISSUE_CODES[code] === 'warning' || LINT_CODES.some((each) => each === code);
}

const ABOUT_THIS_FILE: ReadonlySet<IssueCode> = new Set(['known-issue-over', 'known-issue-stale']);

const CODES = Object.keys(ISSUE_CODES).filter((code): code is IssueCode => Object.hasOwn(ISSUE_CODES, code));

/** One accepted Issue. */
export const KnownIssue = z.strictObject({
  /** Path inside the content folder: `groups/nami-example/tuesday.yaml`. */
  file: Line,
  code: z.enum(CODES).refine(mayBeAccepted, {
    error: ({ input }) => `${String(input)} cannot be accepted: nothing is published until it is mended.`,
  }),
  /** Left out, every Issue of this code in the file is meant. */
  field: Line.optional(),
  /** Why it is right all the same, and who found out: "Called on 3 March; it is the county's own line." */
  reason: Line,
  /** The last day on which it counts. */
  until: CalendarDate,
});
export type KnownIssue = z.infer<typeof KnownIssue>;

/** `content/known-issues.yaml` */
export const KnownIssues = z.strictObject({
  accepted: z.array(KnownIssue).max(1000, 'At most 1000 entries. Mend some of what they are about.'),
});
export type KnownIssues = z.infer<typeof KnownIssues>;

/** An entry with its position in the file, from 0. */
export type ListedKnownIssue = KnownIssue & { readonly index: number };

export const KNOWN_ISSUES_FILE = 'known-issues.yaml';

/** Whether an entry that is not over is about this Issue. */
export function isAccepted(issue: AboutIssue, accepted: readonly KnownIssue[], today: string): boolean {
  return accepted.some((entry) => entry.until >= today && isAbout(entry, issue));
}

export type AboutIssue = Pick<Issue, 'code' | 'file' | 'field'>;

const isAbout = ({ file, code, field }: KnownIssue, issue: AboutIssue): boolean =>
  file === issue.file && code === issue.code && (field === undefined || field === issue.field);

export interface SettledIssues {
  /** What is left to show, with an Issue for each entry that is over or about nothing. */
  readonly issues: readonly Issue[];
  readonly accepted: readonly Issue[];
}

/** Takes accepted Issues out of those that were found. The list cannot rot: an entry that does nothing is an Issue. */
export function settleKnownIssues(
  issues: readonly Issue[],
  entries: readonly ListedKnownIssue[],
  today: string,
): SettledIssues {
  const accepted = issues.filter((issue) => mayBeAccepted(issue.code) && isAccepted(issue, entries, today));
  const taken = new Set(accepted);
  const own = entries.flatMap((entry) => {
    const code =
      entry.until < today
        ? 'known-issue-over'
        : accepted.some((issue) => isAbout(entry, issue))
          ? undefined
          : 'known-issue-stale';
    return code === undefined ? [] : [aboutEntry(code, entry)];
  });
  return { issues: [...issues.filter((issue) => !taken.has(issue)), ...own], accepted };
}

function aboutEntry(code: 'known-issue-over' | 'known-issue-stale', entry: ListedKnownIssue): Issue {
  const about = `${entry.code} in ${entry.file}`;
  const message =
    code === 'known-issue-over'
      ? `${about} was accepted until ${entry.until}, which is over. Mend it and remove this entry, or find out whether it is still right and give a later date.`
      : `${about} does not occur. Remove this entry, or correct its file, code or field.`;
  const field = `accepted[${entry.index}].${code === 'known-issue-over' ? 'until' : 'file'}`;
  return { code, severity: ISSUE_CODES[code], file: KNOWN_ISSUES_FILE, field, message };
}

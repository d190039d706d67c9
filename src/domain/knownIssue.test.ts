import { describe, expect, test } from 'vitest';
import { ISSUE_CODES, type Issue } from './issue.ts';
import { KnownIssue, KnownIssues, type ListedKnownIssue, mayBeAccepted, settleKnownIssues } from './knownIssue.ts';
import { LINT_CODES } from './lintRule.ts';

const TODAY = '2026-11-28';
const FILE = 'groups/nami-example/tuesday.yaml';
const found: Issue = {
  code: 'crisis-number-false',
  severity: 'error',
  file: FILE,
  field: 'description',
  message: 'It says "crisis line 312-555-0100".',
};
const entry = (changes: Partial<ListedKnownIssue> = {}) => ({
  ...KnownIssue.parse({
    file: FILE,
    code: 'crisis-number-false',
    reason: "The county's own line; called on 3 March.",
    until: '2027-03-03',
  }),
  index: 0,
  ...changes,
});
const settle = (...entries: readonly ReturnType<typeof entry>[]) => settleKnownIssues([found], entries, TODAY);
const codes = (settled: ReturnType<typeof settle>) => settled.issues.map(({ code }) => code);

test('an accepted issue is not shown, and is counted', () => {
  expect(settle(entry())).toEqual({ issues: [], accepted: [found] });
});

test('an entry without a field means every issue of its code in the file', () => {
  const other = { ...found, field: 'contact.note' };
  expect(settleKnownIssues([found, other], [entry()], TODAY).accepted).toEqual([found, other]);
  const named = entry({ field: 'contact.note' });
  expect(settleKnownIssues([found, other], [named], TODAY).accepted).toEqual([other]);
});

describe('an entry that does nothing is itself an issue', () => {
  test('it counts until its last day, and is over on the day after', () => {
    expect(codes(settle(entry({ until: TODAY })))).toEqual([]);
    expect(codes(settle(entry({ until: '2026-11-27' })))).toEqual(['crisis-number-false', 'known-issue-over']);
  });

  test.each([
    ['another file', { file: 'groups/nami-example/monday.yaml' }],
    ['another code', { code: 'private-phone' as const }],
    ['another field', { field: 'name' }],
  ])('about %s', (_what, changes) => {
    expect(codes(settle(entry(changes)))).toEqual(['crisis-number-false', 'known-issue-stale']);
  });

  test('and says where it stands and what to do', () => {
    const settled = settle(entry(), entry({ index: 3, until: '2026-01-31' }), entry({ index: 4, field: 'name' }));
    expect(settled.issues).toEqual([
      {
        code: 'known-issue-over',
        severity: 'warning',
        file: 'known-issues.yaml',
        field: 'accepted[3].until',
        message:
          'crisis-number-false in groups/nami-example/tuesday.yaml was accepted until 2026-01-31, which is over. Mend it and remove this entry, or find out whether it is still right and give a later date.',
      },
      {
        code: 'known-issue-stale',
        severity: 'warning',
        file: 'known-issues.yaml',
        field: 'accepted[4].file',
        message:
          'crisis-number-false in groups/nami-example/tuesday.yaml does not occur. Remove this entry, or correct its file, code or field.',
      },
    ]);
  });
});

describe('what may be accepted', () => {
  test('warnings and what the lint says, nothing that makes a listing unreadable', () => {
    const accepted = Object.keys(ISSUE_CODES).filter(
      (code) =>
        KnownIssues.safeParse({ accepted: [{ file: FILE, code, reason: 'It is right.', until: TODAY }] }).success,
    );
    const errors = Object.entries(ISSUE_CODES).flatMap(([code, severity]) => (severity === 'error' ? [code] : []));
    expect(errors.filter((code) => accepted.includes(code)).sort()).toEqual(
      LINT_CODES.filter((code) => ISSUE_CODES[code] === 'error').sort(),
    );
    expect(accepted).toContain('point-shared');
    expect(mayBeAccepted('known-issue-stale')).toBe(false);
  });

  test('the refusal says why', () => {
    const refused = KnownIssue.safeParse({ file: FILE, code: 'yaml-syntax', reason: 'No.', until: TODAY });
    expect(refused.error?.issues[0]?.message).toBe(
      'yaml-syntax cannot be accepted: nothing is published until it is mended.',
    );
  });
});

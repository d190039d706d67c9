import { Affiliate, type AffiliateRecord, plainAffiliate } from './affiliate.ts';
import { fileOf } from './fileOf.ts';
import type { GroupRecord } from './group.ts';
import type { Issue } from './issue.ts';
import { isAccepted, type KnownIssue } from './knownIssue.ts';
import { lintAffiliate, lintGroup, type LintFinding } from './listingLint.ts';

interface Acceptance {
  readonly accepted?: readonly KnownIssue[];
  readonly today: string;
}

/**
 * Listings whose words nobody should read are kept out, as one that cannot be read
 * is; the others stay, with their warnings.
 */
export function separateHurtful(
  groups: readonly GroupRecord[],
  rules: Acceptance,
): { readonly fit: readonly GroupRecord[]; readonly issues: readonly Issue[] } {
  const found = groups.map((group) => ({ group, issues: issuesIn(fileOf.group(group.id), lintGroup(group)) }));
  return {
    fit: found.flatMap(({ group, issues }) => (issues.some((issue) => isGrave(issue, rules)) ? [] : [group])),
    issues: found.flatMap(({ issues }) => issues),
  };
}

/**
 * Of an Affiliate only the part with such words is left out, because the rest of its
 * file holds up its Groups: without its closures they would seem to meet.
 */
export function withoutHurtfulParts(
  affiliates: readonly AffiliateRecord[],
  rules: Acceptance,
): { readonly affiliates: readonly AffiliateRecord[]; readonly issues: readonly Issue[] } {
  const found = affiliates.map((affiliate) => ({
    affiliate,
    issues: issuesIn(fileOf.affiliate(affiliate.id), lintAffiliate(affiliate)),
  }));
  return {
    affiliates: found.map(({ affiliate, issues }) => {
      const grave = issues.filter((issue) => isGrave(issue, rules));
      return grave.length === 0 ? affiliate : without(affiliate, new Set(grave.map(({ field = '' }) => partOf(field))));
    }),
    issues: found.flatMap(({ issues }) => issues),
  };
}

const issuesIn = (file: string, findings: readonly LintFinding[]): readonly Issue[] =>
  findings.map((finding) => ({ ...finding, file }));

const isGrave = (issue: Issue, { accepted = [], today }: Acceptance): boolean =>
  issue.severity === 'error' && !isAccepted(issue, accepted, today);

/** `contact.name` is in `contact`, `closures[2].reason` in `closures`. */
const partOf = (field: string): string => /^\w+/u.exec(field)?.[0] ?? '';

function without({ id, ...affiliate }: AffiliateRecord, parts: ReadonlySet<string>): AffiliateRecord {
  const kept = Object.fromEntries(Object.entries(affiliate).filter(([key]) => !parts.has(key)));
  return { id, ...Affiliate.parse({ name: plainAffiliate(id, affiliate.state).name, ...kept }) };
}

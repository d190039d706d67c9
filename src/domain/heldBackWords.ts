import { fileOf } from './fileOf.ts';
import type { GroupRecord } from './group.ts';
import type { Issue } from './issue.ts';
import { isAccepted, type KnownIssue } from './knownIssue.ts';
import { lintGroup } from './listingLint.ts';

/**
 * Listings whose words nobody should read are kept out, as one that cannot be read
 * is; the others stay, with their warnings.
 */
export function separateHurtful(
  groups: readonly GroupRecord[],
  { accepted = [], today }: { readonly accepted?: readonly KnownIssue[]; readonly today: string },
): { readonly fit: readonly GroupRecord[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const fit = groups.filter((group) => {
    const found = lintGroup(group).map((finding): Issue => ({ ...finding, file: fileOf.group(group.id) }));
    issues.push(...found);
    return found.every((issue) => issue.severity === 'warning' || isAccepted(issue, accepted, today));
  });
  return { fit, issues };
}

import type { AffiliateRecord } from './affiliate.ts';
import { withAffiliateExceptions } from './affiliateExceptions.ts';
import type { Directory, GroupCount, StateOrganizationRecord, TrainingRecord } from './directory.ts';
import { findDuplicates } from './duplicateGroups.ts';
import { settleFormerAddresses } from './formerAddresses.ts';
import type { GroupRecord } from './group.ts';
import { doubtsAbout } from './groupDoubts.ts';
import { separateHurtful, withoutHurtfulParts } from './heldBackWords.ts';
import { fileOf } from './fileOf.ts';
import { ISSUE_CODES, type Issue, type IssueCode } from './issue.ts';
import type { KnownIssue } from './knownIssue.ts';
import { isListed } from './listing.ts';
import { findMissingAffiliates } from './missingAffiliates.ts';
import type { Settings } from './settings.ts';

/** Records that are good each by itself. */
export interface DirectoryParts {
  readonly groups: readonly GroupRecord[];
  readonly affiliates: readonly AffiliateRecord[];
  readonly trainings: readonly TrainingRecord[];
  readonly states: readonly StateOrganizationRecord[];
}

export interface JoinRules extends Pick<Settings, 'freshness' | 'demonstration'> {
  readonly today: string;
  /** Issues a person has accepted: they hold nothing back. They are still told, for whoever takes them out. */
  readonly accepted?: readonly KnownIssue[];
}

export interface JoinedDirectory {
  readonly directory: Directory;
  /** What became of the Groups that came in. */
  readonly count: Omit<GroupCount, 'read'>;
  /** Without lines: only whoever has the files can say which. */
  readonly issues: readonly Issue[];
}

/**
 * Makes one Directory of records that are good each by itself, and says what is
 * wrong between them. A record that contradicts the others is left out with an
 * Issue; what is only doubtful stays, with a warning.
 */
export function joinDirectory(parts: DirectoryParts, rules: JoinRules): JoinedDirectory {
  const real = withoutDemonstration(parts, rules.demonstration);
  const { inPlace, issues: misplaced } = separateMisplaced(real.groups);
  const { fit, issues: hurtful } = separateHurtful(inPlace, rules);
  const described = withoutHurtfulParts(real.affiliates, rules);
  const exceptionsOf = new Map(described.affiliates.map(({ id, exceptions }) => [id, exceptions]));
  const duplicates = findDuplicates(fit);
  const { groups, taken } = settleFormerAddresses(fit.filter(({ id }) => !duplicates.has(id)));
  const missing = findMissingAffiliates(new Set(described.affiliates.map(({ id }) => id)), {
    groups,
    trainings: real.trainings,
  });
  const affiliates = [...described.affiliates, ...missing.map(({ plain }) => plain)].sort(byId);
  const published = groups.filter((group) => isListed(group, rules.today, rules.freshness)).length;
  return {
    directory: {
      groups: groups.map((group) => withAffiliateExceptions(group, exceptionsOf.get(group.affiliate))),
      affiliates: new Map(affiliates.map((affiliate) => [affiliate.id, affiliate])),
      trainings: [...real.trainings].sort(byFirstDay),
      states: new Map(real.states.map((organization) => [organization.state, organization])),
    },
    count: {
      published,
      unlisted: groups.length - published,
      quarantined: parts.groups.length - fit.length,
      duplicates: duplicates.size,
    },
    issues: [
      ...real.issues,
      ...misplaced,
      ...hurtful,
      ...described.issues,
      ...[...duplicates].map(([id, first]) => issue('duplicate-group', fileOf.group(id), { message: sayTwin(first) })),
      ...taken.map(({ group, index, message }) =>
        issue('former-address-taken', fileOf.group(group), { field: `formerly[${index}]`, message }),
      ),
      ...groups.flatMap((group) =>
        doubtsAbout(group, rules.today).map(({ code, ...about }) => issue(code, fileOf.group(group.id), about)),
      ),
      ...missing.map(({ plain, namedBy }) => {
        const file = 'group' in namedBy ? fileOf.group(namedBy.group) : fileOf.training(namedBy.training);
        return issue('affiliate-missing', file, { field: 'affiliate', message: sayMissing(plain.id) });
      }),
    ],
  };
}

/** On a site that is no demonstration, its records are left out: nobody may travel to an invented group. */
function withoutDemonstration(parts: DirectoryParts, demonstration: boolean): DirectoryParts & { issues: Issue[] } {
  const issues: Issue[] = [];
  const keep = <T extends { readonly demonstration: boolean }>(records: readonly T[], file: (record: T) => string) =>
    records.filter((record) => {
      if (!record.demonstration || demonstration) return true;
      issues.push(issue('demonstration-left', file(record), { field: 'demonstration', message: DEMONSTRATION_LEFT }));
      return false;
    });
  return {
    groups: keep([...parts.groups].sort(byId), ({ id }) => fileOf.group(id)),
    affiliates: keep(parts.affiliates, ({ id }) => fileOf.affiliate(id)),
    trainings: keep(parts.trainings, ({ id }) => fileOf.training(id)),
    states: keep(parts.states, ({ state }) => fileOf.state(state)),
    issues,
  };
}

function separateMisplaced(groups: readonly GroupRecord[]) {
  const issues: Issue[] = [];
  const inPlace = groups.filter(({ id, affiliate }) => {
    const folder = id.split('/')[0] ?? '';
    if (affiliate === folder) return true;
    const message = `The listing says ${affiliate}, but is in the folder of ${folder}. Move the file, or correct the affiliate.`;
    issues.push(issue('affiliate-folder', fileOf.group(id), { field: 'affiliate', message }));
    return false;
  });
  return { inPlace, issues };
}

export const DEMONSTRATION_LEFT =
  'This record is part of the demonstration, and the site is not one. Remove the file, or take this line out if the record is real.';

const sayTwin = (first: string): string =>
  `This says the same as ${fileOf.group(first)}: name, times and site. It is not published twice. Remove one of the two files.`;

const sayMissing = (id: string): string =>
  `Nobody has described ${id}, or its file has an error, so pages show only its name. Write ${fileOf.affiliate(id)}.`;

function issue(code: IssueCode, file: string, about: { field?: string; message: string }): Issue {
  return { code, severity: ISSUE_CODES[code], file, ...about };
}

interface WithId {
  readonly id: string;
}

/** By code units, so that every machine and language agrees. */
const byId = (one: WithId, other: WithId): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

const byFirstDay = (one: TrainingRecord, other: TrainingRecord): number =>
  one.from === other.from ? byId(one, other) : one.from < other.from ? -1 : 1;

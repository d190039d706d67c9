import type { Affiliate } from './affiliate.ts';
import { CRISIS_RULES } from './crisisRules.ts';
import type { Group } from './group.ts';
import type { Contacted, LintCode, LintRule } from './lintRule.ts';
import { affiliateTexts, type ListingText, listingTexts } from './listingTexts.ts';
import { PEOPLE_RULES } from './peopleRules.ts';
import { PROGRAMME_RULES } from './programmeRules.ts';
import { WORDING_RULES } from './wordingRules.ts';

export interface LintFinding {
  readonly code: LintCode;
  /** An error holds the listing back, unless a person accepts it. */
  readonly severity: 'error' | 'warning';
  /** `firstVisit.notes` */
  readonly field: string;
  readonly message: string;
}

/** Every rule, in the order of docs/wording.md. */
export const LINT_RULES: readonly LintRule[] = [...PEOPLE_RULES, ...CRISIS_RULES, ...WORDING_RULES, ...PROGRAMME_RULES];

/**
 * What the words of a listing must not say: what belongs to a person, what may hurt
 * a reader, what is not true of the programme. It is a list of patterns, no
 * judgement; so a person can accept each finding in known-issues.yaml.
 */
export const lintGroup = (group: Group): readonly LintFinding[] => lint(listingTexts(group), group);

export const lintAffiliate = (affiliate: Affiliate): readonly LintFinding[] =>
  lint(affiliateTexts(affiliate), affiliate);

function lint(texts: readonly ListingText[], about: Contacted): readonly LintFinding[] {
  return texts.flatMap((text) =>
    LINT_RULES.flatMap((rule) => {
      const found = rule.find(text, about);
      if (found === undefined) return [];
      const { code, severity, why, mend } = rule;
      return [{ code, severity, field: text.field, message: `It says ${quoted(found)}. ${why} ${mend}` }];
    }),
  );
}

const quoted = (words: string): string => `"${words.length > 60 ? `${words.slice(0, 59)}…` : words}"`;

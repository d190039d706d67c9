import type { AffiliateRecord } from './affiliate.ts';
import type { Directory } from './directory.ts';
import { dateOf, epochDayOf } from './epochDay.ts';
import { type Freshness, freshness } from './freshness.ts';
import type { GroupRecord } from './group.ts';
import { type HolidayQuestion, holidayQuestions } from './holidayQuestions.ts';
import type { SiteLanguage } from './language.ts';
import type { Settings } from './settings.ts';

/** A Group that somebody has to ask about, with the days on which its page changes by itself. */
export interface DueGroup {
  readonly group: GroupRecord;
  readonly freshness: Freshness;
  /** The first day on which visitors are told to ask first. Absent where nobody has ever confirmed it. */
  readonly askFirstFrom?: string;
  /** The first day on which it is in no list. */
  readonly unlistedFrom?: string;
}

/** What one Affiliate has to be asked. */
export interface AffiliateReport {
  readonly affiliate: AffiliateRecord;
  /** The language most of its listings are written in. */
  readonly language: SiteLanguage;
  /** Not confirmed, or no longer. The oldest first. */
  readonly now: readonly DueGroup[];
  /** Confirmed, but not for much longer. */
  readonly soon: readonly DueGroup[];
  readonly questions: readonly HolidayQuestion[];
}

/** How far ahead one looks for what grows old. Unit: days. */
export const DUE_SOON_DAYS = 30;

/** Affiliates with something to ask, by id. Groups that have ended need no confirming. */
export function reportFreshness(
  { groups, affiliates }: Pick<Directory, 'groups' | 'affiliates'>,
  { today, rules }: { readonly today: string; readonly rules: Settings['freshness'] },
): readonly AffiliateReport[] {
  const standing = groups.filter(({ status }) => status !== 'ended');
  const soonUntil = dateOf(epochDayOf(today) + DUE_SOON_DAYS);
  return [...Map.groupBy(standing, ({ affiliate }) => affiliate)]
    .flatMap(([id, own]) => {
      const affiliate = affiliates.get(id);
      if (affiliate === undefined) return [];
      const due = own.map((group) => dueGroup(group, today, rules)).sort(oldestFirst);
      const report: AffiliateReport = {
        affiliate,
        language: own.filter(({ writtenIn }) => writtenIn === 'es').length * 2 > own.length ? 'es' : 'en',
        now: due.filter((one) => one.freshness !== 'confirmed'),
        soon: due.filter((one) => one.freshness === 'confirmed' && (one.askFirstFrom ?? '') <= soonUntil),
        questions: own
          .flatMap((group) => holidayQuestions(group, affiliate.closures, today))
          .sort((one, other) => compare(one.holiday.date, other.holiday.date) || byId(one, other)),
      };
      return report.now.length + report.soon.length + report.questions.length === 0 ? [] : [report];
    })
    .sort((one, other) => compare(one.affiliate.id, other.affiliate.id));
}

function dueGroup(group: GroupRecord, today: string, rules: Settings['freshness']): DueGroup {
  const { confirmedOn } = group;
  const known = freshness(confirmedOn, today, rules);
  if (confirmedOn === undefined) return { group, freshness: known };
  const after = (days: number) => dateOf(epochDayOf(confirmedOn) + days);
  return {
    group,
    freshness: known,
    askFirstFrom: after(rules.askFirstAfterDays),
    unlistedFrom: after(rules.unlistAfterDays),
  };
}

/** One that nobody has ever confirmed comes first. */
const oldestFirst = (one: DueGroup, other: DueGroup): number =>
  compare(one.group.confirmedOn ?? '', other.group.confirmedOn ?? '') || byId(one, other);

const byId = (one: { readonly group: GroupRecord }, other: { readonly group: GroupRecord }): number =>
  compare(one.group.id, other.group.id);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

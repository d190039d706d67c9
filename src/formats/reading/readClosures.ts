import type { ClosuresSaid } from '../../domain/planClosures.ts';
import type { FeedIssue } from '../feeds/feedFormat.ts';
import type { ListedChange } from '../feeds/listing.ts';
import { NO_REASON, sayNoDate } from './readChanges.ts';
import { readDate } from './readDate.ts';
import { readDateRange } from './readDateRange.ts';
import { readWords } from './readWords.ts';

/** The rows of a table that are about all Groups of its affiliate. A row without a clear date is told and left out. */
export function readClosures(rows: readonly ListedChange[]): ClosuresSaid & { readonly issues: readonly FeedIssue[] } {
  const words = readWords({ phones: [], emails: [] });
  const closed: { date: string; reason: string }[] = [];
  const open: string[] = [];
  const issues: FeedIssue[] = [];
  for (const { place, kind, language, date: said, note } of rows) {
    const date = readDate(said);
    const dates = date === undefined ? readDateRange(said) : [date];
    if (dates === undefined) {
      issues.push({ code: 'change-unclear', severity: 'warning', place, message: sayNoDate(said) });
    } else if (kind === 'back') open.push(...dates);
    else {
      const reason = words.line(note) ?? NO_REASON.cancelled[language];
      closed.push(...dates.map((each) => ({ date: each, reason })));
    }
  }
  return { closed, open, issues };
}

import type { Match } from '../domain/searchGroups.ts';
import type { SearchQuery } from '../domain/searchQuery.ts';
import { isBefore } from '../domain/upcoming.ts';
import type { MapRow } from './mapTypes.ts';
import { upcomingOf } from './upcomingOf.ts';
import type { Documents } from './useDocuments.ts';

interface Situation {
  readonly documents: Documents;
  readonly now: Temporal.Instant;
  readonly asked: SearchQuery;
}

/** What the map is told of the rows that show, without those whose names are still on their way. */
export const rowsOfMap = (shown: readonly Match[], { documents, now, asked }: Situation): readonly MapRow[] =>
  shown.flatMap((match) => {
    const group = documents.of(match.candidate);
    if (group === undefined) return [];
    const { cancelled, next, kinds } = upcomingOf(group, now, asked);
    const first = cancelled !== undefined && isBefore(cancelled, next);
    return [{ match, group, cancelled: first && kinds.includes('cancelled-this-week') }];
  });

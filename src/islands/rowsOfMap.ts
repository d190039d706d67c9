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

/** What the map is told of the rows that show, as far as they have names: a number is a place in the list, so none is left out between. */
export function rowsOfMap(shown: readonly Match[], { documents, now, asked }: Situation): readonly MapRow[] {
  const unnamed = shown.findIndex(({ candidate }) => documents.of(candidate) === undefined);
  return shown.slice(0, unnamed < 0 ? shown.length : unnamed).flatMap((match) => {
    const group = documents.of(match.candidate);
    if (group === undefined) return [];
    const { cancelled, next, kinds } = upcomingOf(group, now, asked);
    const first = cancelled !== undefined && isBefore(cancelled, next);
    return [{ match, group, cancelled: first && kinds.includes('cancelled-this-week') }];
  });
}

import type { Candidate, GroupDocument } from '../domain/groupDocument.ts';
import type { SearchQuery } from '../domain/searchQuery.ts';
import { upcoming, type Upcoming } from '../domain/upcoming.ts';

type Asked = Pick<SearchQuery, 'days' | 'times' | 'attending'>;

interface Worked {
  readonly now: Temporal.Instant;
  readonly asked: Asked;
  readonly ahead: Upcoming;
}

const WORKED = new WeakMap<Candidate, Worked>();

/**
 * `upcoming`, remembered for as long as the moment and the times asked for are the
 * same: the list and the map ask for the same rows, and most filters are about neither.
 */
export function upcomingOf(group: Candidate | GroupDocument, now: Temporal.Instant, asked: Asked): Upcoming {
  const before = WORKED.get(group);
  if (before !== undefined && before.now.equals(now) && isSame(before.asked, asked)) return before.ahead;
  const ahead = upcoming(group, now, asked);
  WORKED.set(group, { now, asked, ahead });
  return ahead;
}

const isSame = (one: Asked, other: Asked): boolean =>
  one.days.join() === other.days.join() &&
  one.times.join() === other.times.join() &&
  one.attending.join() === other.attending.join();

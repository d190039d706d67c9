import type { FeedIssue, FeedReading } from './feedFormat.ts';
import type { Said } from './plainRecord.ts';
import { addChanges, changeIn, type ChangeRow, isOneMoreTime } from './plainRows.ts';
import { type Outcome, type Placed, readEach } from './reading.ts';

/**
 * Reads rows or records under our own headings, and gives those that say more of a Group
 * to it: one more time, or a date that differs. Only the Groups are counted as records.
 * A row that cannot be read at all comes as its Issue.
 */
export function readWithChanges<T extends Said | FeedIssue>(
  rows: Iterable<Placed<T>>,
  read: (row: Placed<T>) => Outcome,
): FeedReading {
  const sorted = sortRows(rows);
  const reading = readEach(sorted.groups, read);
  const { listings, closures, issues } = addChanges(reading.listings, sorted.changes);
  return {
    records: reading.records,
    listings,
    ...(closures.length > 0 && { closures }),
    issues: [...reading.issues, ...sorted.issues, ...issues],
  };
}

/** Rows sorted into those that are a Group and those that say more of one. */
function sortRows<T extends Said | FeedIssue>(rows: Iterable<Placed<T>>) {
  const groups: Placed<T>[] = [];
  const changes: ChangeRow[] = [];
  const issues: FeedIssue[] = [];
  let first: Said | undefined;
  for (const row of rows) {
    const { place, value } = row;
    const said: Said | FeedIssue = value;
    if ('code' in said) {
      groups.push(row);
      continue;
    }
    const change = changeIn(said, place);
    if (change !== undefined && 'kind' in change) changes.push(change);
    else if (first !== undefined && isOneMoreTime(first, said)) {
      changes.push({ place, said, kind: 'also', language: 'en' });
    } else {
      if (change !== undefined) issues.push(change);
      if (change === undefined || isGroup(said)) {
        groups.push(row);
        first = said;
      }
    }
  }
  return { groups, changes, issues };
}

/** Of a row whose change nobody understands: it has a name and a time, and speaks of no date. */
const isGroup = (said: Said) =>
  said.has('name') && !said.has('date') && (said.has('day') || said.has('when') || said.has('starts'));

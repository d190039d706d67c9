import type { FeedIssue } from './feedFormat.ts';
import type { ListedChange, ListedTime, Listing } from './listing.ts';
import { isEveryGroup, type ReadChange, readChange } from './plainChange.ts';
import type { ReadColumn } from './plainColumns.ts';
import { plainHeading } from './plainHeading.ts';
import { readAttendance, readSite, readWhen, type Said } from './plainRecord.ts';
import { saidOf, unlessEmpty } from './record.ts';

/** A row that says something of a Group in another row: one more time, or a date that differs. */
export interface ChangeRow extends ReadChange {
  readonly place: string;
  readonly said: Said;
}

/** What the rows under "change" add to the Groups of their table. */
export interface Changes {
  readonly listings: readonly Listing[];
  readonly closures: readonly ListedChange[];
  readonly issues: readonly FeedIssue[];
}

/** Columns that say when, where and how one attends: the only ones that may differ between rows of one Group. */
const WHEN: ReadonlySet<ReadColumn | 'unread'> = new Set(['day', 'when', 'starts', 'ends', 'length', 'repeats']);

/**
 * Whether a row is one of a Group or about one. A table of somebody else's may have a
 * column headed "What": a word that is no change leaves a row with a name and a time
 * the Group that it is, and is told.
 */
export function changeIn(said: Said, place: string): ChangeRow | FeedIssue | undefined {
  const cell = said.get('change');
  if (cell === undefined) return undefined;
  const change = readChange(cell);
  if (change !== undefined) return { ...change, place, said };
  const mend = 'Write “no meeting”, “moved”, “online”, “extra meeting”, “meets”, “back on” or “also meets”.';
  return {
    code: 'change-unclear',
    severity: 'warning',
    place,
    message: `The change says “${cell.slice(0, 60)}”, and we cannot tell what that means. ${mend}`,
  };
}

/**
 * Whether a row repeats the Group of another and gives one more time: the same id and
 * name, and nothing that the first row does not say as well.
 */
export function isOneMoreTime(first: Said, said: Said): boolean {
  if (!said.has('id') || said.get('id') !== first.get('id') || said.get('name') !== first.get('name')) return false;
  const isOther = [...said].some(([column, cell]) => !WHEN.has(column) && first.get(column) !== cell);
  const differs = [...WHEN].some((column) => said.get(column) !== first.get(column));
  return !isOther && differs && (said.has('day') || said.has('when') || said.has('starts'));
}

/** Gives every row about a Group to its Group. The order of the rows makes no difference but to their own order. */
export function addChanges(listings: readonly Listing[], rows: readonly ChangeRow[]): Changes {
  if (rows.length === 0) return { listings, closures: [], issues: [] };
  const find = groupFinder(listings);
  const closures: ListedChange[] = [];
  const issues: FeedIssue[] = [];
  const times = new Map<Listing, ListedTime[]>();
  const changes = new Map<Listing, ListedChange[]>();
  for (const row of rows) {
    const { kind, place, said } = row;
    const name = said.get('name') ?? said.get('group');
    if (kind !== 'also' && name !== undefined && isEveryGroup(name)) {
      if (kind === 'cancelled' || kind === 'back') closures.push(asChange(row, kind));
      else
        issues.push(
          unclear(
            place,
            'For all groups at once write “no meeting” or “back on”; give each other change a row with its group.',
          ),
        );
      continue;
    }
    const found = find(said);
    if (typeof found === 'string') issues.push(lost(place, found));
    else if (kind === 'also') {
      const time = asTime(row);
      if (time === undefined)
        issues.push(
          unclear(
            place,
            `“${said.get('attendance') ?? ''}” does not say how one attends. Write in person, online or hybrid.`,
          ),
        );
      else add(times, found, time);
    } else add(changes, found, asChange(row, kind));
  }
  const complete = listings.map((listing): Listing => {
    const [more, dates] = [times.get(listing), changes.get(listing)];
    if (more === undefined && dates === undefined) return listing;
    return {
      ...listing,
      ...(more !== undefined && { moreTimes: [...(listing.moreTimes ?? []), ...more] }),
      ...(dates !== undefined && { changes: dates }),
    };
  });
  return { listings: complete, closures, issues };
}

/** By id, else by name. A sentence where it is none or several. */
function groupFinder(listings: readonly Listing[]): (said: Said) => Listing | string {
  const byId = Map.groupBy(listings, ({ id, slug }) => id ?? slug ?? '');
  const byName = Map.groupBy(listings, ({ name }) => plainHeading(name ?? ''));
  return (said) => {
    const id = said.get('id') ?? said.get('slug');
    const name = said.get('name') ?? said.get('group');
    if (id === undefined && name === undefined) {
      return 'This row does not say which group it is about. Write its id or its name, or “all groups”. A cell merged with the one above is blank here.';
    }
    const named = name === undefined ? undefined : byName.get(plainHeading(name));
    const found = id === undefined ? named : (byId.get(id) ?? named ?? []);
    const shown = id ?? name ?? '';
    const [only, another] = found ?? [];
    if (only === undefined)
      return `No row of this table is the group “${shown.slice(0, 60)}”. Write the id or the name as that row has it.`;
    if (another === undefined) return only;
    return `Several rows are the group “${shown.slice(0, 60)}”. Give each group its own id, and write the id in this row.`;
  };
}

export function asTime({ place, said }: Pick<ChangeRow, 'place' | 'said'>): ListedTime | undefined {
  const attendance = readAttendance(said.get('attendance'));
  if (attendance === 'unclear') return undefined;
  return saidOf<ListedTime>({ place, ...readWhen(said), attendance, site: unlessEmpty(readSite(said)) });
}

function asChange({ place, said, language, date }: ChangeRow, kind: ListedChange['kind']): ListedChange {
  return saidOf<ListedChange>({
    place,
    kind,
    language,
    date: said.get('date') ?? date ?? '',
    newDate: said.get('newDate'),
    usually: said.get('usually'),
    starts: said.get('starts'),
    ends: said.get('ends'),
    duration: said.get('length'),
    site: unlessEmpty(readSite(said)),
    note: said.get('notes'),
  });
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

const unclear = (place: string, message: string): FeedIssue => ({
  code: 'change-unclear',
  severity: 'warning',
  place,
  message,
});
const lost = (place: string, message: string): FeedIssue => ({
  code: 'change-without-group',
  severity: 'warning',
  place,
  message,
});

import { ACCESS_BITS, AUDIENCE_BITS, bitsOf, PAIR_BITS, type Traits } from './candidateTraits.ts';
import type { SearchQuery } from './searchQuery.ts';
import type { SearchTable } from './searchTable.ts';
import { slotsAsked, type Slots } from './weekSlots.ts';

/** The choices of a query, written as what a table has in its columns. */
export interface SearchFilter {
  readonly slots: Slots;
  readonly inPerson: boolean;
  readonly online: boolean;
  /** 0 where any will do. */
  readonly audiences: Traits;
  readonly access: Traits;
  readonly pair: Traits;
  /** By set of languages; absent where any will do. */
  readonly speaks?: readonly boolean[];
  readonly state?: SearchQuery['state'];
  readonly thisWeek: boolean;
}

export function searchFilter(query: SearchQuery, { languageSets }: Pick<SearchTable, 'languageSets'>): SearchFilter {
  const { attending, languages, state } = query;
  return {
    slots: slotsAsked(query),
    inPerson: attending.length === 0 || attending.includes('in-person'),
    online: attending.length === 0 || attending.includes('online'),
    audiences: bitsOf(AUDIENCE_BITS, query.audiences),
    access: bitsOf(ACCESS_BITS, query.access),
    pair: bitsOf(PAIR_BITS, query.pair),
    ...(languages.length > 0 && {
      speaks: languageSets.map((set) => set.some((language) => languages.includes(language))),
    }),
    ...(state !== undefined && { state }),
    thisWeek: query.thisWeek,
  };
}

/** The slots of a row that count for a filter: those of the coming week or the usual ones, attended as asked. */
export function slotsFor(table: SearchTable, row: number, { inPerson, online, thisWeek }: SearchFilter): Slots {
  if (thisWeek) {
    const week = table.thisWeek(row);
    return (inPerson ? week.inPerson : 0) | (online ? week.online : 0);
  }
  return (inPerson ? (table.inPerson[row] ?? 0) : 0) | (online ? (table.online[row] ?? 0) : 0);
}

/**
 * The rows from `from` to before `until` that are what a filter asks for. One and the
 * same Meeting has the day, the time and the way of attending.
 */
export function filterRows(
  table: SearchTable,
  filter: SearchFilter,
  { from = 0, until = table.rows.length }: { from?: number; until?: number },
): readonly number[] {
  const { audiences, access, pair, speaks, state, slots } = filter;
  const found: number[] = [];
  for (let row = from; row < until; row += 1) {
    const traits = table.traits[row] ?? 0;
    if (
      (audiences === 0 || (traits & audiences) !== 0) &&
      (traits & access) === access &&
      (pair === 0 || (traits & pair) !== 0) &&
      (speaks === undefined || speaks[table.speaks[row] ?? 0] === true) &&
      (state === undefined || table.rows[row]?.candidate.state === state) &&
      (slotsFor(table, row, filter) & slots) !== 0
    ) {
      found.push(row);
    }
  }
  return found;
}

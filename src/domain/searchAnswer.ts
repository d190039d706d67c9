import { once } from './once.ts';
import { countChoices } from './searchCounts.ts';
import { filterRows, searchFilter } from './searchFilter.ts';
import type { Match, SearchResults, SearchSituation } from './searchGroups.ts';
import type { SearchQuery } from './searchQuery.ts';
import type { SearchTable } from './searchTable.ts';

const MOST_BEYOND = 3;

/** What a table answers to a query. Nothing is worked out before it is read. */
export function searchAnswer(
  table: SearchTable,
  query: SearchQuery,
  {
    origin,
    mostBeyond = MOST_BEYOND,
    wholeMiles = Infinity,
  }: Pick<SearchSituation, 'origin' | 'mostBeyond' | 'wholeMiles'>,
): Omit<SearchResults, 'without'> {
  const { rows, measuredCount } = table;
  const inReach = origin === undefined ? rows.length : countWithin(table, query.within);
  const find = (asked: SearchQuery, range: Parameters<typeof filterRows>[2] = {}): readonly number[] =>
    filterRows(table, searchFilter(asked, table), range);
  const toMatches = (found: readonly number[]): readonly Match[] => {
    const matches: Match[] = [];
    for (const row of found) {
      const match = rows[row];
      if (match !== undefined) matches.push(match);
    }
    return matches;
  };

  const matching = once(() => find(query, { until: inReach }));
  const matches = once(() => toMatches(matching()));
  const byId = (found: readonly number[]): readonly number[] =>
    found.toSorted((one, other) => (table.idOrder[one] ?? 0) - (table.idOrder[other] ?? 0));
  /** Those that fit what is asked and are no Match, in the order of ids. */
  const rest = (asked: SearchQuery): readonly number[] => {
    const shown = new Set(matching());
    return byId(find(asked).filter((row) => !shown.has(row)));
  };

  const beyondReach = once(() => {
    const isRunning = (row: number): boolean => rows[row]?.candidate.status === 'running';
    const farther = find(query, { from: inReach, until: measuredCount }).filter(
      (row) => (rows[row]?.travel?.miles ?? Infinity) <= wholeMiles,
    );
    const [meeting, waiting] = [farther.filter(isRunning), farther.filter((row) => !isRunning(row))];
    return toMatches([...meeting, ...waiting].slice(0, mostBeyond));
  });
  const otherTimes = once(() => {
    const shown = new Set(matching());
    const anyTime = { ...query, days: [], times: [], thisWeek: false };
    return toMatches(find(anyTime, { until: inReach }).filter((row) => !shown.has(row)));
  });
  const online = once(() => {
    const onlyInRooms = query.attending.length > 0 && !query.attending.includes('online');
    if (onlyInRooms && matching().length > 0) return [];
    const found = toMatches(rest({ ...query, attending: ['online'] }));
    return [...found.filter(isOnlineOnly), ...found.filter((match) => !isOnlineOnly(match))];
  });
  // What has a point and meets in a room is measured, so only the rows after those can be without one.
  const unplaced = once(() =>
    origin === undefined
      ? []
      : toMatches(byId(find(query, { from: measuredCount }).filter((row) => table.inPerson[row] !== 0))).filter(
          ({ candidate }) => candidate.point === undefined,
        ),
  );
  const counts = once(() => countChoices(table, query, inReach));

  return {
    get matches() {
      return matches();
    },
    get beyondReach() {
      return beyondReach();
    },
    get otherTimes() {
      return otherTimes();
    },
    get online() {
      return online();
    },
    get unplaced() {
      return unplaced();
    },
    get counts() {
      return counts();
    },
  };
}

const isOnlineOnly = ({ candidate }: Match): boolean => candidate.format === 'online';

/** How many rows, the nearest ones, are at most so many minutes away. */
function countWithin({ minutes, measuredCount }: SearchTable, within: number): number {
  let [low, high] = [0, measuredCount];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((minutes[middle] ?? Infinity) <= within) low = middle + 1;
    else high = middle;
  }
  return low;
}

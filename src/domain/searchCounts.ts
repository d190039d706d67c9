import { ACCESS_BITS, AUDIENCE_BITS, PAIR_BITS, type Bits } from './candidateTraits.ts';
import type { Audience } from './group.ts';
import type { FacilitatorPairStatus } from './facilitator.ts';
import { filterRows, searchFilter, slotsFor, type SearchFilter } from './searchFilter.ts';
import { ATTENDANCES, type AccessNeed, type Attendance, type SearchQuery } from './searchQuery.ts';
import type { SearchTable } from './searchTable.ts';
import { TIMES_OF_DAY, type TimeOfDay } from './timeOfDay.ts';
import { REACHES, type Reach } from './travel.ts';
import { WEEKDAYS, type Weekday } from './weekday.ts';
import { slotsAtTime, slotsOnDay } from './weekSlots.ts';

/**
 * How many Matches there would be with one choice alone in its filter and all other
 * filters kept. Access is different, because every need must be met: each need is
 * counted together with those already chosen.
 */
export interface Counts {
  /** Empty where nothing is measured. */
  readonly within: ReadonlyMap<Reach, number>;
  readonly days: ReadonlyMap<Weekday, number>;
  readonly times: ReadonlyMap<TimeOfDay, number>;
  readonly attending: ReadonlyMap<Attendance, number>;
  /** Only languages that would leave something. */
  readonly languages: ReadonlyMap<string, number>;
  readonly audiences: ReadonlyMap<Audience, number>;
  readonly access: ReadonlyMap<AccessNeed, number>;
  readonly pair: ReadonlyMap<FacilitatorPairStatus, number>;
  readonly thisWeek: number;
}

/** Counts the rows within reach, which are the first `inReach`, for every choice of every filter. */
export function countChoices(table: SearchTable, query: SearchQuery, inReach: number): Counts {
  const without = (freed: Partial<SearchQuery>): SearchFilter => searchFilter({ ...query, ...freed }, table);
  const rowsThat = (filter: SearchFilter) => filterRows(table, filter, { until: inReach });
  const bySlots = <Choice>(
    freed: Partial<SearchQuery>,
    choices: readonly Choice[],
    slots: (choice: Choice) => number,
  ) => {
    const filter = without(freed);
    const found = rowsThat(filter).map((row) => slotsFor(table, row, filter) & filter.slots);
    return tally(choices, (choice) => amount(found, (each) => (each & slots(choice)) !== 0));
  };
  const byTraits = <Choice extends string>(freed: Partial<SearchQuery>, bits: Bits<Choice>) => {
    const found = rowsThat(without(freed)).map((row) => table.traits[row] ?? 0);
    return tally([...bits.keys()], (choice) => amount(found, (traits) => (traits & (bits.get(choice) ?? 0)) !== 0));
  };
  const filter = without({});
  return {
    within: reaches(table, filter),
    days: bySlots({ days: [] }, WEEKDAYS, slotsOnDay),
    times: bySlots({ times: [] }, TIMES_OF_DAY, slotsAtTime),
    attending: tally(ATTENDANCES, (way) => rowsThat(without({ attending: [way] })).length),
    languages: spoken(table, rowsThat(without({ languages: [] }))),
    audiences: byTraits({ audiences: [] }, AUDIENCE_BITS),
    access: byTraits({}, ACCESS_BITS),
    pair: byTraits({ pair: [] }, PAIR_BITS),
    thisWeek: rowsThat(without({ thisWeek: true })).length,
  };
}

function reaches(table: SearchTable, filter: SearchFilter): ReadonlyMap<Reach, number> {
  if (table.measuredCount === 0) return new Map();
  const minutes = filterRows(table, filter, { until: table.measuredCount }).map(
    (row) => table.minutes[row] ?? Infinity,
  );
  return tally(REACHES, (reach) => amount(minutes, (each) => each <= reach));
}

function spoken({ speaks, languageSets }: SearchTable, rows: readonly number[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const language of new Set(languageSets[speaks[row] ?? 0]))
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return new Map([...counts].sort());
}

const amount = <Each>(all: readonly Each[], suits: (each: Each) => boolean): number => {
  let found = 0;
  for (const each of all) if (suits(each)) found += 1;
  return found;
};

const tally = <Choice>(choices: readonly Choice[], count: (choice: Choice) => number): ReadonlyMap<Choice, number> =>
  new Map(choices.map((choice) => [choice, count(choice)]));

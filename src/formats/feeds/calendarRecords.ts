import type { CalendarEntry } from './calendarEntries.ts';

/** The entries that are one record: a series with the dates that differ, or single dates of one name. */
export interface CalendarRecord {
  /** The first of them, whose words stand for all. */
  readonly main: CalendarEntry;
  /** What repeats. */
  readonly series: readonly CalendarEntry[];
  /** Entries that stand for one date of a series. */
  readonly instead: readonly CalendarEntry[];
  /** Dates without a rule. */
  readonly single: readonly CalendarEntry[];
  /** The Group's id, where the calendar is one of ours. */
  readonly ours?: string;
}

/** Ids of the entries in our own calendars; see `icalendar.ts`. */
const OURS =
  /^(?<group>[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*)\/(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|extra|cancelled)-[\d-]+@/u;

/**
 * Sorts entries into records, in the order in which each begins.
 *
 * - Entries with one id are one series. Calendar programs split a series when "this and
 *   all that follow" is changed, and put a mark behind the id: `…_R20260303T183000@…`.
 * - Entries of one of our own calendars are one Group each.
 * - Single dates with one name, time and place are one record: some programs write a
 *   series out date by date.
 */
export function calendarRecords(entries: readonly CalendarEntry[]): readonly CalendarRecord[] {
  const groups = Map.groupBy(entries, keyOf);
  return [...groups.values()].flatMap((all): readonly CalendarRecord[] => {
    const [first] = all;
    if (first === undefined) return [];
    const repeats = all.filter((entry) => entry.instead === undefined && isSeries(entry));
    const single = all.filter((entry) => entry.instead === undefined && !isSeries(entry));
    const instead = all.filter((entry) => entry.instead !== undefined);
    const ours = OURS.exec(first.uid ?? '')?.groups?.['group'];
    const named = ours === undefined ? {} : { ours };
    return [{ main: repeats[0] ?? first, series: repeats, instead, single, ...named }];
  });
}

export const isSeries = ({ rules, extra }: CalendarEntry): boolean => rules.length > 0 || extra.length > 0;

/** The id without the mark of a split series. */
export const plainUid = (uid: string): string => uid.replace(/_R\d{8}(?:T\d{6}Z?)?(?=@|$)/u, '');

function keyOf(entry: CalendarEntry): string {
  const { uid, name = '', start, where = '', instead } = entry;
  const ours = OURS.exec(uid ?? '')?.groups?.['group'];
  if (ours !== undefined) return `ours ${ours}`;
  if (uid !== undefined && (isSeries(entry) || instead !== undefined)) return `series ${uid}`;
  return `single ${JSON.stringify([name.trim().toLowerCase(), start?.clock, where])}`;
}

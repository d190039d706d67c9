import type { MeetingTime } from '../domain/meetingTime.ts';
import { columnOf, readOptional, type Column } from './areaColumns.ts';
import { UnreadableError } from './packedNumbers.ts';

type Times = readonly MeetingTime[];

/**
 * Lays out when Groups meet. Nearly all meet at one time of the week, and day and
 * hour apart pack half as large as together.
 */
export function timeColumns(groups: readonly Times[]): Readonly<Record<string, Column>> {
  const columns: Record<string, Column> = {};
  const add = (name: string, field: (times: Times) => unknown) => {
    const column = columnOf(groups.map(field));
    if (column !== undefined) columns[name] = column;
  };
  add('rhythm', ([first]) => first?.rhythm);
  add('weekday', ([first]) => first?.weekday);
  add('starts', ([first]) => first?.starts);
  add('minutes', ([first]) => first?.minutes);
  add('otherwise', ([first]) => (first === undefined ? undefined : beyondTheUsual(first)));
  add('more', ([, ...more]) => (more.length === 0 ? undefined : more));
  return columns;
}

/** Throws: `UnreadableError` when a column does not fit so many Groups, or a time has no day or no hour. */
export function readTimes(columns: object, count: number): (row: number) => Times {
  const rhythm = readOptional(columns, 'rhythm', count, isText);
  const weekday = readOptional(columns, 'weekday', count, isText);
  const starts = readOptional(columns, 'starts', count, isText);
  const minutes = readOptional(columns, 'minutes', count, isNumber);
  const otherwise = readOptional(columns, 'otherwise', count, isTheRest);
  const more = readOptional(columns, 'more', count, areTimes);
  for (let row = 0; row < count; row += 1) {
    if (rhythm(row) !== undefined && (weekday(row) === undefined || starts(row) === undefined))
      throw new UnreadableError();
  }
  return (row) => {
    const first = { rhythm: rhythm(row), weekday: weekday(row), starts: starts(row), minutes: minutes(row) };
    if (first.rhythm === undefined) return [];
    const times: unknown = [{ ...first, ...otherwise(row) }, ...(more(row) ?? [])];
    if (!areTimes(times)) throw new UnreadableError();
    return times;
  };
}

/** What not every time says: weeks, a date it met, a format or Site of its own. */
function beyondTheUsual(time: MeetingTime): object | undefined {
  const rest = Object.entries(time).filter(([name]) => !USUAL.has(name));
  return rest.length === 0 ? undefined : Object.fromEntries(rest);
}

const USUAL: ReadonlySet<string> = new Set(['rhythm', 'weekday', 'starts', 'minutes'] satisfies (keyof MeetingTime)[]);

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** What is said of a time besides never says the usual again. */
const isTheRest = (value: unknown): value is object =>
  isRecord(value) && Object.keys(value).every((name) => !USUAL.has(name));
const areTimes = (value: unknown): value is Times =>
  Array.isArray(value) &&
  value.every(
    (time) => isRecord(time) && 'weekday' in time && isText(time.weekday) && 'starts' in time && isText(time.starts),
  );

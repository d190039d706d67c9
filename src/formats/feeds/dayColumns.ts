import type { Weekday } from '../../domain/weekday.ts';
import { capital } from '../../domain/capital.ts';
import { WEEKDAY_WORDS } from '../reading/weekdayWords.ts';
import type { TableRow } from './feedFormat.ts';
import { plainColumn } from './plainColumns.ts';
import { plainHeading } from './plainHeading.ts';

interface Table {
  readonly header: readonly string[];
  readonly rows: Iterable<TableRow>;
}

/**
 * A timetable has a column for each day of the week, and in it the hours of a group, or a mark.
 * It becomes one column that says days, or days and hours, as other tables have it.
 */
export function withoutDayColumns({ header, rows }: Table): Table {
  const days = dayColumnsOf(header);
  const [first] = days.keys();
  if (first === undefined) return { header, rows };
  const all = [...rows];
  const isMarked = all.every(({ cells }) =>
    [...days.keys()].every((index) => !/\p{N}|noon|mediod/iu.test(cells[index] ?? '')),
  );
  const said = isMarked ? markedDays : daysAndHours;
  const put = (cells: readonly string[], words: string) =>
    cells.map((cell, index) => (index === first ? words : days.has(index) ? '' : cell));
  return {
    header: put(header, isMarked ? 'Day' : 'When'),
    rows: all.map(({ number, cells }) => {
      const filled = [...days].map(([index, day]) => ({ day: capital(day), cell: (cells[index] ?? '').trim() }));
      return { number, cells: put(cells, said(filled.filter(({ cell }) => !NOT_THEN.test(cell)))) };
    }),
  };
}

/** Column → the day it is for; none where another column says the day, or where one day is no timetable. */
function dayColumnsOf(header: readonly string[]): ReadonlyMap<number, Weekday> {
  const columns = header.map(plainColumn);
  if (columns.includes('day') || columns.includes('when')) return new Map();
  const days = header.flatMap((heading, index): [number, Weekday][] => {
    const day = columns[index] === undefined ? WEEKDAY_WORDS.get(plainHeading(heading)) : undefined;
    return day === undefined ? [] : [[index, day]];
  });
  return new Map(days.length > 1 ? days : []);
}

interface Filled {
  readonly day: string;
  readonly cell: string;
}

/** "Monday, Thursday": the hour stands in a column of its own. A cell that is no mark goes along, to be asked about. */
const markedDays = (filled: readonly Filled[]): string =>
  filled.map(({ day, cell }) => (MARK.test(cell) ? day : `${day} ${cell}`)).join(', ');

/** "Monday 6pm, Monday 8pm, Thursday noon" */
const daysAndHours = (filled: readonly Filled[]): string =>
  filled.flatMap(({ day, cell }) => cell.split(/\s*[,;&\n]\s*/u).map((hours) => `${day} ${hours}`)).join(', ');

const MARK = /^(?:x|y|yes|s[ií]|true|[✓✔☑•*●])$/iu;
const NOT_THEN = /^(?:[-–—]*|no|none|n\/?a|false|closed|off|cerrado|ninguno)$/iu;

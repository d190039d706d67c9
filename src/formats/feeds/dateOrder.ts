import type { FeedIssue, TableRow } from './feedFormat.ts';
import { headingsOf, isPlainColumn, type ReadColumn } from './plainColumns.ts';
import { plainHeading } from './plainHeading.ts';

const DATES: readonly ReadColumn[] = ['date', 'newDate', 'confirmedOn', 'resumesOn', 'seasonFrom', 'seasonUntil'];

export const isDateColumn = (column: ReadColumn): boolean => DATES.includes(column);

/** A date in numbers, alone or as one end of a range. */
const SLASHED = /(?<!\d|\/)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/gu;

/**
 * Settles which number of a date like 02/11/2026 is the month, for a whole table: the
 * date of another row may prove it, and in the United States the month comes first.
 * Where a table proves both, or is headed in Spanish and proves neither, such a date
 * is taken out with a word, for either reading may send somebody to a locked door.
 */
export function orderDates(
  header: readonly string[],
  { columns, rows }: { readonly columns: readonly (ReadColumn | undefined)[]; readonly rows: readonly TableRow[] },
): { readonly rows: readonly TableRow[]; readonly issues: readonly FeedIssue[] } {
  const dated = columns.flatMap((column, index) => (column !== undefined && isDateColumn(column) ? [index] : []));
  const found = rows.flatMap((row) => dated.flatMap((index) => ordersIn(row.cells[index])));
  const [dayFirst, monthFirst] = [found.includes('day-first'), found.includes('month-first')];
  const isSettled = monthFirst ? !dayFirst : dayFirst || !isSpanish(header, { columns, dated });
  if (isSettled && !dayFirst) return { rows, issues: [] };
  const issues: FeedIssue[] = [];
  if (isSettled) {
    const message =
      'A date in this table has the day before the month, so all dates with slashes were read that way. Write year-month-day, like 2026-12-24, to be sure.';
    issues.push({ code: 'feed-repaired', severity: 'warning', message });
  }
  const settled = rows.map((row): TableRow => {
    const cells = row.cells.map((cell, index) => {
      if (!dated.includes(index)) return cell;
      if (isSettled)
        return cell
          .trim()
          .replace(
            SLASHED,
            (_, day: string, month: string, year: string) =>
              `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
          );
      if (!ordersIn(cell).includes('either')) return cell;
      const message = `“${cell.trim()}” can be two dates, and is left out. Write the year first, then the month and the day, like 2026-12-24.`;
      issues.push({ code: 'change-unclear', severity: 'warning', place: `row ${row.number}`, message });
      return '';
    });
    return { ...row, cells };
  });
  return { rows: settled, issues };
}

type DateOrder = 'day-first' | 'month-first' | 'either';

export function ordersIn(cell = ''): readonly DateOrder[] {
  return [...cell.matchAll(SLASHED)].flatMap(([, first, second]): readonly DateOrder[] => {
    if (Number(first) > 12) return ['day-first'];
    return Number(second) > 12 ? ['month-first'] : first === second ? [] : ['either'];
  });
}

/** Whether the dates stand under headings in Spanish. */
function isSpanish(
  header: readonly string[],
  { columns, dated }: { readonly columns: readonly (ReadColumn | undefined)[]; readonly dated: readonly number[] },
): boolean {
  return dated.some((index) => {
    const column = columns[index];
    return column !== undefined && isSpanishHeading(column, header[index] ?? '');
  });
}

export const isSpanishHeading = (column: ReadColumn, heading: string): boolean =>
  isPlainColumn(column) && headingsOf(column, 'es').some((each) => plainHeading(each) === plainHeading(heading));

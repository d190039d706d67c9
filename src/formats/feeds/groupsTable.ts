import type { GroupRecord } from '../../domain/group.ts';
import { COLUMN_SECTIONS } from './columnSections.ts';
import { guardCell } from './formulaGuard.ts';
import { headingsOf, type PlainColumn } from './plainColumns.ts';
import { type Row, rowsOfGroup } from './rowsOfGroup.ts';

/** Columns that are read in tables of others, and say in ours what another column says already. */
const ONLY_READ: ReadonlySet<PlainColumn> = new Set([
  ...(['slug', 'group', 'when', 'address2', 'country', 'coordinates'] as const),
  ...(['onlinePhone', 'groupNotes', 'types', 'updated'] as const),
]);

/** Every column that our own table has, in the order in which the guide explains them. */
export const TABLE_COLUMNS: readonly PlainColumn[] = Object.values<readonly PlainColumn[]>(COLUMN_SECTIONS)
  .flat()
  .filter((column) => !ONLY_READ.has(column));

/**
 * Groups as our own table in plain words: a header, a row for each Group, and below it
 * a row for each further time and each date that differs.
 *
 * Shape: CSV with commas and CRLF, behind a byte order mark, without which spreadsheets
 *   spoil every accent. `readFeed` and `readListing` read it back to the same Groups;
 *   `tableLosses` says where they do not.
 */
export function groupsTable(groups: Iterable<GroupRecord>): string {
  const pieces = [headerLine()];
  for (const group of groups) pieces.push(groupLines(group));
  return `\ufeff${pieces.join('')}`;
}

/** The header, for whoever writes a long table in pieces. */
export function headerLine(): string {
  return csvLine(TABLE_COLUMNS.map((column) => headingsOf(column, 'en')[0] ?? column));
}

/** All rows of one Group. */
export function groupLines(group: GroupRecord): string {
  return rowsOfGroup(group).map(rowLine).join('');
}

const rowLine = (row: Row): string => csvLine(TABLE_COLUMNS.map((column) => row[column] ?? ''));

/** Cells as one line of CSV, guarded against being taken for formulas. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(guardCell(cell))).join(',')}\r\n`;
}

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

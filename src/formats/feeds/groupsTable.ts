import type { GroupRecord } from '../../domain/group.ts';
import { guardCell } from './formulaGuard.ts';
import { headingsOf, type PlainColumn } from './plainColumns.ts';
import { type Row, rowsOfGroup } from './rowsOfGroup.ts';

/**
 * Every column that our own table has, in the order in which a person fills them in:
 * who, when, where, how, for whom, whom to ask, and at the end what only we need.
 */
export const TABLE_COLUMNS = [
  'id',
  'affiliate',
  'name',
  'change',
  'date',
  'newDate',
  'usually',
  'day',
  'starts',
  'ends',
  'length',
  'repeats',
  'season',
  'attendance',
  'site',
  'address',
  'city',
  'state',
  'zip',
  'siteNotes',
  'latitude',
  'longitude',
  'approximate',
  'timeZone',
  'onlineLink',
  'howToJoin',
  'languages',
  'audience',
  'ages',
  'registration',
  'registrationLink',
  'notes',
  'phone',
  'email',
  'contact',
  'contactNote',
  'website',
  'status',
  'statusNote',
  'resumesOn',
  'stepFree',
  'accessibleToilet',
  'asl',
  'parking',
  'transit',
  'accessNotes',
  'entrance',
  'room',
  'lookFor',
  'firstVisitNotes',
  'facilitators',
  'confirmedOn',
  'writtenIn',
  'formerly',
  'source',
  'sourceId',
  'demonstration',
] as const satisfies readonly PlainColumn[];

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

import type { TableRow } from './feedFormat.ts';
import { plainColumn } from './plainColumns.ts';

/** Where a table says what its columns are. */
export interface TableHeader {
  readonly headings: readonly string[];
  /** The row that was taken for it; of two rows the lower one. */
  readonly row: TableRow;
  /** How many rows above it are none of the table. */
  readonly above: number;
  /** The rows of the table itself. */
  readonly rows: readonly TableRow[];
}

/** A title and a blank line may stand above the header. Unit: rows. */
const HEADER_WITHIN = 10;

/**
 * The header of a table: the first of its rows that a format recognizes, else the first
 * of all. Where headings stand in two rows, "Time" above "Start" and "End", it is both.
 */
export function findHeader(
  rows: readonly TableRow[],
  recognizes: (headings: readonly string[]) => boolean,
): TableHeader | undefined {
  const at = Math.max(
    rows.slice(0, HEADER_WITHIN).findIndex(({ cells }) => recognizes(cells)),
    0,
  );
  const row = rows[at];
  if (row === undefined) return undefined;
  const withAbove = headingsOfTwo(rows[at - 1]?.cells ?? [], row.cells);
  if (withAbove !== undefined) return { headings: withAbove, row, above: at - 1, rows: rows.slice(at + 1) };
  const below = rows[at + 1];
  const withBelow = headingsOfTwo(row.cells, below?.cells ?? []);
  if (withBelow === undefined || below === undefined)
    return { headings: row.cells, row, above: at, rows: rows.slice(at + 1) };
  return { headings: withBelow, row: below, above: at, rows: rows.slice(at + 2) };
}

/** Unit: headings. One or two may be words of a group. */
const FEWEST = 3;

/** Both rows together where that is a heading we know, otherwise the lower one. `undefined` where one of them is none of headings. */
function headingsOfTwo(upper: readonly string[], lower: readonly string[]): readonly string[] | undefined {
  const below = lower.map((cell) => cell.trim());
  const filled = below.filter((cell) => cell !== '');
  const hasGap = upper.some((cell, index) => cell.trim() === '' && (below[index] ?? '') !== '');
  const known = upper.filter((cell) => plainColumn(cell) !== undefined);
  if (!hasGap || known.length < 2 || filled.length < FEWEST) return undefined;
  if (filled.some((cell) => plainColumn(cell) === undefined)) return undefined;
  let above = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    above = upper[index]?.trim() || above;
    const own = below[index] ?? '';
    if (own === '') return upper[index] ?? '';
    return plainColumn(`${above} ${own}`) === undefined ? own : `${above} ${own}`;
  });
}

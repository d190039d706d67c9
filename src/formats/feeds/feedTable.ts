import Papa from 'papaparse';
import type { FeedIssue, TableRow } from './feedFormat.ts';
import { unguardCell } from './formulaGuard.ts';

/** Every row of a table as text, or why it cannot be told which cell is which. */
export type FeedTable =
  { readonly rows: readonly TableRow[]; readonly issues: readonly FeedIssue[] } | { readonly refusal: FeedIssue };

/** A sheet that a person keeps has some forty. Unit: columns. */
export const MOST_COLUMNS = 500;

const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * Table text → rows of cells. Takes commas, semicolons, tabs or bars, whichever
 * divides the first rows; line ends must be `\n` already. Blank rows are counted
 * and left out. Never throws.
 *
 * One guard against formulas is taken off a cell: the apostrophe that an export
 * puts before `=`.
 */
export function readFeedTable(text: string): FeedTable {
  const told = /^"?sep=(.)"?\n/u.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  const delimiter = told?.[1] ?? likelyDelimiter(body);
  const { data: found, errors } = Papa.parse<string[]>(body, { delimiter, newline: '\n', quoteChar: '"' });

  const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
  if (unclosed !== undefined) {
    return refuse(
      `Row ${rowOf(unclosed)} opens a quotation mark that is never closed, so everything after it ran into one cell. Close it, or double a mark that belongs to the text.`,
    );
  }
  const issues: FeedIssue[] = [];
  for (const row of new Set(errors.filter(({ code }) => code === 'InvalidQuotes').map(rowOf))) {
    if (found[row - 1]?.some((cell) => cell.includes('\n')) === true) {
      return refuse(
        `Row ${row} has a quotation mark inside quotation marks, and may have swallowed the rows below it. Double the inner mark, or take it out.`,
      );
    }
    issues.push({
      code: 'feed-repaired',
      severity: 'warning',
      message: `Row ${row} has a quotation mark inside quotation marks. It was read as part of the text.`,
    });
  }
  const wide = found.findIndex((cells) => lastFilled(cells) > MOST_COLUMNS);
  if (wide !== -1) {
    return refuse(
      `Row ${wide + 1} has ${lastFilled(found[wide] ?? [])} columns; at most ${MOST_COLUMNS} are read. Export only the sheet with the groups.`,
    );
  }
  const rows = found
    .map((cells, index) => ({ number: index + 1, cells: cells.map(unguardCell) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return { rows, issues };
}

/** Unit: characters looked at. */
const SAMPLE = 20_000;

function likelyDelimiter(text: string): string {
  const start = text.slice(0, SAMPLE);
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const { data: rows } = Papa.parse<string[]>(start, { delimiter, newline: '\n', preview: 10 });
    const score = evenness(
      rows.map((cells) => cells.length).filter((width, row) => width > 1 || rows[row]?.[0] !== ''),
    );
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** What divides a table divides each row into as many cells; what only stands in its sentences does not. */
function evenness(widths: readonly number[]): number {
  const scores = widths.map((width) => {
    const share = widths.filter((other) => other === width).length / widths.length;
    return width > 1 ? width * share ** 2 : 0;
  });
  return Math.max(0, ...scores);
}

/** The number of the last cell with something in it; spreadsheets add hundreds of empty ones. */
export function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

const rowOf = ({ row }: { readonly row?: number | undefined }) => (row ?? 0) + 1;

const refuse = (message: string) => ({ refusal: { code: 'feed-unreadable', severity: 'error', message } as const });

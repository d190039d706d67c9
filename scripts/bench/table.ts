/** What a part of the benchmark found. */
export interface BenchTable {
  /** What was measured, with its units. */
  readonly title: string;
  readonly columns: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Measures something, and prints a table as soon as it has one. */
export type BenchPart = (print: (table: BenchTable) => void) => void | Promise<void>;

/** As text: the first column to the left, the others to the right. */
export function writeTable({ title, columns, rows }: BenchTable): string {
  const cells = [columns, ...rows].map((row) => row.map((cell) => (typeof cell === 'number' ? readable(cell) : cell)));
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const lines = cells.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  );
  return [title, ...lines].join('\n');
}

/** Three digits that count. */
const readable = (number: number): string =>
  Number.isInteger(number) || Math.abs(number) >= 100
    ? Math.round(number).toLocaleString('en')
    : number.toLocaleString('en', { maximumSignificantDigits: 3 });

/** The middle, the one that 95 of 100 stay below, and the largest. Throws: `RangeError` when there is none. */
export function spreadOf(numbers: readonly number[]): readonly [median: number, p95: number, worst: number] {
  const inOrder = [...numbers].sort((one, other) => one - other);
  const [median, p95, worst] = [0.5, 0.95, 1].map((part) => inOrder[Math.max(0, Math.ceil(inOrder.length * part) - 1)]);
  if (median === undefined || p95 === undefined || worst === undefined) throw new RangeError('Nothing was measured.');
  return [median, p95, worst];
}

/** How long something takes, the median of several times after one for practice. Unit: milliseconds. */
export function timeOf(work: () => unknown, times = 7): number {
  work();
  const taken = Array.from({ length: times }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return spreadOf(taken)[0];
}

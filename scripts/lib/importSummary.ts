import type { ImportTotals } from '../../src/domain/importPlan.ts';
import type { ImportOutcome } from './runImport.ts';

/** The figures of a plan in the order in which tables show them. */
export const SUMMARY_COLUMNS: readonly (readonly [string, keyof ImportTotals])[] = [
  ['Records', 'records'],
  ['New', 'added'],
  ['Changed', 'changed'],
  ['Unchanged', 'unchanged'],
  ['Twice', 'duplicates'],
  ['Held back', 'heldBack'],
  ['Gone', 'gone'],
];

/** Nothing is wrong with a directory that is all written by hand. */
export const NO_FEEDS =
  'No affiliate lists a feed. To import one every night, write its address under feeds: in content/affiliates/<affiliate>.yaml.';

/** Several feeds, a line each, and how many of them failed. */
export function importSummary(outcomes: readonly ImportOutcome[]): string {
  if (outcomes.length === 0) return `${NO_FEEDS}\n`;
  const lines = outcomes.map((outcome): readonly string[] => [
    outcome.affiliate,
    feedOf(outcome),
    ...SUMMARY_COLUMNS.map(([, key]) =>
      'problem' in outcome ? '-' : outcome.plan.totals[key].toLocaleString('en-US'),
    ),
    sayEnd(outcome),
  ]);
  const head = ['Affiliate', 'Feed', ...SUMMARY_COLUMNS.map(([title]) => title), ''];
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)));
  const rows = [head, ...lines].map((line) =>
    line
      .map((cell, column) =>
        column < 2 || column === head.length - 1
          ? cell.padEnd(widths[column] ?? 0)
          : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const failed = outcomes.filter((outcome) => outcome.failed).length;
  const end =
    failed === 0
      ? `All ${outcomes.length} feeds were imported.`
      : `${failed} of ${outcomes.length} feeds failed; what was listed from them stays as it was.`;
  return `\n${rows.join('\n')}\n\n${end}\n`;
}

/** What a feed is called, or else where it is. */
export function feedOf(outcome: ImportOutcome): string {
  const feed = 'problem' in outcome ? (outcome.feed ?? '') : outcome.plan.feed;
  return feed.length > 40 ? `${feed.slice(0, 39)}…` : feed;
}

/** How it ended, in a word. */
export function sayEnd(outcome: ImportOutcome): string {
  if ('problem' in outcome) return 'failed';
  if (outcome.stopped !== undefined) return outcome.failed ? 'not written' : 'would not be written';
  if (outcome.written === undefined) return 'planned';
  return outcome.written === 0 ? 'nothing to write' : 'written';
}

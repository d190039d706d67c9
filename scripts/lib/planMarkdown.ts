import type { FeedIssue } from '../../src/domain/feedIssue.ts';
import { feedOf, NO_FEEDS, sayEnd, SUMMARY_COLUMNS } from './importSummary.ts';
import { sayChange, sayClosure } from './planTable.ts';
import type { ImportOutcome, PlannedImport } from './runImport.ts';

/** A host takes no longer text for a proposed change. Unit: UTF-16 code units. */
const LONGEST = 60_000;

/** How much of each kind is shown. */
const MOST = { added: 100, changed: 100, gone: 100, examples: 3 } as const;

/**
 * The plans of a run as the text of a proposed change: a table with totals, what failed
 * and why, what is new, changed and gone, and what was held back, by kind. Whatever
 * comes from a feed stands between backticks, so that it links, mentions and draws nothing.
 */
export function planMarkdown(outcomes: readonly ImportOutcome[], { today }: { readonly today: string }): string {
  if (outcomes.length === 0) return `# Feeds imported on ${today}\n\n${NO_FEEDS.replaceAll('<', '\\<')}\n`;
  const failed = outcomes.filter((outcome) => outcome.failed);
  const parts = [
    `# Feeds imported on ${today}\n`,
    table(outcomes),
    ...(failed.length === 0 ? [] : [`## Failed\n\nWhat was listed from these feeds stays as it was.\n`]),
    ...failed.map((outcome) => `- **${title(outcome)}**: ${code(whyFailed(outcome))}\n`),
    ...outcomes.flatMap((outcome) => ('problem' in outcome ? [] : details(outcome))),
  ];
  const text = parts.join('\n');
  if (text.length <= LONGEST) return text;
  const end = text.lastIndexOf('\n', LONGEST);
  return `${text.slice(0, end)}\n\n… and more, which does not fit here. Run the import to see the rest.\n`;
}

function table(outcomes: readonly ImportOutcome[]): string {
  const figures = outcomes.map((outcome) =>
    SUMMARY_COLUMNS.map(([, key]) => ('problem' in outcome ? undefined : outcome.plan.totals[key])),
  );
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = outcomes.map((outcome, index) =>
    row([
      outcome.affiliate,
      code(feedOf(outcome)),
      ...(figures[index] ?? []).map((figure) => figure?.toLocaleString('en-US') ?? ''),
      sayEnd(outcome),
    ]),
  );
  const totals = SUMMARY_COLUMNS.map((_, column) => figures.reduce((sum, line) => sum + (line[column] ?? 0), 0));
  return [
    row(['Affiliate', 'Feed', ...SUMMARY_COLUMNS.map(([name]) => name), '']),
    row(['---', '---', ...SUMMARY_COLUMNS.map(() => '--:'), '---']),
    ...rows,
    row(['**All**', '', ...totals.map((total) => total.toLocaleString('en-US')), '']),
    '',
    'New, changed, unchanged, twice and held back add up to the records. Nothing is ever deleted.',
    '',
  ].join('\n');
}

function details(outcome: PlannedImport): readonly string[] {
  const { plan, format, closures } = outcome;
  const lists = [
    list(
      'New',
      plan.added.map(({ id, group }) => `\`${id}\`, ${code(group.name)}`),
      MOST.added,
    ),
    list(
      'Changed',
      plan.changed.map(({ id, changes }) =>
        [`\`${id}\``, ...changes.map((change) => `  - ${code(sayChange(change))}`)].join('\n'),
      ),
      MOST.changed,
    ),
    list(
      'For all groups',
      closures.map((change) => code(sayClosure(change))),
      MOST.changed,
    ),
    list(
      'Gone from the feed: a person decides. Set `status: ended` where a group is over',
      plan.gone.map(({ id, name }) => `\`${id}\`, ${code(name)}`),
      MOST.gone,
    ),
    list(
      'Listed twice',
      plan.duplicates.map(({ place, name, repeats }) => `${code(place)}, ${code(name)}: the same as \`${repeats}\``),
      MOST.gone,
    ),
    issues(plan.issues),
  ].filter((part) => part !== '');
  return lists.length === 0 ? [] : [`## ${title(outcome)}\n\nRead as ${format}.\n`, ...lists];
}

function list(name: string, entries: readonly string[], most: number): string {
  if (entries.length === 0) return '';
  const rest = entries.length - most;
  const more = rest > 0 ? [`- … and ${rest.toLocaleString('en-US')} more`] : [];
  const shown = entries.slice(0, most).map((entry) => `- ${entry}`);
  return [`### ${name} (${entries.length.toLocaleString('en-US')})\n`, ...shown, ...more, ''].join('\n');
}

/** Each kind with its number and a few examples, those that hold records back first. */
function issues(all: readonly FeedIssue[]): string {
  if (all.length === 0) return '';
  const kinds = [...Map.groupBy(all, ({ severity, code: kind }) => `${severity} ${kind}`).values()];
  const rank = ([first]: readonly FeedIssue[]) => (first?.severity === 'error' ? 0 : 1);
  kinds.sort((one, other) => rank(one) - rank(other) || other.length - one.length);
  const parts = kinds.map((found) => {
    const [first] = found;
    if (first === undefined) return '';
    const what = first.severity === 'error' ? 'held back' : 'warning';
    const examples = found.slice(0, MOST.examples).map(({ place, name, message }) => {
      const where = [place, name].filter((part) => part !== undefined).map(code);
      return `  - ${[...where, code(message)].join(', ')}`;
    });
    return [
      `- ${first.code}, ${what} (docs/issues/${first.code}.md): ${found.length.toLocaleString('en-US')}`,
      ...examples,
    ].join('\n');
  });
  return [`### Issues (${all.length.toLocaleString('en-US')})\n`, ...parts, ''].join('\n');
}

const title = (outcome: ImportOutcome): string => `${outcome.affiliate}, ${code(feedOf(outcome))}`;

function whyFailed(outcome: ImportOutcome): string {
  return 'problem' in outcome ? outcome.problem : (outcome.stopped ?? '');
}

/** Words of a feed between backticks: on one line, without the signs that would end them or a cell of a table. */
function code(words: string): string {
  const flat = words
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .replaceAll('`', 'ˋ')
    .replaceAll('|', '¦')
    .trim();
  return flat === '' ? '' : `\`${flat.length > 400 ? `${flat.slice(0, 399)}…` : flat}\``;
}

import type { FeedIssue } from '../../src/domain/feedIssue.ts';
import type { GroupChange } from '../../src/domain/groupChanges.ts';
import type { ClosureChange } from '../../src/domain/planClosures.ts';
import type { ImportPlan } from '../../src/domain/importPlan.ts';
import { MeetingTime } from '../../src/domain/meetingTime.ts';
import { sayTimes } from '../../src/domain/sayTimes.ts';
import { pageOf } from './reporters.ts';

/** How many of each kind are shown when nobody asked for all of them. */
const FIRST = { changed: 10, duplicates: 5, gone: 10, issues: 3 } as const;

export interface PlanWords {
  readonly verbose: boolean;
  /** What the Feed was read as: "Meeting Guide JSON". */
  readonly format: string;
  /** What the affiliate's own file will say otherwise, for all its Groups. */
  readonly closures?: readonly ClosureChange[];
}

/** A plan for a person at a terminal: totals, what changes, what is held back and why. */
export function planTable(plan: ImportPlan, { verbose, format, closures = [] }: PlanWords): string {
  const most = (few: number) => (verbose ? Infinity : few);
  return [
    `${plan.affiliate}: feed "${plan.feed}", read as ${format}.\n`,
    totalsTable(plan),
    section(
      'Changed',
      plan.changed.map(({ id, changes }) => [id, ...changes.map(sayChange)].join('\n')),
      most(FIRST.changed),
    ),
    section('For all groups', closures.map(sayClosure), most(FIRST.changed)),
    section(
      'Listed twice',
      plan.duplicates.map(({ place, name, repeats }) => `${place}, "${name}": the same as ${repeats}`),
      most(FIRST.duplicates),
    ),
    section(
      'Gone from the feed (their pages stay; set status: ended where a group is over)',
      plan.gone.map(({ id, name }) => `${id}, "${name}"`),
      most(FIRST.gone),
    ),
    ...issueSections(plan.issues, most(FIRST.issues)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function totalsTable({ totals }: ImportPlan): string {
  const rows: readonly (readonly [string, number])[] = [
    ['New', totals.added],
    ['Changed', totals.changed],
    ['Unchanged', totals.unchanged],
    ['Listed twice', totals.duplicates],
    ['Held back', totals.heldBack],
    ['Records', totals.records],
  ];
  const figures = rows.map(([, number]) => number.toLocaleString('en-US'));
  const width = Math.max(...figures.map((figure) => figure.length));
  const lines = rows.map(([word], index) => `  ${word.padEnd(14)}${figures[index]?.padStart(width) ?? ''}`);
  lines.splice(-1, 0, `  ${'-'.repeat(14 + width)}`);
  const gone =
    totals.gone === 0 ? '' : `\n\n  Besides, ${count(totals.gone, 'listing is', 'listings are')} gone from the feed.`;
  return `${lines.join('\n')}${gone}\n`;
}

function section(title: string, entries: readonly string[], most: number): string {
  if (entries.length === 0) return '';
  const shown = entries.slice(0, most).map((entry) => `  ${entry.replaceAll('\n', '\n    ')}`);
  const rest = entries.length - shown.length;
  const more = rest === 0 ? [] : [`  … and ${rest.toLocaleString('en-US')} more (--verbose shows all)`];
  return [`${title}:`, ...shown, ...more, ''].join('\n');
}

/** Each kind once, those that hold records back first, the most frequent first. */
function issueSections(issues: readonly FeedIssue[], most: number): readonly string[] {
  const kinds = [...Map.groupBy(issues, ({ code, severity }) => `${severity} ${code}`).values()];
  const rank = ([first]: readonly FeedIssue[]) => (first?.severity === 'error' ? 0 : 1);
  kinds.sort(
    (one, other) => rank(one) - rank(other) || other.length - one.length || (codeOf(one) < codeOf(other) ? -1 : 1),
  );
  return kinds.map((found) => {
    const [first] = found;
    if (first === undefined) return '';
    const title = `${first.severity === 'error' ? 'Held back' : 'Warning'}, ${first.code}, ${found.length.toLocaleString('en-US')} times (${pageOf(first)})`;
    return section(found.length === 1 ? title.replace('1 times', 'once') : title, found.map(sayIssue), most);
  });
}

const codeOf = ([first]: readonly FeedIssue[]): string => first?.code ?? '';

function sayIssue({ place, id, name, message }: FeedIssue): string {
  const who = [place, id === undefined ? undefined : `id ${id}`, name === undefined ? undefined : `"${name}"`];
  const start = who.filter((part) => part !== undefined).join(', ');
  return visible(start === '' ? message : `${start}\n${message}`);
}

/** One date for all Groups, before and after. */
export const sayClosure = ({ date, before, after }: ClosureChange): string =>
  visible(
    after === undefined
      ? `${date}: they meet after all (was: ${before ?? ''})`
      : `${date}: no meeting. ${before === undefined ? '' : `${before} → `}${after}`,
  );

/** One field, before and after: "site.city: Decatur → Atlanta". */
export const sayChange = ({ field, before, after }: GroupChange): string =>
  `${field}: ${sayValue(before)} → ${sayValue(after)}`;

function sayValue(value: unknown): string {
  if (value === undefined) return '(nothing)';
  const times = MeetingTime.array().safeParse(value);
  const words = typeof value === 'string' ? value : times.success ? sayTimes(times.data) : JSON.stringify(value);
  const short = words.length > 200 ? `${words.slice(0, 200)}…` : words;
  return visible(short.replaceAll('\n', ' / '));
}

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;

/** What cannot be seen, or could steer a terminal, is spelled out. */
const visible = (words: string): string =>
  words.replace(
    /[\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]|(?!\n)\p{Cc}/gu,
    (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );

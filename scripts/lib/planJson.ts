import type { ClosureChange } from '../../src/domain/planClosures.ts';
import type { ImportPlan } from '../../src/domain/importPlan.ts';
import type { ImportOutcome, PlannedImport } from './runImport.ts';

/**
 * The whole plan as JSON, in pieces, because a plan of 100,000 Groups is a long
 * text. The same plan always gives the same bytes.
 */
export function* planJson(
  plan: ImportPlan,
  outcome: {
    readonly format: string;
    readonly written: number;
    /** What the affiliate's own file will say otherwise. */
    readonly closures?: readonly ClosureChange[];
  },
): Iterable<string> {
  const { affiliate, feed, totals, issues, ...lists } = plan;
  const issueCounts = Object.fromEntries(
    [...Map.groupBy(issues, ({ code }) => code)]
      .map(([code, found]) => [code, found.length] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  const head = JSON.stringify({ affiliate, feed, ...outcome, totals, issueCounts }, undefined, 2);
  yield head.slice(0, head.lastIndexOf('\n'));
  const changed = lists.changed.map(({ id, place, group, changes }) => ({ id, place, group, changes }));
  for (const [key, entries] of Object.entries({ ...lists, changed, issues })) {
    yield `,\n  ${JSON.stringify(key)}: [`;
    for (const [index, entry] of entries.entries()) yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(entry)}`;
    yield entries.length === 0 ? ']' : '\n  ]';
  }
  yield '\n}\n';
}

/** The plans of several feeds, and why the others have none. */
export function* importsJson(outcomes: readonly ImportOutcome[]): Iterable<string> {
  yield '{"imports": [';
  for (const [index, outcome] of outcomes.entries()) {
    yield index === 0 ? '\n' : ',\n';
    if ('problem' in outcome) yield `${JSON.stringify(outcome)}\n`;
    else yield* planJson(outcome.plan, writtenAs(outcome));
  }
  yield ']}\n';
}

/** What is said of one import beside its plan. */
export const writtenAs = ({ format, written = 0, closures }: PlannedImport) => ({ format, written, closures });

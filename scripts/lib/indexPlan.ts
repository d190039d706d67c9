import type { ServerDocument } from '../../src/search/meilisearchIndex.ts';

/** What filling an index would change. Ids of Groups; `settings` names settings. */
export interface IndexPlan {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly settings: readonly string[];
}

/** What the live index holds: documents by key as they were sent, and its settings. */
export interface LiveIndex {
  readonly documents: ReadonlyMap<string, unknown>;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Compares what is wanted with what is there; `undefined` means that there is no such index yet. */
export function planIndex(
  wanted: readonly ServerDocument[],
  live: LiveIndex | undefined,
  settings: Readonly<Record<string, unknown>>,
): IndexPlan {
  const keys = new Set(wanted.map(({ key }) => key));
  const there = live?.documents ?? new Map<string, unknown>();
  return {
    added: wanted.filter(({ key }) => !there.has(key)).map(({ id }) => id),
    changed: wanted.filter((one) => there.has(one.key) && !isSame(one, there.get(one.key))).map(({ id }) => id),
    gone: [...there.keys()].filter((key) => !keys.has(key)).map((key) => key.replace('__', '/')),
    settings: live === undefined ? [] : wrongSettings(settings, live.settings),
  };
}

export const isEmpty = (plan: IndexPlan): boolean => Object.values(plan).every(({ length }) => length === 0);

/** The settings that are not as wanted, by name. A server may add parts that nobody asked for. */
export const wrongSettings = (
  wanted: Readonly<Record<string, unknown>>,
  there: Readonly<Record<string, unknown>>,
): readonly string[] => Object.keys(wanted).filter((name) => !holds(there[name], wanted[name]));

/** The plan in a few lines, each with some of its Groups. */
export function sayPlan({ added, changed, gone, settings }: IndexPlan): string {
  const lines = [
    line('new', added),
    line('changed', changed),
    line('gone', gone),
    settings.length === 0 ? [] : [`  settings: ${settings.join(', ')}`],
  ];
  return lines.flat().join('\n');
}

const SHOWN = 5;

function line(what: string, ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return [];
  const more = ids.length > SHOWN ? `, and ${(ids.length - SHOWN).toLocaleString('en-US')} more` : '';
  return [`  ${ids.length.toLocaleString('en-US')} ${what}: ${ids.slice(0, SHOWN).join(', ')}${more}`];
}

/** Whether all of `wanted` is there. Lists have to be the same. */
function holds(there: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) return isSame(there, wanted);
  if (typeof there !== 'object' || there === null) return false;
  const parts = new Map<string, unknown>(Object.entries(there));
  return Object.entries(wanted).every(([key, value]) => holds(parts.get(key), value));
}

/** Whether two values are the same as JSON, whatever the order of their keys. */
export const isSame = (one: unknown, other: unknown): boolean => inOrder(one) === inOrder(other);

const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

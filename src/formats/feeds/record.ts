/** A record as JSON has it: any names, any values. Read it with these functions only, so that `__proto__` stays a name. */
export type FeedRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is FeedRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

export function valueIn(record: FeedRecord, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The first of these fields that says something. */
export function textIn(record: FeedRecord, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = asText(valueIn(record, name));
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The texts of a field that holds a list, or one text with commas between. */
export function textsIn(record: FeedRecord, name: string): readonly string[] {
  const value = valueIn(record, name);
  if (isList(value)) return value.flatMap((entry) => asText(entry) ?? []);
  return (asText(value) ?? '').split(',').flatMap((entry) => asText(entry) ?? []);
}

/** Text as it is (line ends as `\n`), a number as one writes it; a blank, a list or a record says nothing. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/\r\n?/gu, '\n').trim();
  return text === '' ? undefined : text;
}

/** The same fields without those that say nothing. */
export function saidOf<T extends object>(fields: Unsaid<T>): T;
export function saidOf(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** What may be left out of `T` may be `undefined` here. */
type Unsaid<T> = { [K in keyof T]: object extends Pick<T, K> ? T[K] | undefined : T[K] };

/** The record, or `undefined` where it has no field at all. */
export function unlessEmpty<T extends object>(record: T): T | undefined {
  return Object.keys(record).length === 0 ? undefined : record;
}

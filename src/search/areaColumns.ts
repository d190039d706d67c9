import { packNumbers, UnreadableError, unpackNumbers } from './packedNumbers.ts';

/**
 * One field of all the Groups in a file. Absent, no Group has it; inside, `null`
 * stands for a Group that has not.
 */
export type Column =
  /** The same for all. */
  | { readonly all: unknown }
  /** Few values, and for each Group the number of its own. */
  | { readonly values: readonly unknown[]; readonly at: string }
  /** A value for each Group. */
  | { readonly each: readonly unknown[] };

/** Gives a Group's own, by its row from 0. */
export type Reader<T> = (row: number) => T;

/** What a column is read with: it tells a value of ours from anything else. */
export type Guard<T> = (value: unknown) => value is T;

/** Lays out one field. Values that read the same as JSON are the same. */
export function columnOf(fields: readonly unknown[]): Column | undefined {
  const numbers = new Map<string, number>();
  const values: unknown[] = [];
  const at = fields.map((field) => {
    const text = JSON.stringify(field ?? null);
    const before = numbers.get(text);
    if (before !== undefined) return before;
    values.push(field ?? null);
    numbers.set(text, values.length - 1);
    return values.length - 1;
  });
  if (values.length === 0 || (values.length === 1 && values[0] === null)) return undefined;
  if (values.length === 1) return { all: values[0] };
  // Where most differ, their numbers would cost more than a name written twice.
  if (values.length > fields.length / 2) return { each: fields.map((field) => field ?? null) };
  return { values, at: packNumbers(at) };
}

/**
 * All values are looked at before any is given, so whoever has the reader has a whole column.
 *
 * Throws: `UnreadableError` when a value is missing or is no such value.
 */
export function readColumn<T>(columns: object, name: string, count: number, is: Guard<T>): Reader<T> {
  const { values, at } = readValues(columns, name, count, is);
  if (count > 0 && values.includes(undefined)) throw new UnreadableError();
  return (row) => {
    const value = values[at(row)];
    if (value === undefined) throw new UnreadableError();
    return value;
  };
}

/** Throws: `UnreadableError` when the column is not one, or does not fit so many Groups. */
export function readOptional<T>(columns: object, name: string, count: number, is: Guard<T>): Reader<T | undefined> {
  const { values, at } = readValues(columns, name, count, is);
  return (row) => values[at(row)];
}

interface Values<T> {
  readonly values: readonly (T | undefined)[];
  /** Which of them is a row's own. */
  readonly at: Reader<number>;
}

function readValues<T>(columns: object, name: string, count: number, is: Guard<T>): Values<T> {
  const column: unknown = Object.hasOwn(columns, name) ? Reflect.get(columns, name) : undefined;
  if (column === undefined) return { values: [undefined], at: () => 0 };
  if (typeof column !== 'object' || column === null) throw new UnreadableError();
  const checked = (value: unknown): T | undefined => {
    if (value === null) return undefined;
    if (!is(value)) throw new UnreadableError();
    return value;
  };
  if ('all' in column) return { values: [checked(column.all)], at: () => 0 };
  if ('each' in column && Array.isArray(column.each) && column.each.length === count)
    return { values: column.each.map(checked), at: (row) => row };
  if (!('values' in column && Array.isArray(column.values) && 'at' in column)) throw new UnreadableError();
  const values = column.values.map(checked);
  const numbers = unpackNumbers(column.at, count);
  if (numbers.some((number) => number >= values.length)) throw new UnreadableError();
  return { values, at: (row) => numbers[row] ?? 0 };
}

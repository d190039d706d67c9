/** One file → one record, or everything that is wrong with it: each with its line and how to mend it. */
import { z } from 'zod';
import { CalendarDate } from '../domain/calendarDate.ts';
import { closestWord } from '../domain/closestWord.ts';
import { ISSUE_CODES, type Issue, type IssueCode } from '../domain/issue.ts';
import { DEMONSTRATION_LEFT } from '../domain/joinDirectory.ts';
import { ClockTime } from '../domain/meetingTime.ts';
import { quote, sayPlainly } from '../domain/plainWords.ts';
import { SafeUrl } from '../domain/safeUrl.ts';
import { Zip } from '../domain/site.ts';
import { type Path, type Problem, sayPath } from './problem.ts';
import { findRelativeDates, resolveRelativeDates } from './relativeDates.ts';
import { keysAt, schemasAt } from './schemaAt.ts';
import { readYaml, type YamlReading } from './yaml.ts';

export interface RecordRules {
  /** When given, a record that says `demonstration: true` may write dates relative to it. */
  readonly relativeTo?: CalendarDate;
  /** Whether a record of the demonstration is refused outright; its relative dates are then no matter. */
  readonly refuseDemonstration?: boolean;
}

type RecordReading<T> = { readonly record: T } | { readonly problems: readonly Problem[] };

/** Reads one record by its schema. Never throws, whatever the bytes are. */
export function readRecord<S extends z.ZodType>(
  bytes: Uint8Array,
  schema: S,
  rules: RecordRules = {},
): RecordReading<z.output<S>> {
  const reading = readYaml(bytes);
  if ('problems' in reading) return reading;
  const { value, lineOf } = reading;
  if (rules.refuseDemonstration === true && saysDemonstration(value)) {
    const left = { code: 'demonstration-left', path: ['demonstration'], message: DEMONSTRATION_LEFT } as const;
    return { problems: [problemOf(left, lineOf)] };
  }
  const relativeTo = saysDemonstration(value) ? rules.relativeTo : undefined;
  const spoilt = [...findBlanks(value), ...(relativeTo === undefined ? refuseRelativeDates(value) : [])];
  const ready = relativeTo === undefined ? value : resolveRelativeDates(value, relativeTo);
  const parsed = schema.safeParse(ready, { error: sayPlainly });
  if (parsed.success && spoilt.length === 0) return { record: parsed.data };
  const refused = parsed.success ? [] : parsed.error.issues.flatMap((issue) => explain(issue, schema, ready));
  const known = new Set(spoilt.map(({ path }) => sayPath(path)));
  const problems = [...spoilt, ...refused.filter(({ path }) => !known.has(sayPath(path)))];
  const told = problems.slice(0, MOST_PROBLEMS).map((found) => problemOf(found, lineOf));
  return { problems: told.sort(byLine) };
}

/** An Issue in a file. What cannot be seen or could steer a terminal is spelled out. */
export function issueIn(file: string, { code, message, ...where }: Problem): Issue {
  return { code, severity: ISSUE_CODES[code], file: visible(file), ...where, message: visible(message) };
}

/** Of one file. Whoever mends these sees the others next. */
const MOST_PROBLEMS = 20;

interface Found {
  readonly code: IssueCode;
  readonly path: Path;
  readonly message: string;
}

function problemOf({ code, path, message }: Found, lineOf: YamlReading['lineOf']): Problem {
  const field = sayPath(path);
  return { code, line: lineOf(path), ...(field === '' ? {} : { field }), message };
}

function explain(issue: z.core.$ZodIssue, schema: unknown, value: unknown): readonly Found[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'unknown-key',
      path: [...path, key],
      message: sayUnknown(key, keysAt(schema, path)),
    }));
  }
  return [{ code: codeOf(issue, schema, value), path, message: issue.message }];
}

function sayUnknown(key: string, known: readonly string[]): string {
  if (known.includes(key))
    return `${quote(key)} does not go with the lines beside it. Take it out, or check those lines.`;
  const meant = closestWord(key, known);
  if (meant !== undefined) return `Nothing reads ${quote(key)}. Did you mean ${meant}?`;
  return `Nothing reads ${quote(key)}. Take it out, or use one of: ${known.join(', ')}.`;
}

const CODE_OF_SCHEMA: ReadonlyMap<unknown, IssueCode> = new Map<unknown, IssueCode>([
  [CalendarDate, 'date-format'],
  [ClockTime, 'time-format'],
  [Zip, 'zip-format'],
  [SafeUrl, 'url-unsafe'],
]);

function codeOf(issue: z.core.$ZodIssue, schema: unknown, value: unknown): IssueCode {
  const said: unknown = issue.code === 'custom' ? issue.params?.['issue'] : undefined;
  const code = CODES.find((one) => one === said);
  if (code !== undefined) return code;
  const refused = valueAt(value, issue.path);
  if (refused === undefined) return 'missing-value';
  for (const one of schemasAt(schema, issue.path)) {
    const special = CODE_OF_SCHEMA.get(one);
    /** A date may be well written and still be wrong beside another one. */
    if (special !== undefined && one instanceof z.ZodType && !one.safeParse(refused).success) return special;
  }
  return 'wrong-value';
}

const CODES = Object.keys(ISSUE_CODES).filter((code): code is IssueCode => Object.hasOwn(ISSUE_CODES, code));

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );
}

/** Lines with a key and nothing behind it, or `~`. Somebody meant to come back to them. */
function findBlanks(value: unknown, path: Path = []): readonly Found[] {
  if (value === null) {
    return [{ code: 'missing-value', path, message: 'This line is empty. Write something, or leave the line out.' }];
  }
  if (typeof value !== 'object') return [];
  const parts: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return parts.flatMap(([key, part]) => findBlanks(part, [...path, key]));
}

const refuseRelativeDates = (value: unknown): readonly Found[] =>
  findRelativeDates(value).map((path) => ({
    code: 'relative-date',
    path,
    message: `${quote(valueAt(value, path))} is only for the demonstration. Write the date as year-month-day, like 2026-12-22.`,
  }));

const saysDemonstration = (value: unknown): boolean => valueAt(value, ['demonstration']) === true;

const byLine = (one: Problem, other: Problem): number => (one.line ?? 0) - (other.line ?? 0);

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu;
const visible = (text: string): string =>
  text.replace(UNSEEN, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`).slice(0, 1000);

import { statSync } from 'node:fs';
import path from 'node:path';
import { Settings } from './domain/settings.ts';
import type { Issue } from './domain/issue.ts';
import { quote, sayPlainly } from './domain/plainWords.ts';
import { issueIn } from './formats/yamlRecord.ts';

/** Every environment variable, for `docs/settings.md` to repeat. */
export const ENVIRONMENT = [
  {
    name: 'DIRECTORY_NOW',
    meaning: 'The moment everything is worked out for, as an ISO instant. Without it, the clock of the machine.',
    example: '2026-11-24T15:00:00Z',
  },
  {
    name: 'DIRECTORY_CONTENT',
    meaning: "The folder to read. Prose and settings come from the project's own where it has none.",
    example: '/srv/listings',
  },
  { name: 'DIRECTORY_OUT', meaning: 'The folder the site is built into.', example: '/srv/site' },
  {
    name: 'DIRECTORY_SITE',
    meaning: 'The public address of the site, without a path.',
    example: 'https://groups.example.org',
  },
  { name: 'DIRECTORY_BASE', meaning: 'The path the site lives under.', example: '/groups/' },
  { name: 'PORT', meaning: 'Where `npm start` serves the site.', example: '4321' },
] as const;

/** What the environment variables ask for; `undefined` where they ask for nothing. */
export interface Environment {
  readonly contentFolder: string | undefined;
  readonly outFolder: string | undefined;
  readonly site: string | undefined;
  readonly base: string | undefined;
  readonly now: Temporal.Instant | undefined;
  readonly issues: readonly Issue[];
}

/** A value, or why the text is none. */
type Answer<T> = { readonly value: T } | { readonly why: string };

/** An empty variable counts as not set; a wrong one is an Issue, and otherwise counts as not set. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>, projectFolder: string): Environment {
  const issues: Issue[] = [];
  const read = <T>(field: string, reader: (text: string) => Answer<T>): T | undefined => {
    const text = env[field]?.trim() ?? '';
    if (text === '') return undefined;
    const answer = reader(text);
    if ('value' in answer) return answer.value;
    issues.push(issueIn('environment', { code: 'settings-wrong', field, message: answer.why }));
    return undefined;
  };
  return {
    contentFolder: read('DIRECTORY_CONTENT', (text) => readFolder(path.resolve(projectFolder, text))),
    outFolder: read('DIRECTORY_OUT', (text) => ({ value: path.resolve(projectFolder, text) })),
    site: read('DIRECTORY_SITE', (text) => readBy(Settings.shape.site, text)),
    base: read('DIRECTORY_BASE', (text) => readBy(Settings.shape.base, text)),
    now: read('DIRECTORY_NOW', readInstant),
    issues,
  };
}

function readFolder(text: string): Answer<string> {
  const isFolder = statSync(text, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder
    ? { value: text }
    : { why: `There is no folder ${quote(text)}. Write the path of the folder to read.` };
}

function readInstant(text: string): Answer<Temporal.Instant> {
  try {
    return { value: Temporal.Instant.from(text) };
  } catch {
    return { why: `${quote(text)} is not a moment. Write date, time and zone, like 2026-11-24T15:00:00Z.` };
  }
}

function readBy(schema: typeof Settings.shape.site | typeof Settings.shape.base, text: string): Answer<string> {
  const parsed = schema.safeParse(text, { error: sayPlainly });
  return parsed.success ? { value: parsed.data } : { why: parsed.error.issues[0]?.message ?? '' };
}

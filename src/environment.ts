import { statSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import {
  DEFAULT_INDEX,
  DEFAULT_PATIENCE,
  IndexName,
  ServerKey,
  ServerPatience,
  ServerUrl,
  type SearchServer,
} from './domain/searchServer.ts';
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
  {
    name: 'MEILISEARCH_URL',
    meaning: 'A search server for the finder, as a browser reaches it. Without it, the finder asks nobody.',
    example: 'https://search.example.org',
  },
  { name: 'MEILISEARCH_INDEX', meaning: 'The index the groups are in.', example: 'groups' },
  {
    name: 'MEILISEARCH_SEARCH_KEY',
    meaning: 'The key that can search this index and do nothing else. It is public: it stands in the page.',
    example: 'the key that npm run index prints',
  },
  {
    name: 'MEILISEARCH_TIMEOUT',
    meaning: 'After so many milliseconds the files of the site answer instead of the server.',
    example: '1500',
  },
  {
    name: 'MEILISEARCH_ADMIN_URL',
    meaning: 'The same server as `npm run index` reaches it, where that is another address.',
    example: 'http://meilisearch:7700',
  },
  {
    name: 'MEILISEARCH_ADMIN_KEY',
    meaning: 'The key that fills the server. For `npm run index` and `npm start` only; it reaches no page.',
    example: 'a secret',
  },
] as const;

/** What the environment variables ask for; `undefined` where they ask for nothing. */
export interface Environment {
  readonly contentFolder: string | undefined;
  readonly outFolder: string | undefined;
  readonly site: string | undefined;
  readonly base: string | undefined;
  readonly now: Temporal.Instant | undefined;
  readonly searchServer: SearchServer | undefined;
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
    searchServer: searchServerOf(
      {
        url: read('MEILISEARCH_URL', (text) => readBy(ServerUrl, text)),
        index: read('MEILISEARCH_INDEX', (text) => readBy(IndexName, text)) ?? DEFAULT_INDEX,
        key: read('MEILISEARCH_SEARCH_KEY', (text) => readSearchKey(text, env['MEILISEARCH_ADMIN_KEY']?.trim())),
        patience: read('MEILISEARCH_TIMEOUT', (text) => readBy(ServerPatience, text)) ?? DEFAULT_PATIENCE,
      },
      issues,
    ),
    issues,
  };
}

function searchServerOf(
  {
    url,
    key,
    ...rest
  }: { [Part in keyof SearchServer]: SearchServer[Part] | undefined } & Pick<SearchServer, 'index' | 'patience'>,
  issues: Issue[],
): SearchServer | undefined {
  if (url === undefined) return undefined;
  if (key !== undefined) return { url, key, ...rest };
  if (!issues.some(({ field }) => field === 'MEILISEARCH_SEARCH_KEY')) {
    const message =
      'MEILISEARCH_URL names a search server, but there is no key to search it with. "npm run index" prints one.';
    issues.push(issueIn('environment', { code: 'settings-wrong', field: 'MEILISEARCH_SEARCH_KEY', message }));
  }
  return undefined;
}

/** The search key is published with the page; the other one can delete everything. */
function readSearchKey(text: string, adminKey: string | undefined): Answer<string> {
  return text === adminKey
    ? { why: 'This is the key that can change everything. Use the one that "npm run index" prints.' }
    : readBy(ServerKey, text);
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

function readBy<T>(schema: z.ZodType<T>, text: string): Answer<T> {
  const parsed = schema.safeParse(text, { error: sayPlainly });
  return parsed.success ? { value: parsed.data } : { why: parsed.error.issues[0]?.message ?? '' };
}

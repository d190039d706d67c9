import { getCollection, getEntry } from 'astro:content';
import type { AffiliateRecord } from '../domain/affiliate.ts';
import type { Directory, GroupCount, StateOrganizationRecord, TrainingRecord } from '../domain/directory.ts';
import type { GroupRecord } from '../domain/group.ts';
import type { Issue } from '../domain/issue.ts';
import type { SearchServer } from '../domain/searchServer.ts';
import type { SiteLanguage } from '../domain/language.ts';
import type { Settings } from '../domain/settings.ts';
import { STATE_CODES } from '../domain/state.ts';
import { readDeployment } from '../settings.ts';
import { localizeLinks } from './proseLinks.ts';

/** The whole Directory as this build sees it, with the settings and the moment it is built for. */
export interface LoadedDirectory {
  readonly directory: Directory;
  readonly settings: Settings;
  readonly now: Temporal.Instant;
  /** The calendar date of `now` in America/New_York, `2026-03-01`. */
  readonly today: string;
  readonly issues: readonly Issue[];
  readonly count: GroupCount;
  /** The search server the finder asks; `undefined` where it asks nobody. */
  readonly searchServer: SearchServer | undefined;
}

/** A page of prose, ready to be shown. */
export interface ShownProse {
  readonly title: string;
  readonly description?: string | undefined;
  /** False until a native speaker has read it. */
  readonly reviewed: boolean;
  /** HTML made from Markdown; its links stay in the language and under the base path. */
  readonly html: string;
  /** The language it is written in: English, where there is no translation. */
  readonly language: SiteLanguage;
}

let loaded: Promise<LoadedDirectory> | undefined;

/** Everything the pages need, read once per build; in development, anew each time, since listings change. */
export function loadDirectory(): Promise<LoadedDirectory> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load(): Promise<LoadedDirectory> {
  const reading = await getEntry('readings', 'content');
  if (reading === undefined) throw new Error('The content has not been read. Run "npx astro sync" first.');
  const { now, count, issues } = reading.data;
  const { settings, today, searchServer } = readDeployment({ ...process.env, DIRECTORY_NOW: now }, process.cwd());
  const [groups, affiliates, trainings, states] = await Promise.all([
    getCollection('groups'),
    getCollection('affiliates'),
    getCollection('trainings'),
    getCollection('states'),
  ]);
  return {
    directory: {
      groups: groups.map(({ id, data }): GroupRecord => ({ ...data, id })).sort(byId),
      affiliates: new Map(affiliates.map(({ id, data }): [string, AffiliateRecord] => [id, { ...data, id }])),
      trainings: trainings.map(({ id, data }): TrainingRecord => ({ ...data, id })).sort(byFirstDay),
      states: new Map(
        states.flatMap(({ id, data }): [StateOrganizationRecord['state'], StateOrganizationRecord][] => {
          const state = STATE_CODES.find((code) => code === id);
          return state === undefined ? [] : [[state, { ...data, state }]];
        }),
      ),
    },
    settings,
    now: Temporal.Instant.from(now),
    today,
    issues,
    count,
    searchServer,
  };
}

/** A page of prose in a language, or in English where it is not translated; `undefined` when there is none. */
export async function findProse(language: SiteLanguage, page: string): Promise<ShownProse | undefined> {
  for (const written of language === 'en' ? (['en'] as const) : ([language, 'en'] as const)) {
    const entry = await getEntry('pages', `${written}/${page}`);
    if (entry === undefined) continue;
    const { settings } = await loadDirectory();
    const html = localizeLinks(entry.rendered?.html ?? '', { language, base: settings.base });
    return { ...entry.data, html, language: written };
  }
  return undefined;
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

const byFirstDay = (one: TrainingRecord, other: TrainingRecord): number =>
  one.from === other.from ? byId(one, other) : one.from < other.from ? -1 : 1;

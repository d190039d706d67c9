import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ENVIRONMENT, readEnvironment } from './environment.ts';
import type { Issue } from './domain/issue.ts';
import type { SearchServer } from './domain/searchServer.ts';
import { Settings } from './domain/settings.ts';
import { issueIn, readRecord } from './formats/yamlRecord.ts';

export { ENVIRONMENT };

/** What this run is about: whose content, into which folder, at which moment, under which settings. */
export interface Deployment {
  /** Where `issues` is not empty, a plain stand-in for whatever could not be read. */
  readonly settings: Settings;
  /** What is wrong with the settings or the environment. Any of them keeps the site from being built. */
  readonly issues: readonly Issue[];
  /** Absolute path of the content this run reads. */
  readonly contentFolder: string;
  /** Absolute path of the project's own content: prose comes from there where the other folder has none. */
  readonly projectContentFolder: string;
  /** Absolute path of the folder the site is built into. */
  readonly outFolder: string;
  readonly now: Temporal.Instant;
  /** The calendar date of `now` in America/New_York. */
  readonly today: string;
  /** The search server the finder asks; `undefined` where the finder asks nobody. */
  readonly searchServer: SearchServer | undefined;
  /** True when the content is a folder other than the project's. */
  readonly ownContent: boolean;
}

/**
 * Reads `settings.yaml` and the environment variables that override it. The only
 * place that reads the clock, and only where `DIRECTORY_NOW` is not set.
 *
 * Throws: nothing; whatever is wrong is an Issue of the kind `settings-wrong`.
 */
export function readDeployment(env: Readonly<Record<string, string | undefined>>, projectFolder: string): Deployment {
  const projectContentFolder = path.resolve(projectFolder, 'content');
  const wanted = readEnvironment(env, projectFolder);
  const contentFolder = wanted.contentFolder ?? projectContentFolder;
  const ownContent = contentFolder !== projectContentFolder;
  const own = ownContent && existsSync(path.join(contentFolder, 'settings.yaml'));
  const written = readSettings(path.join(own ? contentFolder : projectContentFolder, 'settings.yaml'));
  const settings = {
    ...written.settings,
    ...(wanted.site === undefined ? {} : { site: wanted.site }),
    ...(wanted.base === undefined ? {} : { base: wanted.base }),
    ...(ownContent && !own ? { demonstration: false } : {}),
  };
  const now = wanted.now ?? Temporal.Now.instant();
  return {
    settings,
    issues: [...written.issues, ...wanted.issues],
    contentFolder,
    projectContentFolder,
    outFolder: wanted.outFolder ?? path.resolve(projectFolder, 'dist'),
    now,
    today: now.toZonedDateTimeISO('America/New_York').toPlainDate().toString(),
    searchServer: wanted.searchServer,
    ownContent,
  };
}

function readSettings(file: string): { readonly settings: Settings; readonly issues: readonly Issue[] } {
  if (!existsSync(file)) {
    const message = `There is no settings.yaml in ${path.dirname(file)}. Copy the one the project came with.`;
    return { settings: STAND_IN, issues: [issueIn('settings.yaml', { code: 'settings-wrong', message })] };
  }
  const read = readRecord(readFileSync(file), Settings);
  if ('record' in read) return { settings: read.record, issues: [] };
  const issues = read.problems.map((problem) => issueIn('settings.yaml', { ...problem, code: 'settings-wrong' }));
  return { settings: STAND_IN, issues };
}

/** Enough for the other checks to run while the settings are being mended. Nothing is ever built from it. */
const STAND_IN: Settings = Settings.parse({
  name: { en: 'Connection Groups', es: 'Grupos Connection' },
  site: 'https://groups.example.org',
  demonstration: true,
  contact: { website: 'https://example.org/' },
  links: {
    nami: 'https://www.nami.org/',
    familySupportGroups: 'https://www.nami.org/',
    connectionProgram: 'https://www.nami.org/',
    leaveTo: 'https://weather.gov/',
  },
  freshness: { askFirstAfterDays: 180, unlistAfterDays: 365 },
});

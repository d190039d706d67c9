import type { FeedFiles, WrittenFile } from '../formats/feedsOut/feedFiles.ts';
import type { Edition, Published } from '../formats/feedsOut/outFormat.ts';
import { loadDirectory } from './directory.ts';
import { editionOf } from './edition.ts';
import { otherFiles, wholeFeeds } from './everyFeed.ts';
import { publishedGroups } from './publishedGroups.ts';

export interface Feeds {
  readonly edition: Edition;
  /** Every listed Group, by id. */
  readonly groups: readonly Published[];
  readonly whole: readonly FeedFiles[];
  readonly files: readonly WrittenFile[];
}

let feeds: Promise<Feeds> | undefined;

/** What the directory gives away, measured once per build. */
export function loadFeeds(): Promise<Feeds> {
  if (import.meta.env.DEV) return workOut();
  feeds ??= workOut();
  return feeds;
}

async function workOut(): Promise<Feeds> {
  const loaded = await loadDirectory();
  const edition = editionOf(loaded);
  const groups = publishedGroups(loaded.directory, loaded);
  const whole = wholeFeeds(groups, edition);
  return { edition, groups, whole, files: [...whole.flatMap(({ files }) => files), ...otherFiles(groups, edition)] };
}

import path from 'node:path';
import { findFiles } from '../../src/catalog/contentFiles.ts';
import type { RecordRules } from '../../src/formats/yamlRecord.ts';
import { readAffiliate } from './affiliateFolder.ts';
import type { ImportArguments } from './importArguments.ts';

/** One feed to import for one affiliate. Several files are one feed. */
export interface ImportJob {
  readonly affiliate: string;
  readonly sources: readonly string[];
  readonly feed?: string;
  readonly format?: string;
}

/** A feed, or why an affiliate's feeds cannot be told. */
export type ImportTask = ImportJob | { readonly affiliate: string; readonly problem: string };

/**
 * What the command line asks for as feeds, in the order of affiliates and of their
 * lists. An affiliate whose file has an error keeps no other from being imported.
 *
 * Throws: where one affiliate was named and has nothing to import.
 */
export function importJobs(wanted: ImportArguments, contentFolder: string, rules: RecordRules): readonly ImportTask[] {
  const { affiliate, files, feed, format } = wanted;
  if (affiliate === undefined) {
    const { files: all } = findFiles(contentFolder, { folder: 'affiliates', levels: 1, ending: '.yaml' });
    return all
      .map(({ id }) => id)
      .sort()
      .flatMap((id) => listedFeeds(id, contentFolder, rules));
  }
  if (files.length > 0) {
    return [
      { affiliate, sources: files, ...(feed !== undefined && { feed }), ...(format !== undefined && { format }) },
    ];
  }
  const listed = listedFeeds(affiliate, contentFolder, rules);
  const jobs = listed.filter((job) => 'problem' in job || feed === undefined || job.feed === feed);
  if (jobs.length > 0) return jobs.map((job) => ('problem' in job || format === undefined ? job : { ...job, format }));
  const file = path.join(contentFolder, 'affiliates', `${affiliate}.yaml`);
  const names = listed.flatMap((job) => ('problem' in job ? [] : (job.feed ?? [])));
  throw new Error(
    listed.length === 0
      ? `${file} lists no feeds. Say which file to read, like feed.json, or write the feed's address there, under feeds:.`
      : `${file} lists no feed called ${JSON.stringify(feed)}. It lists ${names.join(', ')}.`,
  );
}

function listedFeeds(affiliate: string, contentFolder: string, rules: RecordRules): readonly ImportTask[] {
  try {
    const feeds = readAffiliate(contentFolder, affiliate, rules)?.feeds ?? [];
    return feeds.map(({ url, format, name }) => ({
      affiliate,
      sources: [url],
      ...(name !== undefined && { feed: name }),
      ...(format !== undefined && { format }),
    }));
  } catch (thrown) {
    return [{ affiliate, problem: thrown instanceof Error ? thrown.message : String(thrown) }];
  }
}

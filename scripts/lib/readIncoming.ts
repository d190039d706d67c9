import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Affiliate } from '../../src/domain/affiliate.ts';
import type { ClosuresSaid } from '../../src/domain/planClosures.ts';
import type { FeedIssue } from '../../src/domain/feedIssue.ts';
import type { IncomingGroup } from '../../src/domain/incomingGroup.ts';
import { lowerSharedPoints } from '../../src/domain/sharedPoints.ts';
import { type FeedRead, readFeed } from '../../src/formats/feeds/readFeed.ts';
import type { Listing } from '../../src/formats/feeds/listing.ts';
import { readDraft } from '../../src/formats/groupDraft.ts';
import { type Remark, sayRemarks } from '../../src/formats/reading/remarks.ts';
import { readClosures } from '../../src/formats/reading/readClosures.ts';
import { type ListingRules, readListing } from '../../src/formats/reading/readListing.ts';
import { sourceIdOf } from '../../src/formats/reading/sourceOf.ts';
import { isAddress } from './feedAddress.ts';
import { fetchFeed } from './fetchFeed.ts';
import type { Transport } from './pinnedRequest.ts';
import { startProgress } from './progress.ts';

/** The files of one import, each read by its format but not yet understood. */
export interface ReadFiles {
  readonly feeds: readonly { readonly file: string; readonly read: FeedRead }[];
  readonly records: number;
}

/** A Feed's records as Groups, and an Issue for whatever is wrong with the others. */
export interface Incoming {
  readonly records: number;
  readonly incoming: readonly IncomingGroup[];
  readonly issues: readonly FeedIssue[];
  readonly heldBack: number;
  /** Dates on which none of the affiliate's Groups meets, and those on which all do after all. */
  readonly closures: ClosuresSaid;
}

/** Reads files, and feeds at addresses. Throws: when one cannot be opened or fetched. */
export async function readFiles(
  files: readonly string[],
  { format, transport }: { readonly format?: string | undefined; readonly transport?: Transport | undefined } = {},
): Promise<ReadFiles> {
  const feeds: { file: string; read: FeedRead }[] = [];
  for (const file of files) {
    const bytes = isAddress(file) ? (await fetchFeed(file, transport)).bytes : openFeed(file);
    feeds.push({ file, read: readFeed(bytes, format === undefined ? {} : { format }) });
  }
  return { feeds, records: feeds.reduce((sum, { read }) => sum + read.records, 0) };
}

/** Understands every record. Each ends as a Group, or as held back with an Issue that says why. */
export function readIncoming({ feeds, records }: ReadFiles, rules: ListingRules): Incoming {
  const incoming: IncomingGroup[] = [];
  const issues: FeedIssue[] = [];
  const progress = startProgress('Reading', records);
  const remarks: Record<Remark, string[]> = {
    'without-length': [],
    'room-left-out': [],
    'online-left-out': [],
    'closed-on-holidays': [],
  };
  const closures: { closed: Affiliate['closures']; open: string[] } = { closed: [], open: [] };
  let heldBack = 0;
  let done = 0;
  for (const { file, read } of feeds) {
    const start = feeds.length === 1 ? '' : `${path.basename(file)}, `;
    const tell = (found: readonly FeedIssue[]) => {
      for (const issue of found)
        issues.push(issue.place === undefined ? issue : { ...issue, place: start + issue.place });
    };
    tell(read.issues);
    heldBack += read.records - read.listings.length;
    const said = readClosures(read.closures ?? []);
    tell(said.issues);
    closures.closed.push(...said.closed);
    closures.open.push(...said.open);
    for (const listing of read.listings) {
      const reading = readOne(listing, rules);
      tell(reading.issues);
      if (reading.group === undefined) heldBack += 1;
      else {
        const place = start + listing.place;
        incoming.push({ ...reading.group, place, onlyWeekly: listing.onlyWeekly === true });
        for (const remark of reading.remarks) remarks[remark].push(place);
      }
      progress.step((done += 1));
    }
  }
  progress.end();
  const shared = lowerSharedPoints(withDoubtsOfDates(incoming, issues));
  return {
    records,
    incoming: shared.incoming,
    issues: [...issues, ...shared.issues, ...sayRemarks(remarks, incoming.length)],
    heldBack,
    closures,
  };
}

/** A row about a date whose Group nobody can tell may be about any of them. */
function withDoubtsOfDates(incoming: readonly IncomingGroup[], issues: readonly FeedIssue[]): readonly IncomingGroup[] {
  if (!issues.some(({ code }) => code === 'change-without-group')) return incoming;
  return incoming.map((one) => ({ ...one, isUnsureOfDates: true }));
}

function readOne(
  listing: Listing,
  rules: ListingRules,
): {
  readonly group?: Omit<IncomingGroup, 'onlyWeekly'>;
  readonly issues: readonly FeedIssue[];
  readonly remarks: readonly Remark[];
} {
  const { draft, backOn, isUnsureOfDates, issues, remarks = [] } = readListing(listing, rules);
  if (draft === undefined) return { issues, remarks: [] };
  const read = readDraft(draft);
  const { place, id, name, slug } = listing;
  if ('problems' in read) {
    const where = { place, ...(id !== undefined && { id }), ...(name !== undefined && { name }) };
    const more = read.problems.map(({ code, field, message }): FeedIssue => ({
      code,
      severity: 'error',
      ...where,
      message: field === undefined ? message : `${field}: ${message}`,
    }));
    return { issues: [...issues, ...more], remarks: [] };
  }
  const sourceId = sourceIdOf(listing, draft);
  return {
    group: {
      place,
      ...(sourceId !== undefined && { sourceId }),
      ...(slug !== undefined && { slug }),
      ...(backOn !== undefined && { backOn }),
      ...(isUnsureOfDates !== undefined && { isUnsureOfDates }),
      said: draft,
      group: read.group,
    },
    issues,
    remarks,
  };
}

function openFeed(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
    if (code === 'ENOENT') throw new Error(`There is no file ${file}. Check its name and folder.`);
    if (code === 'EISDIR') throw new Error(`${file} is a folder. Name the files in it.`);
    throw new Error(`${file} cannot be opened${code === '' ? '' : ` (${code})`}. Check who may read it.`);
  }
}

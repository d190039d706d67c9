import type { FeedIssue, FeedReading } from './feedFormat.ts';
import type { Listing } from './listing.ts';
import { isRecord, type FeedRecord } from './record.ts';

/** One record of a Feed where it stands, before anyone has looked at it. */
export interface Placed<T> {
  /** "row 12", "record 7 of place 3". */
  readonly place: string;
  readonly value: T;
}

/** A record read, with what there is to say about it; or why it is held back. */
export type Outcome = { readonly listing: Listing; readonly doubts?: readonly FeedIssue[] } | FeedIssue;

/** Reads every record: each becomes a Listing or exactly one error. */
export function readEach<T>(records: Iterable<Placed<T>>, read: (record: Placed<T>) => Outcome): FeedReading {
  const listings: Listing[] = [];
  const issues: FeedIssue[] = [];
  let count = 0;
  for (const record of records) {
    count += 1;
    const outcome = read(record);
    if ('listing' in outcome) {
      listings.push(outcome.listing);
      issues.push(...(outcome.doubts ?? []));
    } else issues.push(outcome);
  }
  return { records: count, listings, issues };
}

/** Reads records of JSON. What is not a record, or has no name, is held back. */
export function readRecords(
  records: Iterable<Placed<unknown>>,
  read: (record: FeedRecord, place: string) => Listing,
): FeedReading {
  return readEach(records, (record) => readRecord(record, read));
}

/** Reads one record of JSON, if it is one and has a name. */
export function readRecord(
  { place, value }: Placed<unknown>,
  read: (record: FeedRecord, place: string) => Listing,
): Outcome {
  if (!isRecord(value)) return notARecord(place, value);
  const listing = read(value, place);
  return listing.name === undefined ? nameless(listing) : { listing };
}

/** A list's entries with their numbers, from 1. */
export function* numbered(list: readonly unknown[]): Iterable<Placed<unknown>> {
  for (const [index, value] of list.entries()) yield { place: `record ${index + 1}`, value };
}

/** The Feed as a whole says nothing that can be read. */
export function refusedWhole(
  code: 'feed-format' | 'feed-unreadable' | 'feed-without-times',
  message: string,
): FeedReading {
  return { records: 0, listings: [], issues: [{ code, severity: 'error', message }] };
}

export function nameless({ place, id }: Listing, hint = ''): FeedIssue {
  return {
    code: 'missing-value',
    severity: 'error',
    place,
    ...(id !== undefined && { id }),
    message: `This record has no name. Give the group a name where the list is kept.${hint}`,
  };
}

export function notARecord(place: string, value: unknown): FeedIssue {
  const shown = Array.isArray(value) ? 'a list' : JSON.stringify(value);
  const clipped = shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
  return {
    code: 'feed-record',
    severity: 'error',
    place,
    message: `This is not a record with named fields but ${clipped}. Take it out, or write it as the others are.`,
  };
}

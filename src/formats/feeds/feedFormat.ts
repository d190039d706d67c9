import type { FeedIssue } from '../../domain/feedIssue.ts';
import type { ListedChange, Listing } from './listing.ts';

export type { FeedIssue };

/** A Feed in our words. Every record is in `listings` or in `issues`; `records` counts them all. */
export interface FeedReading {
  readonly records: number;
  readonly listings: readonly Listing[];
  readonly issues: readonly FeedIssue[];
  /** Dates on which none of the Groups meets, or all do after all. They are no records. */
  readonly closures?: readonly ListedChange[];
}

/**
 * One outside format of Feeds.
 *
 * `recognizes` looks at what was parsed, never at the name of the file. JSON has
 * been parsed once for all formats; a table has been read into rows of text. Whatever
 * is neither takes the text as it is, with line ends as `\n`.
 */
export type FeedFormat = JsonFormat | TableFormat | TextFormat;

export interface JsonFormat {
  readonly id: string;
  readonly shape: 'json';
  /** What it is called in a sentence: "Meeting Guide JSON". */
  readonly name: string;
  readonly recognizes: (value: unknown) => boolean;
  readonly read: (value: unknown) => FeedReading;
}

export interface TableFormat {
  readonly id: string;
  readonly shape: 'table';
  readonly name: string;
  readonly recognizes: (header: readonly string[]) => boolean;
  readonly read: (header: readonly string[], rows: Iterable<TableRow>) => FeedReading;
}

export interface TextFormat {
  readonly id: string;
  readonly shape: 'text';
  readonly name: string;
  readonly recognizes: (text: string) => boolean;
  readonly read: (text: string) => FeedReading;
}

export interface TableRow {
  /** From 1, the header included, as a spreadsheet counts. */
  readonly number: number;
  readonly cells: readonly string[];
}

import type { FeedFormat, FeedIssue, FeedReading, TableRow } from './feedFormat.ts';
import { readFeedJson } from './feedJson.ts';
import { lastFilled, readFeedTable } from './feedTable.ts';
import { readFeedText } from './feedText.ts';
import {
  ALL_FORMATS,
  fieldNames,
  isWithoutTimes,
  recognizeJson,
  recognizeTable,
  sayUnknown,
  TEXT_FORMATS,
} from './formats.ts';
import { listOf } from './meetingGuide.ts';
import { findHeader } from './tableHeader.ts';
import { refusedWhole } from './reading.ts';
import { isRecord } from './record.ts';

/** A Feed read, and as which format; absent where none was recognized. */
export type FeedRead = FeedReading & { readonly format?: FeedFormat };

/** The ids that `format` may have, in the order in which they are tried. */
export const FORMAT_IDS: readonly string[] = ALL_FORMATS.map(({ id }) => id);

/**
 * A Feed's bytes → Listings in our words. The format is told by what is in it,
 * or named by its id. Never throws: a Feed that cannot be read gives no records
 * and one error without a place.
 *
 * `records` is always the number of Listings and of errors with a place together.
 */
export function readFeed(bytes: Uint8Array, { format: id }: { readonly format?: string } = {}): FeedRead {
  const named = ALL_FORMATS.find((format) => format.id === id);
  if (id !== undefined && named === undefined) {
    return refusedWhole('feed-format', `There is no format “${id}”. Write one of: ${FORMAT_IDS.join(', ')}.`);
  }
  const text = readFeedText(bytes);
  if ('refusal' in text) return nothing(text.refusal);
  const reading = readText(text.text, named);
  const isSilent = reading.records === 0 && !reading.issues.some(({ severity }) => severity === 'error');
  return { ...reading, issues: [...text.issues, ...reading.issues, ...(isSilent ? [NO_RECORDS] : [])] };
}

function readText(text: string, named: FeedFormat | undefined): FeedRead {
  const format = named ?? TEXT_FORMATS.find(({ recognizes }) => recognizes(text));
  if (format?.shape === 'text') return { ...format.read(text), format };
  const isJson = format === undefined ? /^\s*[[{]/u.test(text) : format.shape === 'json';
  return isJson ? readJson(text, format) : readTable(text, format);
}

const NO_RECORDS: FeedIssue = {
  code: 'feed-unreadable',
  severity: 'error',
  message: 'This feed has no records. Look whether it was exported whole.',
};

function readJson(text: string, named: FeedFormat | undefined): FeedRead {
  const json = readFeedJson(text);
  if ('refusal' in json) return nothing(json.refusal);
  const format = named ?? recognizeJson(json.value);
  if (format?.shape !== 'json') return unrecognized(fieldNames(json.value), countOf(json.value));
  const reading = format.read(json.value);
  return { ...reading, format, issues: [...json.issues, ...reading.issues] };
}

function readTable(text: string, named: FeedFormat | undefined): FeedRead {
  const table = readFeedTable(text);
  if ('refusal' in table) return nothing(table.refusal);
  const recognizes = (header: readonly string[]) =>
    named?.shape === 'table' ? (named.recognizes(header) ? named : undefined) : recognizeTable(header);
  const found = findHeader(table.rows, (headings) => recognizes(headings) !== undefined);
  const header = found?.headings ?? [];
  const format = recognizes(header) ?? (named?.shape === 'table' ? named : undefined);
  if (found === undefined || format === undefined) return unrecognized(header, table.rows.length - 1);

  const ragged: FeedIssue[] = [];
  const rows = found.rows.filter((row) => {
    const issue = sayRagged(row, header);
    if (issue !== undefined) ragged.push(issue);
    return issue === undefined;
  });
  const reading = format.read(header, rows);
  return {
    format,
    records: reading.records + ragged.length,
    listings: reading.listings,
    ...(reading.closures !== undefined && { closures: reading.closures }),
    issues: [...table.issues, ...sayAbove(found.above, found.row), ...reading.issues, ...ragged],
  };
}

function sayRagged({ number, cells }: TableRow, header: readonly string[]): FeedIssue | undefined {
  const filled = lastFilled(cells);
  if (filled <= header.length && cells.length >= lastFilled(header)) return undefined;
  const count = Math.max(filled, Math.min(cells.length, header.length));
  return {
    code: 'feed-record',
    severity: 'error',
    place: `row ${number}`,
    message: `This row has ${count} cells, but the header has ${lastFilled(header)}, so nobody can tell which cell is which. Put quotation marks around a cell with commas in it, or add the missing cells.`,
  };
}

function sayAbove(count: number, { number }: TableRow): readonly FeedIssue[] {
  if (count === 0) return [];
  const message = `Row ${number} was taken for the header, and the rows above it were left out.`;
  return [{ code: 'feed-repaired', severity: 'warning', message }];
}

function unrecognized(names: readonly string[], records: number): FeedRead {
  if (isWithoutTimes(names)) {
    const seen = names
      .filter((name) => name.trim() !== '')
      .slice(0, 12)
      .join(', ');
    return refusedWhole(
      'feed-without-times',
      `This list of ${records} records has no meeting times: nothing in ${seen} says a day or an hour. Add the columns day and start time, or ask for the list of meetings.`,
    );
  }
  if (records < 1) return nothing(NO_RECORDS);
  return refusedWhole('feed-format', sayUnknown(names));
}

function countOf(value: unknown): number {
  return listOf(value)?.length ?? (isRecord(value) ? Object.keys(value).length : 1);
}

const nothing = (issue: FeedIssue): FeedRead => ({ records: 0, listings: [], issues: [issue] });

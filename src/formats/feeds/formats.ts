import { airtable } from './airtable.ts';
import { bmlt } from './bmlt.ts';
import { bmltTable } from './bmltTable.ts';
import type { FeedFormat, JsonFormat, TableFormat, TextFormat } from './feedFormat.ts';
import { hsds } from './hsds.ts';
import { icalendarFeed } from './icalendarFeed.ts';
import { meetingGuide, listOf } from './meetingGuide.ts';
import { meetingGuidePlaces } from './meetingGuidePlaces.ts';
import { plainColumn, PLAIN_COLUMNS } from './plainColumns.ts';
import { plainJson } from './plainJson.ts';
import { plainTable } from './plainTable.ts';
import { isRecord } from './record.ts';

/** Every format of JSON, the most particular first. */
export const JSON_FORMATS: readonly JsonFormat[] = [bmlt, airtable, hsds, meetingGuidePlaces, meetingGuide, plainJson];

/** Every format of table, the most particular first. */
export const TABLE_FORMATS: readonly TableFormat[] = [bmltTable, plainTable];

/** Formats that are neither. */
export const TEXT_FORMATS: readonly TextFormat[] = [icalendarFeed];

export const ALL_FORMATS: readonly FeedFormat[] = [...JSON_FORMATS, ...TABLE_FORMATS, ...TEXT_FORMATS];

export const recognizeJson = (value: unknown) => JSON_FORMATS.find((format) => format.recognizes(value));

export const recognizeTable = (header: readonly string[]) => TABLE_FORMATS.find((format) => format.recognizes(header));

/** Names of fields or headings of a JSON value, from its first records. */
export function fieldNames(value: unknown): readonly string[] {
  const first = (listOf(value) ?? []).filter(isRecord).slice(0, 20);
  return first.length > 0 ? [...new Set(first.flatMap(Object.keys))] : isRecord(value) ? Object.keys(value) : [];
}

/** Why no format takes this, in words that help to name the columns right. */
export function sayUnknown(names: readonly string[]): string {
  const seen = names
    .filter((name) => name.trim() !== '')
    .slice(0, MOST_SHOWN)
    .map(clip);
  const more = names.length > MOST_SHOWN ? ' and more' : '';
  const saw = seen.length === 0 ? 'It has no names of columns or fields.' : `It has ${seen.join(', ')}${more}.`;
  const formats = ALL_FORMATS.map(({ id, name }) => `${name} (${id})`).join(', ');
  return `No format was recognized. ${saw} A table needs at least ${NEEDED}. Formats that are read: ${formats}.`;
}

/**
 * Whether this lists places or people without saying when anything meets there:
 * at least two columns of an address or a way to call, none of a time.
 */
export function isWithoutTimes(names: readonly string[]): boolean {
  const columns = names.map((name) => plainColumn(name.replace(/\d+$/u, '')));
  const count = new Set(columns.filter((column) => column !== undefined && WHERE.has(column))).size;
  return count >= 2 && !columns.some((column) => column !== undefined && WHEN.has(column)) && !names.some(isAboutTime);
}

const WHERE = new Set(['address', 'city', 'state', 'zip', 'latitude', 'longitude', 'phone', 'website']);
const WHEN = new Set(['day', 'when', 'starts', 'ends', 'repeats']);
const isAboutTime = (name: string) => /day|time|hour|when|schedul|d[ií]a|hora/iu.test(name);

const NEEDED = ['name', 'day', 'starts', 'city']
  .flatMap((column) => [...PLAIN_COLUMNS].find(([name]) => name === column)?.[1][0] ?? [])
  .join(', ');

/** Unit: names. */
const MOST_SHOWN = 20;

const clip = (text: string) => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;

import { isDateColumn, isSpanishHeading, ordersIn } from './dateOrder.ts';
import type { FeedIssue, FeedReading, JsonFormat } from './feedFormat.ts';
import { isMeeting, readMeeting } from './meetingGuide.ts';
import { plainColumn, type ReadColumn } from './plainColumns.ts';
import type { Listing } from './listing.ts';
import { readWithChanges } from './plainChanges.ts';
import { readPlain, type Said } from './plainRecord.ts';
import { sayUnreadCell } from './unreadFields.ts';
import { numbered, readEach, readRecord, refusedWhole, type Outcome, type Placed } from './reading.ts';
import { defined } from '../reading/defined.ts';
import { asText, isList, isRecord, textIn, valueIn, type FeedRecord } from './record.ts';

/**
 * An Airtable base as its interface gives it: `{ "records": [{ "id", "fields" }] }`.
 * The fields are Meeting Guide's, or headed in plain words as our own table is.
 */
export const airtable: JsonFormat = {
  id: 'airtable',
  shape: 'json',
  name: 'Airtable JSON',
  recognizes: (value) => (recordsOf(value) ?? []).slice(0, SAMPLE).some((record) => fieldsOf(record) !== undefined),
  read(value): FeedReading {
    const records = recordsOf(value);
    if (records === undefined)
      return refusedWhole('feed-unreadable', 'Airtable JSON has a list under “records”; this has none.');
    const rows = [...numbered(records)].map(asRow);
    const hasChanges = rows.some(({ value: { said } }) => said?.has('change') === true);
    const reading = hasChanges ? readTable(rows) : readEach(rows, readAirtable);
    return { ...reading, issues: [...sayMorePages(value), ...reading.issues] };
  },
};

/** Unit: records. */
const SAMPLE = 50;

function recordsOf(value: unknown): readonly unknown[] | undefined {
  const records = isRecord(value) ? valueIn(value, 'records') : value;
  return isList(records) ? records : undefined;
}

function fieldsOf(record: unknown): FeedRecord | undefined {
  const fields = isRecord(record) ? valueIn(record, 'fields') : undefined;
  return isRecord(fields) ? fields : undefined;
}

/** A record with all that is read from it. */
interface Row {
  /** The id that Airtable keeps for good. */
  readonly id: string | undefined;
  /** Absent where the record has none. */
  readonly cells: FeedRecord | undefined;
  readonly said: Said | undefined;
}

function asRow({ place, value: record }: Placed<unknown>): Placed<Row> {
  const fields = fieldsOf(record);
  const cells = fields && plainCells(fields);
  const id = isRecord(record) ? textIn(record, 'id') : undefined;
  return { place, value: { id, cells, said: cells && plainFields(cells) } };
}

/** Records in plain words, some of which may say more of a Group in another, as rows of a spreadsheet do. */
function readTable(rows: readonly Placed<Row>[]): FeedReading {
  const idOf = new Map(rows.map(({ place, value }) => [place, value.id]));
  const said = rows.map(({ place, value }) => ({ place, value: value.said ?? withoutFields(place) }));
  const reading = readWithChanges(said, ({ place, value }): Outcome => {
    if ('code' in value) return value;
    const outcome = readPlain(value, place);
    return 'listing' in outcome ? outcome : { ...outcome, ...defined({ id: idOf.get(place) }) };
  });
  // Rows name a Group by its id in the table; only then it takes the one of Airtable.
  const listings = reading.listings.map((listing) => asAirtable(listing, idOf.get(listing.place)));
  return { ...reading, listings };
}

function readAirtable({ place, value: { id, cells, said } }: Placed<Row>): Outcome {
  if (cells === undefined || said === undefined) return withoutFields(place);
  const outcome = isMeeting(cells) ? readRecord({ place, value: cells }, readMeeting) : readPlain(said, place);
  if (!('listing' in outcome)) return { ...outcome, ...defined({ id }) };
  return { ...outcome, listing: asAirtable(outcome.listing, id) };
}

const asAirtable = (listing: Listing, id: string | undefined): Listing => ({
  ...listing,
  ...(listing.rhythm === undefined && { onlyWeekly: true }),
  ...defined({ id }),
});

const withoutFields = (place: string): FeedIssue => ({
  code: 'feed-record',
  severity: 'error',
  place,
  message: 'This record has no fields. Take it out, or fill it in.',
});

/** What a linked record is called by its own table: a key, and no word. */
const KEY = /^rec[A-Za-z\d]{14}$/u;

const plainCells = (fields: FeedRecord): FeedRecord =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, cell]) => {
      const plain = plainCell(name, cell);
      return plain === undefined ? [] : [[name, plain]];
    }),
  );

/** A choice comes as its name or as a record that has it; links come as keys, which say nothing here; lengths of time in seconds. */
function plainCell(name: string, cell: unknown): unknown {
  if (isList(cell)) {
    const parts = cell.map((part) => plainCell(name, part)).filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : parts;
  }
  if (isRecord(cell)) return textIn(cell, 'name', 'value');
  if (typeof cell === 'number' && cell >= SHORTEST_IN_SECONDS && plainColumn(name) === 'length') return cell / 60;
  return typeof cell === 'string' && KEY.test(cell.trim()) ? undefined : cell;
}

/** A meeting of a quarter of an hour. In minutes it would last half a day. */
const SHORTEST_IN_SECONDS = 900;

/** Fields under headings of our own table. Lists become words with commas between. */
export function plainFields(fields: FeedRecord): Said {
  const said = new Map<ReadColumn | 'unread', string>();
  for (const [heading, value] of Object.entries(fields)) {
    const column = plainColumn(heading);
    const text = isList(value)
      ? asText(value.flatMap((entry) => asText(entry) ?? []).join(', '))
      : asText(sayYes(value));
    if (text === undefined) continue;
    if (column === undefined) said.set('unread', sayUnreadCell(said.get('unread'), heading, text));
    else if (!said.has(column)) said.set(column, doubted(text, { heading, column }));
  }
  return said;
}

/** Under a Spanish heading 3/12/2026 may be either of two dates. In words that no reader takes for one, it is asked about. */
const doubted = (text: string, { heading, column }: { readonly heading: string; readonly column: ReadColumn }) =>
  isDateColumn(column) && isSpanishHeading(column, heading) && ordersIn(text).includes('either')
    ? `${text} (day or month first?)`
    : text;

const sayYes = (value: unknown) => (value === true ? 'yes' : value === false ? 'no' : value);

/** Airtable gives a hundred records at a time, and says where to go on. */
function sayMorePages(value: unknown): readonly FeedIssue[] {
  if (!isRecord(value) || textIn(value, 'offset') === undefined) return [];
  return [
    {
      code: 'feed-record',
      severity: 'warning',
      message:
        'This is not the last page: Airtable has more records after these. Fetch all pages, or export the table as CSV.',
    },
  ];
}

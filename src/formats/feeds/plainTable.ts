import type { FeedIssue, TableFormat, TableRow } from './feedFormat.ts';
import type { Listing } from './listing.ts';
import { nearestHeading, plainColumn, type PlainColumn } from './plainColumns.ts';
import { readPlain } from './plainRecord.ts';
import { readEach, type Outcome, type Placed } from './reading.ts';

/** Our own table, one group a row, its headings in plain words: see `plainColumns.ts`. */
export const plainTable: TableFormat = {
  id: 'plain-csv',
  shape: 'table',
  name: 'a table in plain words',
  recognizes: (header) => saysGroups(header),
  read(header, rows) {
    const columns = header.map(plainColumn);
    const all = [...rows];
    const reading = readEach(placed(all), rowReader(header, columns));
    const isFilled = (index: number) => all.some(({ cells }) => (cells[index] ?? '').trim() !== '');
    const unread = header.flatMap((heading, index) =>
      columns[index] === undefined && isFilled(index) ? [{ heading: heading.trim(), index }] : [],
    );
    return { ...reading, issues: [...sayUnread(unread), ...reading.issues] };
  },
};

/** A list of groups says when they meet, and at least who or where. */
export function saysGroups(header: readonly string[]): boolean {
  const columns = new Set(header.map(plainColumn));
  const has = (...names: readonly PlainColumn[]) => names.some((name) => columns.has(name));
  return has('day', 'when', 'starts') && has('name', 'site', 'address', 'city', 'onlineLink');
}

function* placed(rows: Iterable<TableRow>): Iterable<Placed<TableRow>> {
  for (const row of rows) yield { place: `row ${row.number}`, value: row };
}

function rowReader(header: readonly string[], columns: readonly (PlainColumn | undefined)[]) {
  let above: Listing | undefined;
  return ({ place, value: { cells } }: Placed<TableRow>): Outcome => {
    const said = new Map<PlainColumn, string>();
    for (const [index, column] of columns.entries()) {
      const cell = (cells[index] ?? '').trim();
      if (column === undefined || cell === '') continue;
      const before = said.get(column);
      if (before !== undefined && before !== cell && column !== 'notes') {
        return saidTwice(place, header[index] ?? '', before, cell);
      }
      said.set(column, before === undefined || before === cell ? cell : `${before}\n${cell}`);
    }
    const outcome = readPlain(said, place);
    if (!('listing' in outcome)) return outcome;
    const doubts = [...(outcome.doubts ?? []), ...sayMerged(outcome.listing, above)];
    above = outcome.listing;
    return { listing: outcome.listing, doubts };
  };
}

function saidTwice(place: string, heading: string, before: string, after: string): FeedIssue {
  return {
    code: 'feed-record',
    severity: 'error',
    place,
    message: `Two columns say “${clip(before)}” and “${clip(after)}” for “${heading}”. Keep one of them, or write a row for each.`,
  };
}

/** Cells merged in a spreadsheet are blank in its CSV below the first. They are noticed, never filled in. */
function sayMerged(listing: Listing, above: Listing | undefined): readonly FeedIssue[] {
  const isBare = listing.site === undefined && listing.onlineLink === undefined && listing.attendance === undefined;
  if (!isBare || above?.site === undefined) return [];
  return [
    {
      code: 'feed-column',
      severity: 'warning',
      place: listing.place,
      message:
        'This row has no place, and the row above has one. If the cells were merged, write the place in each row.',
    },
  ];
}

function sayUnread(unread: readonly { readonly heading: string; readonly index: number }[]): readonly FeedIssue[] {
  if (unread.length === 0) return [];
  const said = unread.slice(0, MOST_SHOWN).map(({ heading, index }) => {
    if (heading === '') return `column ${index + 1}, which has no heading`;
    const near = nearestHeading(heading);
    return near === undefined ? `“${clip(heading)}”` : `“${clip(heading)}” (did you mean “${near}”?)`;
  });
  const more = unread.length > MOST_SHOWN ? ` and ${unread.length - MOST_SHOWN} more` : '';
  return [
    { code: 'feed-column', severity: 'warning', message: `These columns were not read: ${said.join(', ')}${more}.` },
  ];
}

/** Unit: headings. */
const MOST_SHOWN = 12;

const clip = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

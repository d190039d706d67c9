import type { FeedIssue, TableFormat } from './feedFormat.ts';
import { orderDates } from './dateOrder.ts';
import { withoutDayColumns } from './dayColumns.ts';
import type { Listing } from './listing.ts';
import { nearestHeading, plainColumn, type ReadColumn } from './plainColumns.ts';
import { readPlain, type Said } from './plainRecord.ts';
import { readWithChanges } from './plainChanges.ts';
import type { Outcome, Placed } from './reading.ts';
import { isNothing, sayUnreadCell } from './unreadFields.ts';

/** Our own table, one group a row, its headings in plain words: see `plainColumns.ts`. */
export const plainTable: TableFormat = {
  id: 'plain-csv',
  shape: 'table',
  name: 'a table in plain words',
  recognizes: (header) => saysGroups(header),
  read(given, givenRows) {
    const { header, rows } = withoutDayColumns({ header: given, rows: givenRows });
    const columns = header.map(plainColumn);
    const { rows: all, issues: aboutDates } = orderDates(header, { columns, rows: [...rows] });
    const remarks: FeedIssue[] = [];
    const rowsSaid = all.flatMap(({ number, cells }) => {
      const place = `row ${number}`;
      const remark = remarkIn(cells);
      if (remark === undefined) return [{ place, value: readCells(cells, { place, header, columns }) }];
      remarks.push(leftOut(place, remark));
      return [];
    });
    const reading = readWithChanges(rowsSaid, rowReader());
    const isFilled = (index: number) => all.some(({ cells }) => (cells[index] ?? '').trim() !== '');
    const unread = header.flatMap((heading, index) =>
      columns[index] === undefined && isFilled(index) ? [{ heading: heading.trim(), index }] : [],
    );
    return {
      ...reading,
      issues: [...sayUnread(unread), ...aboutDates, ...remarks, ...reading.issues],
    };
  },
};

/** A list of groups says when they meet, and at least who or where. */
export function saysGroups(header: readonly string[]): boolean {
  const columns = new Set(withoutDayColumns({ header, rows: [] }).header.map(plainColumn));
  const has = (...names: readonly ReadColumn[]) => names.some((name) => columns.has(name));
  return has('day', 'when', 'starts') && has('name', 'group', 'site', 'address', 'city', 'cityLine', 'onlineLink');
}

/** What a row says that has one cell and is no group: a total, a legend, a sentence for whoever reads the sheet. */
function remarkIn(cells: readonly string[]): string | undefined {
  const [only = '', ...more] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return more.length === 0 && REMARK.test(only) ? only : undefined;
}

const REMARK =
  /^(?:(?:grand )?totals?|count|updated|last updated|revised|legend|key|notes?|please|page|source|nota|actualizado|\d+ (?:groups?|meetings?|grupos?))\b|^[*†•]|[.!]$|^.{80,}$/iu;

const leftOut = (place: string, words: string): FeedIssue => ({
  code: 'feed-record',
  severity: 'warning',
  place,
  message: `This row says only “${clip(words)}”, and was left out. If it is a group, fill in its day, its time and its place.`,
});

function readCells(
  cells: readonly string[],
  {
    place,
    header,
    columns,
  }: {
    readonly place: string;
    readonly header: readonly string[];
    readonly columns: readonly (ReadColumn | undefined)[];
  },
): Said | FeedIssue {
  const said = new Map<ReadColumn | 'unread', string>();
  for (const [index, column] of columns.entries()) {
    const cell = (cells[index] ?? '').trim();
    if (cell === '' || isNothing(cell, column)) continue;
    if (column === undefined) {
      said.set('unread', sayUnreadCell(said.get('unread'), header[index] ?? '', cell));
      continue;
    }
    const before = said.get(column);
    if (before !== undefined && before !== cell && column !== 'notes') {
      return saidTwice(place, header[index] ?? '', before, cell);
    }
    said.set(column, before === undefined || before === cell ? cell : `${before}\n${cell}`);
  }
  return said;
}

function rowReader() {
  let above: Listing | undefined;
  return ({ place, value }: Placed<Said | FeedIssue>): Outcome => {
    if ('code' in value) return value;
    const outcome = readPlain(value, place);
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

import { isBmlt, readBmlt } from './bmlt.ts';
import type { TableFormat, TableRow } from './feedFormat.ts';
import { readRecords, type Placed } from './reading.ts';

/** A table in BMLT's columns, as its CSV export has them. */
export const bmltTable: TableFormat = {
  id: 'bmlt-csv',
  shape: 'table',
  name: 'CSV with BMLT’s columns',
  recognizes: (header) => isBmlt(header.map(plain)),
  read: (header, rows) => readRecords(records(header.map(plain), rows), readBmlt),
};

const plain = (heading: string) => heading.trim().toLowerCase();

/** Where a heading is there twice, the first cell that says something counts. */
function* records(header: readonly string[], rows: Iterable<TableRow>): Iterable<Placed<unknown>> {
  for (const { number, cells } of rows) {
    const fields = new Map<string, string>();
    header.forEach((heading, index) => {
      if ((fields.get(heading) ?? '') === '') fields.set(heading, cells[index] ?? '');
    });
    yield { place: `row ${number}`, value: Object.fromEntries(fields) };
  }
}

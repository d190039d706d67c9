import { groupLines, headerLine } from '../feeds/groupsTable.ts';
import { isDemonstration, type OutFormat } from './outFormat.ts';

/**
 * Groups as our own table in plain words: what comes out here can be imported again.
 * It says all that a listing says, so nothing is lost; what an Affiliate says of all its
 * Groups stands in the Affiliate's own file.
 */
export const spreadsheet: OutFormat = {
  file: 'groups.csv',
  contentType: 'text/csv; charset=utf-8',
  losses: [],
  between: '',
  // Without a byte order mark spreadsheets spoil every accent.
  head: () => `\ufeff${headerLine()}`,
  piece: (published, edition) => groupLines({ ...published.group, demonstration: isDemonstration(published, edition) }),
  tail: () => '',
  // One sentence and no header, so that no program takes it for a table without rows.
  instead: ({ sentence }) => `\ufeff"${sentence.replaceAll('"', '""')}"\r\n`,
};

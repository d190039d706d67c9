import type { GroupDocument } from '../domain/groupDocument.ts';
import { columnOf, readColumn, readOptional, type Column, type Reader } from './areaColumns.ts';
import { isState, isText, type Columns } from './candidateColumns.ts';
import { nameEnding, idFromEnding } from './nameEnding.ts';

/** What a Group is called: all that its Candidate leaves out. */
export type Names = Pick<GroupDocument, 'id' | 'name' | 'affiliateName' | 'site'>;
type Site = NonNullable<GroupDocument['site']>;

/** Lays out what Groups are called. */
export function nameColumns(groups: readonly GroupDocument[]): Columns {
  const columns: Record<string, Column> = {};
  const add = (name: string, field: (group: GroupDocument) => unknown) => {
    const column = columnOf(groups.map(field));
    if (column !== undefined) columns[name] = column;
  };
  add('name', ({ name }) => name);
  add('ending', nameEnding);
  add('affiliateName', ({ affiliateName }) => affiliateName);
  add('siteName', ({ site }) => site?.name);
  add('siteCity', ({ site }) => site?.city);
  add('siteState', ({ site }) => site?.state);
  add('siteZip', ({ site }) => site?.zip);
  return columns;
}

/** Throws: `UnreadableError` when a column is missing, too short or of something else. */
export function readNames(columns: object, count: number, affiliateOf: Reader<string>): Reader<Names> {
  const name = readColumn(columns, 'name', count, isText);
  const ending = readColumn(columns, 'ending', count, isText);
  const affiliateName = readColumn(columns, 'affiliateName', count, isText);
  const siteName = readOptional(columns, 'siteName', count, isText);
  const siteCity = readOptional(columns, 'siteCity', count, isText);
  const siteState = readOptional(columns, 'siteState', count, isState);
  const siteZip = readOptional(columns, 'siteZip', count, isText);
  const siteOf = (row: number): Site | undefined => {
    const [city, state, ofSite, zip] = [siteCity(row), siteState(row), siteName(row), siteZip(row)];
    if (city === undefined || state === undefined) return undefined;
    return { ...(ofSite !== undefined && { name: ofSite }), city, state, ...(zip !== undefined && { zip }) };
  };
  return (row) => {
    const site = siteOf(row);
    return {
      id: idFromEnding(affiliateOf(row), name(row), ending(row)),
      name: name(row),
      affiliateName: affiliateName(row),
      ...(site !== undefined && { site }),
    };
  };
}

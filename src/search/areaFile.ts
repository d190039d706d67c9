import type { Candidate, GroupDocument } from '../domain/groupDocument.ts';
import { remembered } from '../domain/remembered.ts';
import { columnOf, readColumn, type Reader } from './areaColumns.ts';
import type { Box } from './areaGrid.ts';
import { candidateColumns, isText, readCandidates, type CandidateReader, type Columns } from './candidateColumns.ts';
import { nameColumns, readNames, type Names } from './nameColumns.ts';
import { packNumbers, UnreadableError, unpackNumbers } from './packedNumbers.ts';

/** Raised when the shape of the files changes; it goes into the version of the directory. */
export const AREA_FILE_SHAPE = 2;

/** Where the names of Groups are that a file does not name itself: in boxes, or so many rows after so many. */
export type SheetPlan =
  { readonly by: 'box'; readonly boxes: readonly Box[] } | { readonly by: 'row'; readonly rows: number };

/** What every area file says first. */
interface Heading {
  readonly version: string;
  readonly area: string;
  readonly count: number;
}

/** Groups: with names, or with a plan of where their names are. */
export interface CandidateFile extends Heading {
  readonly placed: number;
  readonly columns: Columns;
  readonly names?: Columns;
  readonly sheets?: { readonly count: number; readonly boxes: string } | { readonly rows: number };
}

/** Names, each for the Group of an Affiliate and a rank. */
export interface NamesFile extends Heading {
  readonly affiliates: Columns;
  readonly ranks: string;
  readonly names: Columns;
}

/** A file of Groups, looked at as a whole and read row by row. */
export interface ReadCandidates extends Pick<CandidateReader, 'pointAt' | 'timesAt'> {
  readonly count: number;
  /** So many of the first rows have a point. */
  readonly placed: number;
  /** The same Candidate however often it is asked for; with names, where there is no plan. */
  readonly at: Reader<Candidate>;
  readonly plan: SheetPlan | undefined;
}

/** Lays out a file of Groups. Those with a point come first. */
export function candidateFile(
  heading: Omit<Heading, 'count'>,
  groups: readonly GroupDocument[],
  plan?: SheetPlan,
): CandidateFile {
  const inOrder = [
    ...groups.filter(({ point }) => point !== undefined),
    ...groups.filter(({ point }) => point === undefined),
  ];
  return {
    ...heading,
    count: inOrder.length,
    ...candidateColumns(inOrder),
    ...(plan === undefined ? { names: nameColumns(inOrder) } : { sheets: packPlan(plan) }),
  };
}

/** Lays out a file of names. */
export function namesFile(heading: Omit<Heading, 'count'>, groups: readonly GroupDocument[]): NamesFile {
  const affiliates = columnOf(groups.map(({ affiliate }) => affiliate));
  return {
    ...heading,
    count: groups.length,
    affiliates: affiliates === undefined ? {} : { affiliate: affiliates },
    ranks: packNumbers(groups.map(({ rank }) => rank)),
    names: nameColumns(groups),
  };
}

/** Whose names stand under which key. Affiliates have no `/` of their own after which only digits follow. */
export const nameKey = ({ affiliate, rank }: Pick<Candidate, 'affiliate' | 'rank'>): string => `${affiliate}/${rank}`;

/** Whether a file is of this version of the directory: `undefined` when it is no area file at all. */
export function isOfVersion(content: unknown, version: string): boolean | undefined {
  return typeof content === 'object' && content !== null && 'version' in content && isText(content.version)
    ? content.version === version
    : undefined;
}

/** Throws: `UnreadableError` when the content is no file of this area, or not the whole of it. */
export function readCandidateFile(content: unknown, area: string): ReadCandidates {
  const file = readHeading(content, area);
  const { count } = file;
  if (!('placed' in file && isCount(file.placed) && file.placed <= count && 'columns' in file))
    throw new UnreadableError();
  const { placed } = file;
  const { at, affiliateAt, pointAt, timesAt } = readCandidates(record(file.columns), count, placed);
  const read = { count, placed, pointAt, timesAt };
  if ('sheets' in file) return { ...read, at: remembered(at), plan: readPlan(record(file.sheets)) };
  const namesAt = readNames(record('names' in file && file.names), count, affiliateAt);
  return { ...read, at: remembered((row: number) => ({ ...at(row), ...namesAt(row) })), plan: undefined };
}

/** Shape: by `nameKey`. Throws: `UnreadableError` when the content is no such file. */
export function readNamesFile(content: unknown, area: string): ReadonlyMap<string, Names> {
  const file = readHeading(content, area);
  const { count } = file;
  const affiliateAt = readColumn(record('affiliates' in file && file.affiliates), 'affiliate', count, isText);
  const ranks = unpackNumbers('ranks' in file && file.ranks, count);
  const namesAt = readNames(record('names' in file && file.names), count, affiliateAt);
  return new Map(ranks.map((rank, row) => [nameKey({ affiliate: affiliateAt(row), rank }), namesAt(row)]));
}

function readHeading(content: unknown, area: string): { readonly count: number } {
  const file = record(content);
  if (!('area' in file && file.area === area && 'count' in file && isCount(file.count))) throw new UnreadableError();
  return { ...file, count: file.count };
}

function packPlan(plan: SheetPlan): NonNullable<CandidateFile['sheets']> {
  if (plan.by === 'row') return { rows: plan.rows };
  // Shifted by half a turn and a full one, so that none is below 0.
  const numbers = SIDES.flatMap((side) => plan.boxes.map((box) => box[side] + SHIFT));
  return { count: plan.boxes.length, boxes: packNumbers(numbers) };
}

function readPlan(sheets: object): SheetPlan {
  if ('rows' in sheets && isCount(sheets.rows) && sheets.rows > 0) return { by: 'row', rows: sheets.rows };
  if (!('count' in sheets && isCount(sheets.count) && 'boxes' in sheets)) throw new UnreadableError();
  const { count } = sheets;
  const numbers = unpackNumbers(sheets.boxes, count * SIDES.length);
  const side = (at: number, box: number) => (numbers[at * count + box] ?? 0) - SHIFT;
  const boxes = Array.from({ length: count }, (_, box) => ({
    south: side(0, box),
    west: side(1, box),
    north: side(2, box),
    east: side(3, box),
  }));
  return { by: 'box', boxes };
}

const SIDES = ['south', 'west', 'north', 'east'] as const;
const SHIFT = 4_000_000;
/** More than any directory; what claims more is no file of ours. */
const MOST_ROWS = 1_000_000;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_ROWS;

function record(value: unknown): object {
  if (typeof value !== 'object' || value === null) throw new UnreadableError();
  return value;
}

import type { Point } from '../domain/distance.ts';
import type { Candidate } from '../domain/groupDocument.ts';
import { columnOf, readColumn, readOptional, type Column, type Guard, type Reader } from './areaColumns.ts';
import { packSteps, unpackSteps } from './packedNumbers.ts';
import { readTimes, timeColumns } from './timeColumns.ts';

/** Fields by name. Those that are numbers, `rank` and the points, are packed. */
export type Columns = Readonly<Record<string, Column | string>>;

/** Unit: parts of a degree that points are rounded to. */
export const POINT_PARTS = 10_000;

const FIELDS = [
  'affiliate',
  'status',
  'format',
  'timeZone',
  'exceptions',
  'season',
  'closures',
  'state',
  'precision',
  'languages',
  'writtenIn',
  'audiences',
  'registration',
  'access',
  'facilitatorPair',
  'confirmedOn',
] as const satisfies readonly (keyof Candidate)[];

/** Lays out what decides. Those with a point come first; they are numbered `placed`. */
export function candidateColumns(candidates: readonly Candidate[]): { placed: number; columns: Columns } {
  const points = candidates.flatMap(({ point }) => (point === undefined ? [] : [point]));
  const parts = (degrees: number) => Math.round(degrees * POINT_PARTS);
  const columns: Record<string, Column | string> = {
    rank: packSteps(candidates.map(({ rank }) => rank)),
    latitude: packSteps(points.map(({ latitude }) => parts(latitude))),
    longitude: packSteps(points.map(({ longitude }) => parts(longitude))),
    ...timeColumns(candidates.map(({ meetingTimes }) => meetingTimes)),
  };
  for (const field of FIELDS) {
    const column = columnOf(candidates.map((candidate) => candidate[field]));
    if (column !== undefined) columns[field] = column;
  }
  return { placed: points.length, columns };
}

/** Candidates by row, each made when it is asked for: of a large file most searches want few. */
export interface CandidateReader {
  readonly at: Reader<Candidate>;
  /** Of a row that has a point. */
  readonly pointAt: Reader<Point>;
  /** Whether, when and how it meets, without the rest of the Candidate. */
  readonly timesAt: Reader<Pick<Candidate, 'status' | 'format' | 'meetingTimes'>>;
  readonly affiliateAt: Reader<string>;
}

/** Throws: `UnreadableError` when a column is missing, too short or of something else. */
export function readCandidates(columns: object, count: number, placed: number): CandidateReader {
  const has = <T>(name: string, is: Guard<T>): Reader<T> => readColumn(columns, name, count, is);
  const may = <T>(name: string, is: Guard<T>): Reader<T | undefined> => readOptional(columns, name, count, is);
  const ranks = unpackSteps(Reflect.get(columns, 'rank'), count);
  const latitudes = unpackSteps(Reflect.get(columns, 'latitude'), placed);
  const longitudes = unpackSteps(Reflect.get(columns, 'longitude'), placed);
  const affiliate = has('affiliate', isText);
  const status = has('status', isStatus);
  const format = has('format', isFormat);
  const timeZone = has('timeZone', isText);
  const meetingTimes = readTimes(columns, count);
  const exceptions = has('exceptions', areExceptions);
  const seasonOf = may('season', isSeason);
  const closures = has('closures', areClosures);
  const state = has('state', isState);
  const precisionOf = may('precision', isPrecision);
  const languages = has('languages', areLanguages);
  const writtenIn = has('writtenIn', isSiteLanguage);
  const audiences = has('audiences', areAudiences);
  const registrationOf = may('registration', isRegistration);
  const accessOf = may('access', isAccess);
  const facilitatorPairOf = may('facilitatorPair', isPair);
  const confirmedOnOf = may('confirmedOn', isText);
  const pointAt = (row: number) => ({ latitude: degrees(latitudes[row]), longitude: degrees(longitudes[row]) });
  const timesAt = (row: number) => ({ status: status(row), format: format(row), meetingTimes: meetingTimes(row) });
  const at = (row: number): Candidate => {
    const [season, precision, registration] = [seasonOf(row), precisionOf(row), registrationOf(row)];
    const [access, facilitatorPair, confirmedOn] = [accessOf(row), facilitatorPairOf(row), confirmedOnOf(row)];
    return {
      affiliate: affiliate(row),
      rank: ranks[row] ?? 0,
      ...timesAt(row),
      timeZone: timeZone(row),
      exceptions: exceptions(row),
      closures: closures(row),
      state: state(row),
      languages: languages(row),
      writtenIn: writtenIn(row),
      audiences: audiences(row),
      ...(row < placed && { point: pointAt(row) }),
      ...(season !== undefined && { season }),
      ...(precision !== undefined && { precision }),
      ...(registration !== undefined && { registration }),
      ...(access !== undefined && { access }),
      ...(facilitatorPair !== undefined && { facilitatorPair }),
      ...(confirmedOn !== undefined && { confirmedOn }),
    };
  };
  return { at, pointAt, timesAt, affiliateAt: affiliate };
}

const degrees = (parts = 0): number => parts / POINT_PARTS;

// A Group was checked in full when the site was built, and its file carries the version
// of that build. These tell a cut or foreign file, and give the values their types.
export const isText = (value: unknown): value is string => typeof value === 'string';
const isList = (value: unknown): boolean => Array.isArray(value);
const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
const isStatus = (value: unknown): value is Candidate['status'] => isText(value);
const isFormat = (value: unknown): value is Candidate['format'] => isText(value);
export const isState = (value: unknown): value is Candidate['state'] => isText(value);
const isPrecision = (value: unknown): value is NonNullable<Candidate['precision']> => isText(value);
const isSiteLanguage = (value: unknown): value is Candidate['writtenIn'] => isText(value);
const isRegistration = (value: unknown): value is NonNullable<Candidate['registration']> => isText(value);
const isPair = (value: unknown): value is NonNullable<Candidate['facilitatorPair']> => isText(value);
const areExceptions = (value: unknown): value is Candidate['exceptions'] => isList(value);
const areClosures = (value: unknown): value is Candidate['closures'] => isList(value);
const areLanguages = (value: unknown): value is Candidate['languages'] => isList(value);
const areAudiences = (value: unknown): value is Candidate['audiences'] => isList(value);
const isSeason = (value: unknown): value is NonNullable<Candidate['season']> => isRecord(value);
const isAccess = (value: unknown): value is NonNullable<Candidate['access']> => isRecord(value);

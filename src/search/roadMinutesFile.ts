import type { Point } from '../domain/distance.ts';
import type { Candidate } from '../domain/groupDocument.ts';

/** Raised when the shape of a file of minutes changes. */
export const ROAD_MINUTES_VERSION = 1;

/** Measured minutes from the ZIP codes that begin with the same three digits. */
export interface RoadMinutesFile {
  readonly version: typeof ROAD_MINUTES_VERSION;
  /** Where Groups meet. Unit: ten-thousandths of a degree, as Candidates have their points. */
  readonly points: readonly (readonly [latitude: number, longitude: number])[];
  /** For each ZIP code, in turn: a position in `points`, from 0, and minutes of driving to it. */
  readonly zips: Readonly<Record<string, readonly number[]>>;
}

/** Shape: a path below the base, `search/minutes/602.json`. */
export const roadMinutesPath = (prefix: string): string => `search/minutes/${prefix}.json`;

/** A point as a file of minutes writes it. Groups at one door share it. */
export const minutesPoint = ({ latitude, longitude }: Point): readonly [latitude: number, longitude: number] => [
  Math.round(latitude * 10_000),
  Math.round(longitude * 10_000),
];

/** Whether a file is ours and of this version. Its rows were made with the site. */
export function isRoadMinutesFile(content: unknown): content is RoadMinutesFile {
  return (
    typeof content === 'object' &&
    content !== null &&
    'version' in content &&
    content.version === ROAD_MINUTES_VERSION &&
    'points' in content &&
    Array.isArray(content.points) &&
    'zips' in content &&
    typeof content.zips === 'object' &&
    content.zips !== null
  );
}

/** Minutes of driving by road to a Candidate, or `undefined` where nobody measured them. */
export type MinutesTo = (candidate: Pick<Candidate, 'point'>) => number | undefined;

/** What a file knows of one ZIP code, if anything. */
export function minutesFrom(zip: string, { points, zips }: RoadMinutesFile): MinutesTo | undefined {
  const row = Object.hasOwn(zips, zip) ? zips[zip] : undefined;
  if (row === undefined) return undefined;
  const minutes = new Map<string, number>();
  for (let at = 0; at + 1 < row.length; at += 2) {
    const point = points[row[at] ?? -1];
    const measured = row[at + 1];
    if (point !== undefined && measured !== undefined) minutes.set(point.join(), measured);
  }
  return ({ point }) => (point === undefined ? undefined : minutes.get(minutesPoint(point).join()));
}

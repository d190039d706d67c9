import { milesBetween, type Point } from '../../src/domain/distance.ts';
import type { Candidate } from '../../src/domain/groupDocument.ts';
import { milesWithin } from '../../src/domain/travel.ts';
import { embeddedEngine } from '../../src/search/embeddedEngine.ts';
import type { ServedAreas } from './servedAreas.ts';

/** As many rows as a list shows at first. */
const ROWS = 20;

/** What one search fetched, and what it could show with that. */
export interface AreaVisit {
  /** Names of files, in the order they were asked for. */
  readonly asked: readonly string[];
  /** First rows, and how many of them have their names with no more files. */
  readonly shown: number;
  readonly named: number;
}

/** One visitor, from a place that is found already: the areas around it, then one file of names. */
export async function areaVisit(
  place: Point,
  minutes: number,
  { areas, fetchFile }: Pick<ServedAreas, 'areas' | 'fetchFile'>,
): Promise<AreaVisit> {
  const asked: string[] = [];
  const engine = embeddedEngine({
    base: '/',
    index: areas.index,
    fetchFile: (path, ...rest) => {
      asked.push(/areas\/(?<area>[a-z0-9-]+)/u.exec(path)?.groups?.['area'] ?? '');
      return fetchFile(path, ...rest);
    },
  });
  const miles = milesWithin(minutes);
  const answer = await engine.candidates({ around: { centre: place, miles } });
  if (!answer.arrived) throw new Error(`The engine failed: ${answer.failure}.`);
  const first = nearest(answer.candidates, place, miles).slice(0, ROWS);
  const names = await engine.documents(first, undefined, { mostFiles: 1 });
  return { asked, shown: first.length, named: names.arrived ? names.documents.size : 0 };
}

function nearest(candidates: readonly Candidate[], from: Point, most: number): readonly Candidate[] {
  return candidates
    .flatMap((candidate) => {
      const miles = candidate.point === undefined ? Infinity : milesBetween(from, candidate.point);
      return miles <= most ? [{ candidate, miles }] : [];
    })
    .sort((one, other) => one.miles - other.miles)
    .map(({ candidate }) => candidate);
}

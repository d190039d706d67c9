import { milesBetween, milesOfLatitude, type Point } from '../domain/distance.ts';
import { usualSlots } from '../domain/weekSlots.ts';
import type { ReadCandidates } from './areaFile.ts';
import type { CandidateRequest } from './engine.ts';
import { TOLERANCE } from './nearbyAreas.ts';

/** Whether a request is about what lies around a point and about nothing else, as a first search is. */
export const isOfCircleAlone = ({ nearest, state, onlineIn, everywhere, words }: CandidateRequest): boolean =>
  nearest === undefined &&
  state === undefined &&
  onlineIn === undefined &&
  everywhere === undefined &&
  words === undefined;

/**
 * Which rows of a file answer a request. To make a Candidate of each and to measure
 * them all takes a phone longer than the rest of a search, so where only a circle is
 * asked for it is those in the circle, and of those without a point the ones that
 * meet in a room.
 */
export function askedRows(file: ReadCandidates, request: CandidateRequest): readonly number[] {
  const rows = Array.from({ length: file.count }, (_, row) => row);
  if (!isOfCircleAlone(request)) return rows;
  if (request.around === undefined) return [];
  const { centre, miles } = request.around;
  const isNear = (point: Point) =>
    milesOfLatitude(Math.abs(point.latitude - centre.latitude)) <= miles + TOLERANCE &&
    milesBetween(centre, point) <= miles + TOLERANCE;
  return rows.filter((row) =>
    row < file.placed ? isNear(file.pointAt(row)) : usualSlots(file.timesAt(row)).inPerson !== 0,
  );
}

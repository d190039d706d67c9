import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { milesBetween, type Point } from '../domain/distance.ts';
import { roadlessTravel } from '../domain/roadlessIslands.ts';
import { estimateTravel, type Travel } from '../domain/travel.ts';

/** Something to travel to. */
interface Destination {
  readonly id: string;
  readonly point: Point;
}

export interface Nearest<T> {
  readonly destination: T;
  readonly travel: Travel;
}

/**
 * Answers "the nearest so many from here" over an index that is built once, so that
 * a thousand questions about a hundred thousand Groups are a thousand small searches.
 *
 * In order of minutes, then miles, then id, as everywhere.
 */
export function nearestFinder<T extends Destination>(
  destinations: readonly T[],
): (from: Point, count: number) => readonly Nearest<T>[] {
  const index = new KDBush(destinations.length);
  for (const { point } of destinations) index.add(point.longitude, point.latitude);
  index.finish();
  return (from, count) =>
    around(index, from.longitude, from.latitude, count)
      .flatMap((at) => {
        const destination = destinations[at];
        if (destination === undefined) return [];
        const { point } = destination;
        return [{ destination, travel: roadlessTravel(from, point) ?? estimateTravel(milesBetween(from, point)) }];
      })
      .sort(
        (one, other) =>
          one.travel.minutes - other.travel.minutes || (one.destination.id < other.destination.id ? -1 : 1),
      );
}

import { milesBetween, type Point } from '../domain/distance.ts';
import { placeKey } from '../domain/placeKey.ts';
import type { StateCode } from '../domain/state.ts';
import type { TownPoint } from './towns.ts';

/** A town of the longer name is the same town within this. */
const SAME_TOWN_MILES = 20;

/**
 * How many people live in a city that the post names shorter than the census does:
 * "New York" for "New York City", "Lexington" for "Lexington-Fayette", "Washington"
 * for "Washington, D.C.".
 */
export function peopleOf(
  towns: readonly TownPoint[],
): (city: Point & { readonly city: string; readonly state: StateCode }) => number {
  const byShortName = new Map<string, TownPoint[]>();
  for (const town of towns) {
    const short = town.city.replace(/(?:, D\.C\.|-.*| City)$/u, '');
    if (short === town.city) continue;
    const key = `${town.state} ${placeKey(short)}`;
    byShortName.set(key, [...(byShortName.get(key) ?? []), town]);
  }
  return (city) =>
    Math.max(
      0,
      ...(byShortName.get(`${city.state} ${placeKey(city.city)}`) ?? [])
        .filter((town) => milesBetween(town, city) <= SAME_TOWN_MILES)
        .map(({ population }) => population),
    );
}

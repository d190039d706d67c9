import type { Point } from '../domain/distance.ts';
import { placeKey } from '../domain/placeKey.ts';
import type { StateCode } from '../domain/state.ts';
import { zipPrefix } from '../domain/zipPrefix.ts';
import type { Gazetteer, ZipPoint } from './gazetteer.ts';

/** The ZIP codes that begin with the same three digits, and the town that most people there know. */
export interface NearArea {
  readonly prefix: string;
  readonly city: string;
  readonly state: StateCode;
  /** States that share these digits and have none of their own, as Guam has: theirs is this area, too. */
  readonly alsoOf: readonly StateCode[];
  /** The middle of that town's ZIP codes here: Chicago has several areas, and each its own part of the city. */
  readonly centre: Point;
}

/** Every area that has a ZIP code, in order of its digits. Its town is in the state that has most of them. */
export function nearAreas({ zips, cityNamed }: Pick<Gazetteer, 'zips' | 'cityNamed'>): readonly NearArea[] {
  const areas = [...Map.groupBy(zips.values(), ({ zip }) => zipPrefix(zip))]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([prefix, points]) => {
      // Guam and the islands north of it share three digits, and no road: most are in Guam.
      const [most = points] = [...Map.groupBy(points, ({ state }) => state).values()].sort(
        (one, other) => other.length - one.length,
      );
      const towns = [...Map.groupBy(most, ({ city, state }) => `${state} ${placeKey(city)}`)].map(([key, own]) => {
        const city = cityNamed.get(key);
        // Squared: one stray ZIP code of a great city does not make a suburb's area its own.
        const share = city === undefined ? 0 : own.length / Math.max(1, city.zipCount);
        return { own, city, people: (city?.population ?? 0) * share ** 2 };
      });
      const [main] = towns.sort((one, other) => other.people - one.people || other.own.length - one.own.length);
      const [first] = main?.own ?? points;
      if (first === undefined) throw new Error(`No ZIP code begins with ${prefix}, though one was counted.`);
      const { city, state } = main?.city ?? first;
      const states = new Set(points.map((point) => point.state));
      return { prefix, city, state, states, centre: middleOf(main?.own ?? points) };
    });
  const own = new Set(areas.map(({ state }) => state));
  return areas.map(({ states, ...area }) => ({ ...area, alsoOf: [...states].filter((state) => !own.has(state)) }));
}

/** No area reaches over the antimeridian, so degrees can be averaged. */
function middleOf(points: readonly ZipPoint[]): Point {
  const mean = (of: (point: ZipPoint) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  return { latitude: mean(({ latitude }) => latitude), longitude: mean(({ longitude }) => longitude) };
}

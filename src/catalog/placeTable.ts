import { closestWord } from '../domain/closestWord.ts';
import { milesBetween, type Point } from '../domain/distance.ts';
import type { Witness } from '../domain/pointTrust.ts';
import { STATE_CODES, type StateCode } from '../domain/state.ts';
import { townNames } from '../domain/townName.ts';
import type { ZipPoint } from './gazetteer.ts';
import { PointGrid, type Near } from './pointGrid.ts';
import type { TownPoint } from './towns.ts';

/** A town by all the points it is known by: its ZIP codes, and its centre. */
export interface Town {
  readonly city: string;
  readonly state: StateCode;
  readonly zips: readonly ZipPoint[];
  /** More than one where two places of a state share a name. The largest first. */
  readonly centres: readonly TownPoint[];
}

/** Where the places of the country are, looked up by name, ZIP code or nearness. Built once, then only read. */
export class PlaceTable {
  readonly #zips: ReadonlyMap<string, ZipPoint>;
  readonly #towns: ReadonlyMap<string, Town>;
  /** First letter and state → names, to suggest one for a slip of the keyboard. */
  readonly #names: ReadonlyMap<string, readonly string[]>;
  readonly #grid: PointGrid<ZipPoint>;
  readonly #spacings = new Map<string, number>();
  readonly #suggestions = new Map<string, string | undefined>();

  constructor(zipPoints: readonly ZipPoint[], townPoints: readonly TownPoint[]) {
    this.#zips = new Map(zipPoints.map((point) => [point.zip, point]));
    this.#towns = joinTowns(zipPoints, townPoints);
    this.#names = new Map(
      [...Map.groupBy(this.#towns, ([key]) => key.slice(0, 4))].map(([start, towns]) => [
        start,
        towns.map(([, { city }]) => city),
      ]),
    );
    this.#grid = new PointGrid(zipPoints);
  }

  /** By its first five digits. */
  zip(zip: string): ZipPoint | undefined {
    return this.#zips.get(zip.slice(0, 5));
  }

  town(city: string, state: StateCode): Town | undefined {
    for (const name of townNames(city)) {
      const town = this.#towns.get(`${state} ${name}`);
      if (town !== undefined) return town;
    }
    return undefined;
  }

  statesWith(city: string): readonly StateCode[] {
    return STATE_CODES.filter((state) => this.town(city, state) !== undefined);
  }

  /** A town of the state whose name is a slip or two away and begins with the same letter. */
  suggestion(city: string, state: StateCode): string | undefined {
    const [name = ''] = townNames(city);
    const key = `${state} ${name}`;
    if (!this.#suggestions.has(key)) {
      const choices = (this.#names.get(key.slice(0, 4)) ?? []).filter(
        (choice) => Math.abs(choice.length - city.length) <= 3,
      );
      this.#suggestions.set(key, closestWord(city, choices));
    }
    return this.#suggestions.get(key);
  }

  /** The ZIP code next to a point, of any state or of one. */
  nearestZip(point: Point, state?: StateCode): Near<ZipPoint> | undefined {
    return this.#grid.nearest(point, (zip) => state === undefined || zip.state === state);
  }

  /** How far a point is from a ZIP code. */
  zipWitness(zip: ZipPoint, point: Point): Witness {
    const miles = milesBetween(zip, point);
    return { miles, within: miles <= NARROWEST ? NARROWEST : this.#span(zip) };
  }

  /** How far a point is from a town, by whichever of the town's points is next to it. */
  townWitness({ zips, centres }: Town, point: Point): Witness {
    const ways = [...zips, ...centres].map((each) => ({ each, miles: milesBetween(each, point) }));
    const next = ways.reduce((best, way) => (way.miles < best.miles ? way : best));
    const within = next.miles > NARROWEST && 'zip' in next.each ? this.#span(next.each) : NARROWEST;
    return { miles: next.miles, within };
  }

  /**
   * How far from its point a ZIP code may plausibly reach.
   *
   * Unit: miles. Twice the way to the third ZIP code next to it, but at least 15 and
   *   at most 60: in the desert and in Alaska one ZIP code is wider than a county.
   * Error: of 10,000 real sites 99 % lie within 12 miles. Beyond 15 most points or
   *   ZIP codes are wrong in a city, and most are right in the country.
   */
  #span(zip: ZipPoint): number {
    return Math.min(WIDEST, Math.max(NARROWEST, 2 * this.spacing(zip)));
  }

  /** How far apart ZIP codes lie around this one: the way to the third next to it. Unit: miles. */
  spacing(zip: ZipPoint): number {
    const known = this.#spacings.get(zip.zip);
    if (known !== undefined) return known;
    const ways = this.#grid.around(zip).map((other) => milesBetween(zip, other));
    // Offices with many ZIP codes have them all at one point.
    const [, , third = WIDEST] = ways.filter((miles) => miles > 0.5).sort((one, other) => one - other);
    this.#spacings.set(zip.zip, third);
    return third;
  }
}

/** Within this of a ZIP code's or a town's point one is there. Unit: miles. */
export const NARROWEST = 15;
const WIDEST = 60;

function joinTowns(zipPoints: readonly ZipPoint[], townPoints: readonly TownPoint[]): ReadonlyMap<string, Town> {
  const zips = Map.groupBy(zipPoints, keyOf);
  const centres = Map.groupBy(townPoints, keyOf);
  const keys = new Set([...zips.keys(), ...centres.keys()]);
  return new Map(
    [...keys].flatMap((key): [string, Town][] => {
      const all = zips.get(key) ?? [];
      const largestFirst = (centres.get(key) ?? []).toSorted((one, other) => other.population - one.population);
      const [first] = [...largestFirst, ...all];
      if (first === undefined) return [];
      return [[key, { city: first.city, state: first.state, zips: all, centres: largestFirst }]];
    }),
  );
}

const keyOf = ({ city, state }: ZipPoint | TownPoint): string => `${state} ${townNames(city)[0] ?? ''}`;

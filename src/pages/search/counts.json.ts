import type { APIRoute } from 'astro';
import { countyFinder } from '../../catalog/counties.ts';
import { knownPlaces } from '../../catalog/knownPlaces.ts';
import { countsFile } from '../../search/mapFiles.ts';

/** How many Groups meet in each state and county, for a map that is zoomed out. */
export const GET: APIRoute = async () => {
  const { groups } = await knownPlaces();
  const countyOf = countyFinder();
  return Response.json(
    countsFile(
      groups.flatMap(({ point, state }) =>
        point === undefined ? [] : [{ state, county: countyOf(state, point)?.fips.slice(2) ?? '000' }],
      ),
    ),
  );
};

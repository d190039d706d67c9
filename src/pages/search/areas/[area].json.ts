import type { APIRoute, GetStaticPaths } from 'astro';
import { knownPlaces } from '../../../catalog/knownPlaces.ts';
import { allAreas, areaFile } from '../../../search/areas.ts';

/** The Groups of one part of the country, for the embedded engine. */
export const getStaticPaths = (() => allAreas().map((area) => ({ params: { area } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { area: string }> = async ({ params }) => {
  const { groups } = await knownPlaces();
  return Response.json(areaFile(params.area, groups));
};

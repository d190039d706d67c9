import type { APIRoute, GetStaticPaths } from 'astro';
import { loadAreas } from '../../../catalog/knownPlaces.ts';

/** Groups and names by parts of the country, for the embedded engine. */
export const getStaticPaths = (async () => {
  const { files } = await loadAreas();
  return [...files.keys()].map((area) => ({ params: { area } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { area: string }> = async ({ params }) => {
  const { files } = await loadAreas();
  return Response.json(files.get(params.area)?.());
};

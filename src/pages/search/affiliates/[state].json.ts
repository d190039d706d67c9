import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDirectory } from '../../../catalog/directory.ts';
import { STATE_CODES, STATES, stateFromSlug } from '../../../domain/state.ts';
import { affiliateFile } from '../../../search/affiliateFiles.ts';

/** A state without an Affiliate has a file too, so that asking for it is no fault. */
export const getStaticPaths = (() =>
  STATE_CODES.map((state) => ({ params: { state: state.toLowerCase() } }))) satisfies GetStaticPaths;

/** The Affiliates of a state and their counties, for where a search finds no Group. */
export const GET: APIRoute = async ({ params }) => {
  const { directory } = await loadDirectory();
  const state = stateFromSlug(params['state'] ?? '');
  if (state === undefined) return new Response(null, { status: 404 });
  const { fips } = STATES[state];
  // An Affiliate at a state line may look after a county on the other side.
  const here = [...directory.affiliates.values()].filter(
    (affiliate) => affiliate.state === state || affiliate.counties.some((county) => county.startsWith(fips)),
  );
  return Response.json(affiliateFile(here));
};

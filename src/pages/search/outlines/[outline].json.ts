import type { APIRoute, GetStaticPaths } from 'astro';
import { knownPlaces } from '../../../catalog/knownPlaces.ts';
import { countryOutline, stateOutlines } from '../../../catalog/outlines.ts';
import { STATE_CODES } from '../../../domain/state.ts';

/** What the map is drawn from: `us.json`, and a file for each state by its two letters. */
export const getStaticPaths = (async () => {
  const { gazetteer } = await knownPlaces();
  const outlineOf = stateOutlines(gazetteer.cities);
  return [
    { params: { outline: 'us' }, props: { content: countryOutline() } },
    ...STATE_CODES.map((state) => ({ params: { outline: state.toLowerCase() }, props: { content: outlineOf(state) } })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: unknown }> = ({ props }) => Response.json(props.content);

import type { APIRoute, GetStaticPaths } from 'astro';
import { countryOutline, stateOutlines } from '../../../catalog/outlines.ts';
import { readTowns } from '../../../catalog/towns.ts';
import { STATE_CODES } from '../../../domain/state.ts';

/** What the map is drawn from: `us.json`, and a file for each state by its two letters. */
export const getStaticPaths = (() => {
  const outlineOf = stateOutlines(readTowns());
  return [
    { params: { outline: 'us' }, props: { content: countryOutline() } },
    ...STATE_CODES.map((state) => ({ params: { outline: state.toLowerCase() }, props: { content: outlineOf(state) } })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: unknown }> = ({ props }) => Response.json(props.content);

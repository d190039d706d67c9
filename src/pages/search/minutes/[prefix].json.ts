import type { APIRoute, GetStaticPaths } from 'astro';
import { loadRoadMinutes } from '../../../catalog/roadMinutes.ts';
import type { RoadMinutesFile } from '../../../search/roadMinutesFile.ts';

/** Minutes by road from ZIP codes, by their first three digits. None where nothing was measured. */
export const getStaticPaths = (async () =>
  [...(await loadRoadMinutes()).files].map(([prefix, file]) => ({
    params: { prefix },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: RoadMinutesFile }> = ({ props }) => Response.json(props.file);

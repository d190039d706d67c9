import type { APIRoute, GetStaticPaths } from 'astro';
import { knownPlaces } from '../../../catalog/knownPlaces.ts';
import { placeFilesOf } from '../../../catalog/placeFilesOf.ts';
import type { PlaceFile } from '../../../search/placeFiles.ts';

/** Every place by its first letters: ZIP codes by three digits, cities by two letters. */
export const getStaticPaths = (async () =>
  [...placeFilesOf((await knownPlaces()).gazetteer)].map(([prefix, file]) => ({
    params: { prefix },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: PlaceFile }> = ({ props }) => Response.json(props.file);

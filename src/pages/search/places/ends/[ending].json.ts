import type { APIRoute, GetStaticPaths } from 'astro';
import { knownPlaces } from '../../../../catalog/knownPlaces.ts';
import { endingFilesOf } from '../../../../catalog/placeFilesOf.ts';
import type { EndingFile } from '../../../../search/placeFiles.ts';

/** Names of cities by their last two letters, for a name misspelt in its first two. */
export const getStaticPaths = (async () =>
  [...endingFilesOf((await knownPlaces()).gazetteer)].map(([ending, file]) => ({
    params: { ending },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: EndingFile }> = ({ props }) => Response.json(props.file);

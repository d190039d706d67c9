import type { APIRoute, GetStaticPaths } from 'astro';
import { placeFilesOf, type City, type ZipPoint } from '../../../catalog/gazetteer.ts';
import { knownPlaces } from '../../../catalog/knownPlaces.ts';
import { PLACE_FILE_VERSION, type PlaceFile } from '../../../search/placeFiles.ts';

/** Every place by its first letters: ZIP codes by three digits, cities by two letters. */
export const getStaticPaths = (async () => {
  const { zips, cities } = placeFilesOf((await knownPlaces()).gazetteer);
  return [
    ...[...zips].map(([prefix, points]) => ({ params: { prefix }, props: { file: zipFile(points) } })),
    ...[...cities].map(([prefix, towns]) => ({ params: { prefix }, props: { file: cityFile(towns) } })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: PlaceFile }> = ({ props }) => Response.json(props.file);

const zipFile = (points: readonly ZipPoint[]): PlaceFile => ({
  version: PLACE_FILE_VERSION,
  zips: Object.fromEntries(
    points.map(({ zip, city, state, latitude, longitude }) => [
      zip,
      [city, state, toThousandth(latitude), toThousandth(longitude)],
    ]),
  ),
});

const cityFile = (towns: readonly City[]): PlaceFile => ({
  version: PLACE_FILE_VERSION,
  cities: towns.map(({ city, state, latitude, longitude, zipCount }) => [
    city,
    state,
    toThousandth(latitude),
    toThousandth(longitude),
    zipCount,
  ]),
});

const toThousandth = (degrees: number): number => Math.round(degrees * 1000) / 1000;

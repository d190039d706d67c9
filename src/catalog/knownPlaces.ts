import { areaPath, WHOLE_DIRECTORY, type AreaIndex } from '../search/areaIndex.ts';
import { cutIntoAreas, type Areas } from '../search/areas.ts';
import { loadDirectory } from './directory.ts';
import { groupDocuments, type KnownPlaces } from './groupDocuments.ts';

let known: Promise<KnownPlaces> | undefined;
let areas: Promise<Areas> | undefined;

/** Reads both once per build; several kinds of files are made from them. */
export const knownPlaces = (): Promise<KnownPlaces> => (known ??= readKnownPlaces());

/** The area files of this build. Each is laid out only when it is written, so that no two are held at once. */
export const loadAreas = (): Promise<Areas> => (areas ??= knownPlaces().then(({ groups }) => cutIntoAreas(groups)));

/** Which area files there are: the finder gets it with its page. */
export const loadAreaIndex = async (): Promise<AreaIndex> => (await loadAreas()).index;

/** Shape: a path below the base, of the one file that has all Groups; `undefined` where there are several. */
export async function loadWholePath(): Promise<string | undefined> {
  const { inOneFile, version } = await loadAreaIndex();
  return inOneFile ? areaPath(WHOLE_DIRECTORY, version) : undefined;
}

async function readKnownPlaces(): Promise<KnownPlaces> {
  const { directory, settings, today } = await loadDirectory();
  return groupDocuments(directory, { today, freshness: settings.freshness });
}

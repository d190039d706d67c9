import { toGroupDocument, type GroupDocument } from '../domain/groupDocument.ts';
import { isListed } from '../domain/listing.ts';
import { loadDirectory } from './directory.ts';
import { buildGazetteer, readZipPoints, townPoint, type Gazetteer } from './gazetteer.ts';

/** The listed Groups as search knows them, and every place a visitor can name. */
export interface KnownPlaces {
  readonly groups: readonly GroupDocument[];
  readonly gazetteer: Gazetteer;
}

let known: Promise<KnownPlaces> | undefined;

/** Reads both once per build; several kinds of files are made from them. */
export const knownPlaces = (): Promise<KnownPlaces> => (known ??= readKnownPlaces());

async function readKnownPlaces(): Promise<KnownPlaces> {
  const { directory, settings, today } = await loadDirectory();
  const documents = directory.groups
    .filter((group) => isListed(group, today, settings.freshness))
    .flatMap((group) => {
      const affiliate = directory.affiliates.get(group.affiliate);
      return affiliate === undefined ? [] : [toGroupDocument(group, affiliate)];
    });
  const gazetteer = buildGazetteer(readZipPoints(), documents);
  return { gazetteer, groups: documents.map((group) => withTownPoint(group, gazetteer)) };
}

/** A Group whose listing has no point is shown as somewhere in its town, never as a door. */
function withTownPoint(group: GroupDocument, gazetteer: Gazetteer): GroupDocument {
  if (group.point !== undefined) return group;
  const point = townPoint(gazetteer, group);
  return point === undefined ? group : { ...group, point, precision: 'town' };
}

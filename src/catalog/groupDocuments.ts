import type { Directory } from '../domain/directory.ts';
import { ranksById, toGroupDocument, toTenThousandth, type GroupDocument } from '../domain/groupDocument.ts';
import { isListed } from '../domain/listing.ts';
import type { Settings } from '../domain/settings.ts';
import { buildGazetteer, readZipPoints, townPoint, type Gazetteer } from './gazetteer.ts';

/** The listed Groups as search knows them, and every place a visitor can name. */
export interface KnownPlaces {
  readonly groups: readonly GroupDocument[];
  readonly gazetteer: Gazetteer;
}

/** Makes both. The area files and a search server hold these same documents. */
export function groupDocuments(
  directory: Pick<Directory, 'groups' | 'affiliates'>,
  { today, freshness }: { readonly today: string; readonly freshness: Settings['freshness'] },
): KnownPlaces {
  const listed = directory.groups.filter((group) => isListed(group, today, freshness));
  const ranks = ranksById(listed);
  const documents = listed.flatMap((group) => {
    const affiliate = directory.affiliates.get(group.affiliate);
    return affiliate === undefined ? [] : [toGroupDocument(group, affiliate, ranks.get(group.id) ?? 0)];
  });
  const gazetteer = buildGazetteer(readZipPoints(), documents);
  return { gazetteer, groups: documents.map((group) => withTownPoint(group, gazetteer)) };
}

/** A Group whose listing has no point is shown as somewhere in its town, never as a door. */
function withTownPoint(group: GroupDocument, gazetteer: Gazetteer): GroupDocument {
  if (group.point !== undefined) return group;
  const point = townPoint(gazetteer, group);
  return point === undefined ? group : { ...group, point: toTenThousandth(point), precision: 'town' };
}

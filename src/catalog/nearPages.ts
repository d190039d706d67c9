import type { GroupView } from '../domain/groupView.ts';
import type { Travel } from '../domain/travel.ts';
import { loadGroupViews } from './groupViews.ts';
import { knownPlaces } from './knownPlaces.ts';
import { nearAreas, type NearArea } from './nearAreas.ts';
import { nearestFinder } from './nearestGroups.ts';

/** One page for whoever cannot run the finder: what is near to the ZIP codes of an area. */
export interface NearPage extends NearArea {
  /** The nearest first. Empty only where no Group of the directory meets in a room. */
  readonly groups: readonly { readonly view: GroupView; readonly travel: Travel }[];
}

/** Unit: Groups. */
const SHOWN = 25;

let pages: Promise<readonly NearPage[]> | undefined;

/** Every area's page, worked out once per build. */
export const loadNearPages = (): Promise<readonly NearPage[]> => (pages ??= workOut());

async function workOut(): Promise<readonly NearPage[]> {
  const { groups, gazetteer } = await knownPlaces();
  const { byId } = await loadGroupViews();
  const destinations = groups.flatMap(({ id, point, format }) => {
    const view = byId.get(id);
    return view === undefined || point === undefined || format === 'online' ? [] : [{ id, point, view }];
  });
  const nearest = nearestFinder(destinations);
  return nearAreas(gazetteer).map((area) => ({
    ...area,
    groups: nearest(area.centre, SHOWN).map(({ destination: { view }, travel }) => ({ view, travel })),
  }));
}

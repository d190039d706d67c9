import { roadlessTravel } from '../domain/roadlessIslands.ts';
import { estimateTravel, milesWithin, type Travel } from '../domain/travel.ts';
import { viewGroup, type GroupView } from '../domain/groupView.ts';
import { isListed } from '../domain/listing.ts';
import { neighboursOfAll } from '../domain/neighbours.ts';
import { pointOf } from '../domain/site.ts';
import { plainAffiliate } from '../domain/affiliate.ts';
import { loadDirectory } from './directory.ts';

/** The next Meetings that a Group's page shows: one in the panel and eight after it. */
const MEETINGS_SHOWN = 9;

/** How many others a Group's page names, and how far they may be. Unit: minutes of driving. */
const NEIGHBOURS_SHOWN = 4;
const NEIGHBOURS_WITHIN_MINUTES = 60;

export interface NearGroup {
  readonly view: GroupView;
  readonly travel: Travel;
}

interface GroupViews {
  /** Every Group that has a page. */
  readonly byId: ReadonlyMap<string, GroupView>;
  /** Those in lists and in search, by name. */
  readonly listed: readonly GroupView[];
  readonly near: (groupId: string) => readonly NearGroup[];
}

let views: Promise<GroupViews> | undefined;

/** Every Group with its Meetings worked out and its neighbours found, once per build and not once per page. */
export function loadGroupViews(): Promise<GroupViews> {
  views ??= workOut();
  return views;
}

async function workOut(): Promise<GroupViews> {
  const { directory, settings, now, today } = await loadDirectory();
  const moment = { now, today, rules: settings.freshness, count: MEETINGS_SHOWN };
  const all = directory.groups.map((group) =>
    viewGroup(
      group,
      directory.affiliates.get(group.affiliate) ?? plainAffiliate(group.affiliate, group.site?.state ?? 'IL'),
      moment,
    ),
  );
  const byId = new Map(all.map((view) => [view.group.id, view]));
  const listed = all
    .filter(({ group }) => isListed(group, today, settings.freshness))
    .sort(
      (one, other) => one.group.name.localeCompare(other.group.name, 'en') || (one.group.id < other.group.id ? -1 : 1),
    );
  const neighbours = neighboursOfAll(
    all.flatMap(({ group }) => {
      const point = pointOf(group.site);
      return point === undefined ? [] : [{ id: group.id, point }];
    }),
    { count: NEIGHBOURS_SHOWN * 4, miles: milesWithin(NEIGHBOURS_WITHIN_MINUTES) },
  );
  const isShown = new Set(listed.map(({ group }) => group.id));
  const near = (groupId: string) => {
    const own = byId.get(groupId);
    return (neighbours.get(groupId) ?? [])
      .flatMap(({ id, miles }) => {
        const view = byId.get(id);
        return view !== undefined && isShown.has(id) && !isOverWater(own, view)
          ? [{ view, travel: estimateTravel(miles) }]
          : [];
      })
      .slice(0, NEIGHBOURS_SHOWN);
  };
  return { byId, listed, near };
}

/** Whether no road leads from one Group to another, so that they are no neighbours. */
function isOverWater(one: GroupView | undefined, other: GroupView): boolean {
  const [from, to] = [pointOf(one?.group.site), pointOf(other.group.site)];
  return from !== undefined && to !== undefined && roadlessTravel(from, to) !== undefined;
}

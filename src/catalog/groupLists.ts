import { cityPlace } from '../domain/citySlug.ts';
import type { GroupView } from '../domain/groupView.ts';
import { STATE_CODES, type StateCode } from '../domain/state.ts';
import type { Weekday } from '../domain/weekday.ts';
import { loadGroupViews } from './groupViews.ts';

/** A city of a state, with the listed Groups that meet there. */
export interface CityGroups {
  readonly slug: string;
  readonly name: string;
  readonly views: readonly GroupView[];
}

/** The listed Groups of a state. */
export interface StateGroups {
  readonly state: StateCode;
  readonly views: readonly GroupView[];
  readonly cities: readonly CityGroups[];
  /** Those without a Site: only online, or the place is not settled. */
  readonly withoutCity: readonly GroupView[];
}

/** The state a Group is looked for in: that of its Site, or of its Affiliate. */
export function stateOf({ group, affiliate }: GroupView): StateCode {
  return group.site?.state ?? affiliate.state;
}

let byState: Promise<readonly StateGroups[]> | undefined;

/** Every state that has a listed Group, by name, worked out once per build. */
export function loadStates(): Promise<readonly StateGroups[]> {
  byState ??= loadGroupViews().then(({ listed }) => {
    const sorted = Map.groupBy(listed, stateOf);
    return STATE_CODES.flatMap((state) => {
      const views = sorted.get(state);
      return views === undefined ? [] : [{ state, views, ...byCity(views) }];
    });
  });
  return byState;
}

function byCity(views: readonly GroupView[]): Pick<StateGroups, 'cities' | 'withoutCity'> {
  const cities = new Map<string, { slug: string; name: string; views: GroupView[] }>();
  const withoutCity: GroupView[] = [];
  for (const view of views) {
    const { site } = view.group;
    if (site === undefined) {
      withoutCity.push(view);
      continue;
    }
    const { city: slug } = cityPlace(site);
    const city = cities.get(slug);
    if (city === undefined) cities.set(slug, { slug, name: site.city, views: [view] });
    else city.views.push(view);
  }
  return {
    cities: [...cities.values()].sort((one, other) => one.name.localeCompare(other.name, 'en')),
    withoutCity,
  };
}

/** The listed Groups with a Meeting on a weekday, earliest first. */
export function onWeekday(views: readonly GroupView[], weekday: Weekday): readonly GroupView[] {
  const startOn = ({ group }: GroupView) =>
    group.meetingTimes
      .filter((meets) => meets.weekday === weekday)
      .map(({ starts }) => starts)
      .sort()[0];
  return views
    .flatMap((view) => {
      const starts = startOn(view);
      return starts === undefined ? [] : [{ view, starts }];
    })
    .sort((one, other) => (one.starts < other.starts ? -1 : one.starts > other.starts ? 1 : 0))
    .map(({ view }) => view);
}

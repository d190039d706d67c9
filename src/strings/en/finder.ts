import type { Attendance } from '../../domain/searchQuery.ts';
import type { Weekday } from '../../domain/weekday.ts';
import { lists } from './lists.ts';
import { time } from './time.ts';

/** What a search was, for saying it. */
export interface SaidSearch {
  readonly count: number;
  /** Unit: minutes. */
  readonly within: number;
  readonly place: string;
  readonly days: readonly Weekday[];
  readonly attending: readonly Attendance[];
}

const ATTENDING: Record<Attendance, string> = { 'in-person': 'in person', online: 'that you can also join online' };

const narrowed = ({ days, attending }: Pick<SaidSearch, 'days' | 'attending'>) => {
  const on = days.length === 0 ? '' : ` on ${either(days.map((day) => time.weekdays(day)))}`;
  const [only] = attending;
  return attending.length !== 1 || only === undefined ? on : `${on}, ${ATTENDING[only]}`;
};

const either = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

/** What the finder says. `form` is plain text, because it is written into the page before any script. */
export const finder = {
  form: {
    label: 'ZIP code or city',
    hint: 'Like 60201 or Decatur, GA.',
    find: 'Find',
    locate: 'Use my location',
  },
  time,
  card: lists.card,
  heading: (said: SaidSearch) => {
    const groups = said.count === 0 ? 'No group' : lists.count(said.count);
    return `${groups} within ${said.within} minutes of ${said.place}${narrowed(said)}`;
  },
  place: (city: string, state: string) => `${city}, ${state}`,
  whereYouAre: 'where you are',
  looking: (near: string) => `Looking near ${near}…`,
  estimates: 'Nearest first. Drive times are estimates.',
  gap: 'That is a gap in the map. It says nothing about you. Here is what there is, nearest first.',
  gapNarrowed: 'Fewer choices find more. Here is what there is, nearest first.',
  clear: 'Clear the filters',
  filters: 'Narrow the list',
  within: 'How far',
  withinMinutes: (minutes: number) => `About ${minutes} min`,
  day: 'Day',
  attend: 'Meets',
  attending: { 'in-person': 'In person', online: 'Online too' } satisfies Record<Attendance, string>,
  results: 'Groups',
  beyond: 'The nearest groups, farther away',
  farther: (minutes: number) => `Look within ${minutes} minutes`,
  more: 'Show more groups',
  online: 'Online, from anywhere',
  allOnline: 'All online groups',
  unplaced: 'Also in this state, but the place is not on our map',
  byState: 'See all groups by state',
  facilitate: 'Help start a group',
  drive: (from: number, until: number) =>
    from === 0 ? `Less than ${until} min drive` : `About ${from} to ${until} min drive`,
  /** For drives that nobody makes for one evening. */
  milesAway: (miles: number) => `About ${miles} miles away`,
  siteIn: (site: string, city: string) => `${site}, ${city}`,
  today: 'Today',
  tomorrow: 'Tomorrow',
  next: (day: string, hours: string) => `${day}, ${hours}`,
  onNow: (until: string) => `On now, until ${until}`,
  onNowChip: 'On now',
  door: { now: 'Now', until: 'until' },
  yourTime: (hours: string, zone: string) => `${hours} ${zone}, your time.`,
  groupTime: (clock: string, zone: string) => `That is ${clock} ${zone}, where the group is.`,
  inZone: (hours: string, zone: string) => `${hours} ${zone}.`,
  noMeeting: (date: string) => `No meeting on ${date}.`,
  notYet: 'It does not meet yet.',
  paused: 'It does not meet now.',
  noDate: lists.card.none,
  neverConfirmed: 'Nobody has confirmed this group yet. Call before you go.',
  confirmedLast: (date: string) => `Last confirmed ${date}. Call before you go.`,
  showOnMap: 'Show on map',
  map: {
    label: 'Map of the same groups',
    show: 'Show map',
    hide: 'Hide map',
    loading: 'Drawing the map…',
    failed: 'We could not draw the map. The list has everything the map has.',
    marker: (number: number, name: string) => `${number}: ${name}`,
    tools: 'Move the map',
    west: 'West',
    east: 'East',
    north: 'North',
    south: 'South',
    out: 'Zoom out',
    in: 'Zoom in',
    you: 'You',
    legendGroup: 'Group, as numbered in the list',
    legendReach: (minutes: number) => `About ${minutes} minutes (estimate)`,
    legendTown: 'Only the town is known',
  },
  ask: 'Enter a ZIP code or a city, like 30030 or Decatur, GA.',
  unknown: (near: string) => `We do not know a place called “${near}”.`,
  unknownZip: (zip: string) => `We do not know the ZIP code ${zip}.`,
  choose: (near: string) => `Which ${near} do you mean?`,
  stateIsLarge: (state: string) => `${state} is large. Name a city in it, or see all its groups.`,
  groupsIn: (state: string) => `All groups in ${state}`,
  sameName: 'Or did you mean one of these?',
  failed: 'We could not load the groups.',
  failedWords: 'Check your connection, then try again. Every group is also listed below, by state.',
  failedPlace: 'We could not look up this place.',
  again: 'Try again',
  locating: 'Asking your browser where you are…',
  locateDenied: 'Your browser did not share where you are. Enter a ZIP code or a city instead.',
  locateLate: 'Your browser could not tell where you are in time. Try again, or enter a ZIP code or a city.',
  locateFailed: 'Your browser does not know where you are. Enter a ZIP code or a city instead.',
};

export type FinderStrings = typeof finder;
export type FinderForm = FinderStrings['form'];

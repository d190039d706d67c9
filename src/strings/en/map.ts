import { count as countGroups } from './card.ts';

/** What the map says. It comes with the map, when that is shown. */
export const map = {
  marker: (number: number, name: string) => `${number}: ${name}`,
  markerCancelled: (number: number, name: string) => `${number}: ${name}. Its next meeting is cancelled`,
  /** Several numbered Groups too close together to show each. `shown`: what stands on it, so that it can be called by that. */
  crowd: (shown: string, numbers: readonly number[]) =>
    `${shown}, ${countGroups(numbers.length)}: numbers ${numbers.join(', ')}. Zoom in`,
  crowdToList: (shown: string, numbers: readonly number[]) =>
    `${shown}, ${countGroups(numbers.length)}: numbers ${numbers.join(', ')}. Show names`,
  crowdHeading: (count: number) => `${countGroups(count)} here`,
  close: 'Close',
  cluster: (count: number) => `${countGroups(count)}, zoom in`,
  clusterToList: (count: number) => `${countGroups(count)} at one place, show in the list`,
  rest: 'A group farther down the list',
  counted: (place: string, count: number) => `${place}: ${countGroups(count)}, zoom in`,
  county: (name: string, state: string) => `${name}, ${state}`,
  searchHere: 'Search this area',
  /** Where the map shows more than any search goes. */
  zoomToSearch: 'Zoom in to search here',
  tools: 'Move the map',
  west: 'West',
  east: 'East',
  north: 'North',
  south: 'South',
  out: 'Zoom out',
  in: 'Zoom in',
  legendGroup: 'Group, as numbered in the list',
  legendUnsure: 'Ask first',
  legendCancelled: 'Next meeting cancelled',
  legendReach: (minutes: number) => `About ${minutes} minutes (estimate)`,
  legendReachMeasured: (minutes: number) => `About ${minutes} minutes`,
  legendTown: 'Only the town is known',
  legendRest: 'More groups from the list',
  legendCount: 'All groups of a county or state',
  /** What lies around the land. The gulf between Florida and Texas has two names, so it is only "Gulf". */
  ground: {
    canada: 'Canada',
    mexico: 'Mexico',
    atlantic: 'Atlantic Ocean',
    pacific: 'Pacific Ocean',
    gulf: 'Gulf',
    superior: 'Lake Superior',
    michigan: 'Lake Michigan',
    huron: 'Lake Huron',
    erie: 'Lake Erie',
    ontario: 'Lake Ontario',
    saltLake: 'Great Salt Lake',
  },
  streets: 'Streets:',
};

export type MapStrings = typeof map;

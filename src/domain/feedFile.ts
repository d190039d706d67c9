/** What the directory gives away whole, each a file under `feeds/`. Programs know these names: none changes. */
export const FEED_FILES = [
  'groups.json',
  'groups.csv',
  'meeting-guide.json',
  'hsds.json',
  'groups.geojson',
  'groups.ics',
  'changes.atom',
] as const;
export type FeedFile = (typeof FEED_FILES)[number];

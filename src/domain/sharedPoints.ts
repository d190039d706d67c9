import type { FeedIssue } from './feedIssue.ts';
import type { IncomingGroup } from './incomingGroup.ts';
import { ISSUE_CODES } from './issue.ts';
import { plain } from './duplicateGroups.ts';
import { pointOf, type Site } from './site.ts';

/**
 * Takes the pin from records of different streets that have one and the same point:
 * it is at most one's door, and often a geocoder's answer to a street it did not find.
 * Many Groups at one street rightly share their point. Order is kept.
 */
export function lowerSharedPoints(incoming: readonly IncomingGroup[]): {
  readonly incoming: readonly IncomingGroup[];
  /** One warning for each such point. */
  readonly issues: readonly FeedIssue[];
} {
  const pinned = incoming.filter(({ group: { site } }) => pointOf(site) !== undefined && site?.precision !== 'town');
  const shared = [...Map.groupBy(pinned, ({ group }) => JSON.stringify(pointOf(group.site))).values()].flatMap(
    (records) => {
      const doors = differentDoors(records);
      return doors === undefined ? [] : [{ records, doors }];
    },
  );
  const lowered = new Set(shared.flatMap(({ records }) => records));
  return {
    incoming: incoming.map((record) => (lowered.has(record) ? withoutPin(record) : record)),
    issues: shared.flatMap(({ records, doors }) => say(records, doors)),
  };
}

type Doors = readonly [string, string];

/** Unit: spellings of one point's address. Each is compared with each. */
const MOST = 100;

/** Two streets that are certainly not one door, or `undefined`. */
function differentDoors(records: readonly IncomingGroup[]): Doors | undefined {
  const sites = [...new Map(records.flatMap(({ group: { site } }) => (site ? [[keyOf(site), site]] : []))).values()];
  for (const [index, one] of sites.slice(0, MOST).entries()) {
    const other = sites.slice(index + 1, MOST).find((site) => areApart(one, site));
    if (other !== undefined) return [one.street ?? '', other.street ?? ''];
  }
  return undefined;
}

const keyOf = ({ street, name }: Site): string => `${plain(street ?? '')}\n${plain(name ?? '')}`;

/** Different numbers of streets that share no word, and no name in common: a corner has two streets. */
function areApart(one: Site, other: Site): boolean {
  const [number, otherNumber] = [houseNumber(one.street), houseNumber(other.street)];
  if (number === undefined || otherNumber === undefined || number === otherNumber) return false;
  return !shareWord(wordsOf(one.street), wordsOf(other.street)) && !shareWord(wordsOf(one.name), wordsOf(other.name));
}

const houseNumber = (street = ''): string | undefined => /\d+/u.exec(street)?.[0];

/** Kinds of streets, points of the compass, and what every second building is called. */
const COMMON = new Set(
  (
    'street avenue road drive boulevard lane court place highway parkway turnpike square north south east west ' +
    'floor suite room unit entrance corner building basement side rear saint church center centre community house ' +
    'hall hospital school united methodist first lutheran catholic baptist presbyterian episcopal club the'
  ).split(' '),
);

/** What tells a street or a building from others: words of three letters and more, and numbers but the first. */
function wordsOf(text = ''): readonly string[] {
  const words =
    plain(text.replace(/['’]/gu, ''))
      .replace(/\d+/u, '')
      .match(/\p{L}{3,}|\d+/gu) ?? [];
  return words.filter((word) => !COMMON.has(word) && !SHORT.has(word));
}

const SHORT = new Set(['ave', 'blvd', 'hwy', 'pkwy', 'tpke', 'and', 'nth', 'bldg', 'rte']);

/** The first letters are enough: "Raymonds" and "Raymond", "Elmm" and "Elm". */
const shareWord = (words: readonly string[], others: readonly string[]): boolean =>
  words.some((word) => others.some((other) => word.startsWith(other) || other.startsWith(word)));

function withoutPin(record: IncomingGroup): IncomingGroup {
  const { said, group } = record;
  if (said.site === undefined || group.site === undefined) return record;
  return {
    ...record,
    said: { ...said, site: { ...said.site, precision: 'town' } },
    group: { ...group, site: { ...group.site, precision: 'town' } },
  };
}

function say(records: readonly IncomingGroup[], [one, other]: Doors): readonly FeedIssue[] {
  const [first] = records;
  const point = pointOf(first?.group.site);
  if (first === undefined || point === undefined) return [];
  const { place, sourceId, group } = first;
  const message = `${records.length} records have the point ${point.latitude}, ${point.longitude}, but different streets: "${one}" and "${other}". Their towns are shown instead of a pin. Look the addresses up on a map, and correct the points.`;
  const id = sourceId === undefined ? {} : { id: sourceId };
  return [{ code: 'point-shared', severity: ISSUE_CODES['point-shared'], place, ...id, name: group.name, message }];
}

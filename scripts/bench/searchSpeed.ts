import MiniSearch from 'minisearch';
import { milesBetween } from '../../src/domain/distance.ts';
import type { GroupDocument } from '../../src/domain/groupDocument.ts';
import { buildWordIndex, buildWordIndexInSteps } from '../../src/domain/relevance.ts';
import { prepareSearch, type SearchResults, type SearchSituation } from '../../src/domain/searchGroups.ts';
import { readQuery, type SearchQuery } from '../../src/domain/searchQuery.ts';
import { searchWords } from '../../src/domain/searchWords.ts';
import { timeOfDay } from '../../src/domain/timeOfDay.ts';
import { estimateTravel } from '../../src/domain/travel.ts';
import { randomFrom } from './random.ts';
import { spreadGroups } from './spreadGroups.ts';
import { spreadOf, type BenchPart } from './table.ts';

const MANHATTAN = { latitude: 40.7506, longitude: -73.9972 };
const SITUATION: SearchSituation = {
  origin: MANHATTAN,
  now: Temporal.Instant.from('2026-11-20T15:00:00Z'),
  today: '2026-11-20',
  rules: { askFirstAfterDays: 180, unlistAfterDays: 365 },
};

const TWO_FILTERS = [
  'within=90&day=tuesday&time=evening',
  'within=90&day=monday&format=in-person',
  'within=90&language=es&time=evening',
  'within=90&access=step-free&day=friday',
  'within=90&for=veterans&day=sunday',
  'within=90&pair=needs-one&time=morning',
].map(readQuery);

const WORDS = [
  'methodist church tuesday',
  'church',
  'st mark',
  'sta',
  'library',
  'recovery center',
  'evanston',
  'methdist',
  'nami connection',
  'grace lutheran',
  'harbor',
  'wednesday',
  'new york',
  'a',
  'th',
  'tuesday evening',
  'first baptist church dallas',
  'springfeild',
  'xyzzy',
  'community',
  'spanish',
  'unitarian universalist',
] as const;

/**
 * How long a search takes in the core when all Candidates are within reach, beside
 * MiniSearch alone and beside looking at every Group. The targets are p95: 0.1 ms
 * for Matches by two filters, 2 ms for words, both at 10,000 Candidates.
 */
export const searchSpeed: BenchPart = async (print) => {
  const groups = inOneCity(spreadGroups(COUNT));
  const search = prepareSearch(groups, SITUATION);
  const index = buildWordIndex(groups);
  const library = libraryIndex(groups);
  const fuzzy = (word: string) => (word.length >= 5 ? 1 : false);
  const asked = { combineWith: 'AND', prefix: true, fuzzy } as const;
  const every = readQuery('within=90');

  const rows: readonly (readonly [name: string, taken: readonly number[]])[] = [
    ['prepare for a place', times(30, () => prepareSearch(groups, SITUATION))],
    ['the same, and the first counts', times(10, () => prepareSearch(groups, SITUATION)(every).counts)],
    ['two filters: Matches', times(2000, (round) => search(pick(TWO_FILTERS, round)).matches)],
    ['two filters: every list and count', times(300, (round) => everything(search(pick(TWO_FILTERS, round))))],
    ['two filters: brute force', times(60, (round) => bruteForce(groups, pick(TWO_FILTERS, round)))],
    ['words', times(1000, (round) => index.relevanceOf(pick(WORDS, round)))],
    ['words: MiniSearch alone', times(400, (round) => library.search(pick(WORDS, round), asked))],
    ['words: brute force, no typo forgiven', times(22, (round) => wordsByHand(groups, pick(WORDS, round)))],
    ['build the index', times(15, () => buildWordIndex(groups))],
    ['build it in steps: one step', await steps(groups)],
    ['build MiniSearch on name, city, Site', times(15, () => libraryIndex(groups))],
  ];
  print({
    title: `Search in the core, ${COUNT.toLocaleString('en')} Candidates: milliseconds`,
    columns: ['', 'median', 'p95', 'worst'],
    rows: rows.map(([name, taken]) => [name, ...spreadOf(taken)]),
  });
};

const COUNT = 10_000;

const everything = ({ matches, beyondReach, otherTimes, online, unplaced, counts }: SearchResults): number =>
  matches.length + beyondReach.length + otherTimes.length + online.length + unplaced.length + counts.thisWeek;

/** Every point within some 25 miles of one, so that a wide reach holds them all: the worst case of a filter. */
function inOneCity(groups: readonly GroupDocument[]): readonly GroupDocument[] {
  const random = randomFrom(7);
  const near = (degrees: number) => degrees + (random() + random() - 1) / 3;
  return groups.map((group) =>
    group.point === undefined
      ? group
      : { ...group, point: { latitude: near(MANHATTAN.latitude), longitude: near(MANHATTAN.longitude) } },
  );
}

function libraryIndex(groups: readonly GroupDocument[]): MiniSearch {
  const library = new MiniSearch({ fields: ['name', 'city', 'siteName'] });
  library.addAll(
    groups.map(({ id, name, site }) => ({ id, name, city: site?.city ?? '', siteName: site?.name ?? '' })),
  );
  return library;
}

/** What a finder does that keeps nothing: measure, filter and sort every Group, every time. */
function bruteForce(groups: readonly GroupDocument[], { days, times: parts }: SearchQuery): number {
  return groups
    .map((group) => ({ group, miles: group.point === undefined ? Infinity : milesBetween(MANHATTAN, group.point) }))
    .filter(({ miles }) => estimateTravel(miles).minutes <= 90)
    .filter(({ group }) =>
      group.meetingTimes.some(
        ({ weekday, starts }) =>
          (days.length === 0 || days.includes(weekday)) && (parts.length === 0 || parts.includes(timeOfDay(starts))),
      ),
    )
    .sort((one, other) => one.miles - other.miles).length;
}

const wordsByHand = (groups: readonly GroupDocument[], words: string): number => {
  const asked = searchWords(words);
  return groups.filter(({ name, affiliateName, site }) => {
    const there = searchWords([name, affiliateName, site?.name, site?.city].join(' '));
    return asked.every((word) => there.some((each) => each.startsWith(word)));
  }).length;
};

const pick = <T>(all: readonly T[], round: number): T => {
  for (const each of all.slice(round % all.length)) return each;
  throw new RangeError('There is nothing to pick from.');
};

/** Unit: milliseconds, one for each round. The rounds before them let the machine warm up. */
function times(rounds: number, work: (round: number) => unknown): readonly number[] {
  const taken: number[] = [];
  for (let round = -Math.ceil(rounds / 5); round < rounds; round += 1) {
    const from = performance.now();
    work(Math.abs(round));
    if (round >= 0) taken.push(performance.now() - from);
  }
  return taken;
}

/** Unit: milliseconds that the page waits at a time while the index is built. */
async function steps(groups: readonly GroupDocument[]): Promise<readonly number[]> {
  const taken: number[] = [];
  let from = performance.now();
  for (let round = 0; round < 5; round += 1) {
    await buildWordIndexInSteps(groups, async () => {
      taken.push(performance.now() - from);
      await new Promise((go) => setTimeout(go));
      from = performance.now();
    });
    taken.push(performance.now() - from);
  }
  return taken;
}

import { beforeAll, expect, test } from 'vitest';
import { fillIndex } from '../../scripts/lib/fillIndex.ts';
import { randomFrom, type Random } from '../../scripts/bench/random.ts';
import { spreadGroups, zipChooser } from '../../scripts/bench/spreadGroups.ts';
import { readQuery, writeQuery, type SearchQuery } from '../../src/domain/searchQuery.ts';
import { TIMES_OF_DAY } from '../../src/domain/timeOfDay.ts';
import { REACHES } from '../../src/domain/travel.ts';
import { WEEKDAYS } from '../../src/domain/weekday.ts';
import { meilisearchEngine } from '../../src/search/meilisearchEngine.ts';
import { MOST_FOR_WORDS } from '../../src/search/meilisearchQueries.ts';
import { embeddedOver } from './support/embeddedOver.ts';
import { decide, findMatches, lineOf, type Search } from './support/findMatches.ts';
import { realServer } from './support/realServer.ts';

const SEARCHES = 500;

/** A server that finds more than it sends may ask for a state, but not where there is less than this. Unit: Matches. */
const ENOUGH = MOST_FOR_WORDS / 4;

const { target, searchedWith } = realServer();
const groups = spreadGroups(10_000);

beforeAll(() => fillIndex({ target, documents: groups, now: Temporal.Now.instant() }));

test(`${SEARCHES} searches give the same Matches in the same order as the embedded engine`, async () => {
  const server = meilisearchEngine(searchedWith(target.adminKey));
  const embedded = embeddedOver(groups);
  const differences: string[] = [];
  let matches = 0;
  let refused = 0;
  for (const search of searches()) {
    const there = await findMatches(server, search);
    // Words everywhere are more than the embedded engine looks through in a directory of this size; the core is not.
    const everywhere = search.origin === undefined && search.query.state === undefined;
    const here = everywhere ? decide(groups, search) : await findMatches(embedded, search);
    if (there === undefined && here !== undefined && here.matches.length > ENOUGH) {
      refused += 1;
      continue;
    }
    // Past the reach an engine owes only the nearest, and filters leave more or fewer of them.
    for (const list of ['matches', 'otherTimes'] as const) {
      const [one, other] = [there?.[list].map(lineOf), here?.[list].map(lineOf)];
      if (JSON.stringify(one) !== JSON.stringify(other))
        differences.push(
          `${sayOf(search)} ${list}: ${one?.length ?? 'none'} of the server, ${other?.length ?? 'none'} here`,
        );
    }
    matches += here?.matches.length ?? 0;
  }
  console.log(
    `${SEARCHES} searches, ${matches} Matches, ${differences.length} differences, ${refused} refused as too many.`,
  );
  expect(differences).toEqual([]);
  expect(matches).toBeGreaterThan(SEARCHES);
});

const sayOf = ({ query, origin }: Search): string =>
  `${origin === undefined ? 'everywhere' : `${origin.latitude},${origin.longitude}`} ${writeQuery(query)}`;

function* searches(): Generator<Search> {
  const random = randomFrom(20_261_124);
  const zipAt = zipChooser();
  for (let number = 0; number < SEARCHES; number += 1) {
    const kind = random();
    const { latitude, longitude } = zipAt(random());
    const query = filters(random);
    if (kind < 0.5) yield { query, origin: { latitude, longitude } };
    else if (kind < 0.7) yield { query: { ...query, words: typedWords(random) }, origin: { latitude, longitude } };
    else if (kind < 0.9) yield { query: { ...readQuery(''), words: typedWords(random) } };
    else yield { query: { ...query, words: typedWords(random), state: random.pick(groups).state } };
  }
}

function filters(random: Random): SearchQuery {
  const some = <Choice>(choices: readonly Choice[]) => (random() < 0.3 ? [random.pick(choices)] : []);
  return {
    ...readQuery(''),
    within: random.pick(REACHES),
    days: some(WEEKDAYS),
    times: some(TIMES_OF_DAY),
    languages: random() < 0.1 ? ['es'] : [],
    access: random() < 0.1 ? ['step-free'] : [],
    pair: random() < 0.1 ? ['needs-one'] : [],
  };
}

/** One to three words of some Group, whole or only their beginnings. */
function typedWords(random: Random): string {
  const { name, site, affiliateName } = random.pick(groups);
  const words = `${name} ${site?.name ?? ''} ${site?.city ?? ''} ${affiliateName}`
    .split(/\s+/u)
    .filter((word) => word !== '');
  return Array.from({ length: 1 + random.below(3) }, () => {
    const word = random.pick(words);
    return random() < 0.5 ? word : word.slice(0, Math.max(3, random.below(word.length)));
  }).join(' ');
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someCandidate, someMoment, someQuery } from '../../tests/support/candidates.ts';
import { nameOf, searchByHand } from '../../tests/support/searchByHand.ts';
import type { Candidate } from './groupDocument.ts';
import { prepareSearch, searchGroups, type Match, type SearchSituation } from './searchGroups.ts';
import {
  ACCESS_NEEDS,
  ASKED_AUDIENCES,
  ASKED_PAIRS,
  ATTENDANCES,
  withoutChoices,
  type SearchQuery,
} from './searchQuery.ts';
import { TIMES_OF_DAY } from './timeOfDay.ts';
import { REACHES } from './travel.ts';
import { WEEKDAYS } from './weekday.ts';

/** Some Groups twice, as area files that overlap hand them over. */
const directory = fc
  .uniqueArray(someCandidate, { selector: nameOf, maxLength: 30, size: 'max' })
  .chain((all) => fc.shuffledSubarray(all).map((again) => [...all, ...again.map((each) => ({ ...each }))]));

/** Numbers that depend on the Group alone, as a file of minutes or an index of words gives them. */
const numberOf = ({ affiliate, rank, format }: Candidate) => (affiliate.length * 7 + rank * 5 + format.length) % 11;

const situation: fc.Arbitrary<SearchSituation> = fc
  .record({ now: someMoment, isPlaced: fc.boolean(), isMeasured: fc.boolean(), hasWords: fc.boolean() })
  .map(({ now, isPlaced, isMeasured, hasWords }) => ({
    now,
    today: '2026-03-02',
    rules: { askFirstAfterDays: 180, unlistAfterDays: 365 },
    ...(isPlaced && { origin: { latitude: 42.0451, longitude: -87.6877 } }),
    ...(isMeasured && {
      measured: (group: Candidate) => (group.rank % 2 === 0 ? (numberOf(group) % 4) * 6 : undefined),
    }),
    ...(hasWords && { relevance: (group: Candidate) => numberOf(group) % 4 || undefined }),
  }));

const names = (matches: readonly Match[]) => matches.map(({ candidate }) => nameOf(candidate));

/** How many Matches remain when one filter is another. */
const countBy =
  (all: readonly Candidate[], asked: SearchQuery, here: SearchSituation) => (change: Partial<SearchQuery>) =>
    searchByHand(all, { ...asked, ...change }, here).matches.length;

test('the directories tried are worth searching: many searches have several Matches, and some a tie', () => {
  const tried = fc.sample(fc.tuple(directory, someQuery, situation), { numRuns: 400, seed: 7 });
  const found = tried.map(([all, asked, here]) => searchGroups(all, asked, here).matches);
  const share = (isSo: (matches: readonly Match[]) => boolean) => found.filter(isSo).length / found.length;
  expect(share(({ length }) => length > 1)).toBeGreaterThan(0.4);
  expect(share((matches) => matches.some(isTie))).toBeGreaterThan(0.05);
});

/** As long a drive as the one before, and not as many miles. */
const isTie = ({ travel }: Match, at: number, all: readonly Match[]) => {
  const before = all[at - 1]?.travel;
  return (
    before !== undefined && travel !== undefined && before.minutes === travel.minutes && before.miles !== travel.miles
  );
};

test('finds what looking at every group by hand finds, in the same order', () => {
  fc.assert(
    fc.property(directory, someQuery, situation, (all, asked, here) => {
      const { matches, beyondReach, otherTimes, online, unplaced } = searchGroups(all, asked, here);
      expect({
        matches: names(matches),
        beyondReach: names(beyondReach),
        otherTimes: names(otherTimes),
        online: names(online),
        unplaced: names(unplaced),
      }).toEqual(searchByHand(all, asked, here));
    }),
    { numRuns: 400 },
  );
});

function withoutWords({ relevance, ...rest }: SearchSituation): SearchSituation {
  return relevance === undefined ? rest : { ...rest };
}

test('finds with words or choices taken off what the shorter search finds', () => {
  fc.assert(
    fc.property(directory, someQuery, situation, (all, asked, here) => {
      const wordless = withoutWords(here);
      const results = searchGroups(all, asked, here);
      for (const off of ['words', 'choices', 'both'] as const) {
        const { matches, beyondReach, otherTimes, online, unplaced } = results.without(off);
        expect({
          matches: names(matches),
          beyondReach: names(beyondReach),
          otherTimes: names(otherTimes),
          online: names(online),
          unplaced: names(unplaced),
        }).toEqual(
          searchByHand(all, off === 'words' ? asked : withoutChoices(asked), off === 'choices' ? here : wordless),
        );
      }
    }),
    { numRuns: 100 },
  );
});

test('counts what searching again with each choice by hand finds', () => {
  fc.assert(
    fc.property(directory, someQuery, situation, (all, asked, here) => {
      const { counts, matches } = searchGroups(all, asked, here);
      const count = countBy(all, asked, here);
      for (const day of WEEKDAYS) expect(counts.days.get(day)).toBe(count({ days: [day] }));
      for (const time of TIMES_OF_DAY) expect(counts.times.get(time)).toBe(count({ times: [time] }));
      for (const way of ATTENDANCES) expect(counts.attending.get(way)).toBe(count({ attending: [way] }));
      for (const language of ['en', 'es', 'ase'])
        expect(counts.languages.get(language) ?? 0).toBe(count({ languages: [language] }));
      for (const audience of ASKED_AUDIENCES)
        expect(counts.audiences.get(audience)).toBe(count({ audiences: [audience] }));
      for (const pair of ASKED_PAIRS) expect(counts.pair.get(pair)).toBe(count({ pair: [pair] }));
      for (const need of ACCESS_NEEDS) expect(counts.access.get(need)).toBe(count({ access: [...asked.access, need] }));
      expect(counts.thisWeek).toBe(count({ thisWeek: true }));
      if (counts.within.size > 0) expect(counts.within.get(asked.within)).toBe(matches.length);
      for (const [reach, found] of counts.within) expect(found).toBe(count({ within: reach }));
      expect([0, REACHES.length]).toContain(counts.within.size);
    }),
    { numRuns: 60 },
  );
});

test('answers one query after another as if each were the first, whatever order Candidates come in', () => {
  fc.assert(
    fc.property(directory, fc.array(someQuery, { maxLength: 4 }), situation, (all, queries, here) => {
      const search = prepareSearch(all, here);
      for (const asked of queries) {
        expect(names(search(asked).matches)).toEqual(names(searchGroups(all, asked, here).matches));
        expect(names(searchGroups(all, asked, here).online)).toEqual(
          names(searchGroups(all.toReversed(), asked, here).online),
        );
        expect(names(searchGroups(all, asked, here).matches)).toEqual(
          names(searchGroups(all.toReversed(), asked, here).matches),
        );
      }
    }),
    { numRuns: 60 },
  );
});

import { expect, test } from 'vitest';
import { exampleGroup, siteAt, TOWNS } from '../../tests/exampleGroups.ts';
import { searchGroups, type Match, type TakenOff } from './searchGroups.ts';
import { readQuery } from './searchQuery.ts';

const HERE = {
  now: Temporal.Instant.from('2026-03-02T15:00:00Z'),
  today: '2026-03-02',
  rules: { askFirstAfterDays: 180, unlistAfterDays: 365 },
  origin: TOWNS.evanston,
};
const found = (matches: readonly Match[]) => matches.map(({ candidate }) => candidate);

test('names groups past the reach that meet before those that are forming or paused', () => {
  const paused = exampleGroup('paused', { site: siteAt(TOWNS.waukegan), status: 'paused' });
  const meets = exampleGroup('rockford', { site: siteAt(TOWNS.rockford) });
  expect(found(searchGroups([paused, meets], readQuery(''), HERE).beyondReach)).toEqual([meets, paused]);
});

test('knows what would be found without the words and without the choices', () => {
  const onFridays = { meetingTimes: [{ rhythm: 'weekly', weekday: 'friday', starts: '09:30' }] } as const;
  const named = exampleGroup('named');
  const friday = exampleGroup('on-friday', { site: siteAt(TOWNS.skokie), ...onFridays });
  const results = searchGroups([named, friday], readQuery('day=friday'), {
    ...HERE,
    relevance: (one) => (one === named ? 1 : undefined),
  });
  expect(results.matches).toEqual([]);
  const without = (off: TakenOff) => found(results.without(off).matches);
  expect(without('words')).toEqual([friday]);
  expect(without('choices')).toEqual([named]);
  expect(without('both')).toEqual([named, friday]);
});

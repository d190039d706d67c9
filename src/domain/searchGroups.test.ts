import { expect, test } from 'vitest';
import { exampleGroup, ONLINE, siteAt, TOWNS } from '../../tests/exampleGroups.ts';
import type { Candidate, GroupDocument } from './groupDocument.ts';
import { prepareSearch, searchGroups, type Match, type SearchSituation } from './searchGroups.ts';
import { readQuery } from './searchQuery.ts';

// A Monday, 9 in the morning in Chicago.
const NOWHERE: SearchSituation = {
  now: Temporal.Instant.from('2026-03-02T15:00:00Z'),
  today: '2026-03-02',
  rules: { askFirstAfterDays: 180, unlistAfterDays: 365 },
};
const HERE: SearchSituation = { ...NOWHERE, origin: TOWNS.evanston };

/** A search whose lists are named by the ids that the test gave. */
function search(groups: readonly GroupDocument[], fragment = '', situation = HERE) {
  const results = searchGroups(groups, readQuery(fragment), situation);
  const name = new Map<Candidate, string>(groups.map((group) => [group, group.id.replace('nami-example/', '')]));
  const ids = (matches: readonly Match[]) => matches.map(({ candidate }) => name.get(candidate));
  return {
    results,
    matches: ids(results.matches),
    beyondReach: ids(results.beyondReach),
    otherTimes: ids(results.otherTimes),
    online: ids(results.online),
    unplaced: ids(results.unplaced),
  };
}

const onFridays = { meetingTimes: [{ rhythm: 'weekly', weekday: 'friday', starts: '09:30' }] };

test('lists what is within reach, nearest first, and the nearest past it apart', () => {
  const { matches, beyondReach } = search([
    exampleGroup('rockford', { site: siteAt(TOWNS.rockford) }),
    exampleGroup('skokie', { site: siteAt(TOWNS.skokie) }),
    exampleGroup('waukegan', { site: siteAt(TOWNS.waukegan) }),
    exampleGroup('evanston'),
  ]);
  expect(matches).toEqual(['evanston', 'skokie']);
  expect(beyondReach).toEqual(['waukegan', 'rockford']);
});

test('calls no group the nearest where nearer ones may be missing', () => {
  const groups = [
    exampleGroup('waukegan', { site: siteAt(TOWNS.waukegan) }),
    exampleGroup('rockford', { site: siteAt(TOWNS.rockford) }),
  ];
  expect(search(groups, '', { ...HERE, wholeMiles: 40 }).beyondReach).toEqual(['waukegan']);
});

test('keeps a group at exactly the latitude, or the longitude, of the visitor', () => {
  const { latitude, longitude } = TOWNS.evanston;
  const groups = [
    exampleGroup('same-latitude', { site: siteAt({ latitude, longitude: -87.9 }) }),
    exampleGroup('same-longitude', { site: siteAt({ latitude: 41.95, longitude }) }),
  ];
  expect(search(groups).matches.sort()).toEqual(['same-latitude', 'same-longitude']);
});

test('takes a coordinate of 0 for a coordinate', () => {
  const group = { ...exampleGroup('equator'), point: { latitude: 0, longitude: 0 } };
  const { results } = search([group], '', { ...HERE, origin: { latitude: 0, longitude: 0 } });
  expect(results.matches[0]?.travel?.miles).toBe(0);
});

test('equal distances are in the order of their ids, whatever order they arrive in', () => {
  const groups = ['b', 'c', 'a'].map((id) => exampleGroup(id));
  expect(search(groups).matches).toEqual(['a', 'b', 'c']);
  expect(search(groups.toReversed()).matches).toEqual(['a', 'b', 'c']);
});

test('a group that two files hold is listed once', () => {
  expect(search([exampleGroup('a'), exampleGroup('a')]).matches).toHaveLength(1);
});

test('a group that is only online is never a match by distance', () => {
  const { matches, online } = search([exampleGroup('screen', { ...ONLINE, site: siteAt(TOWNS.evanston) })]);
  expect(matches).toEqual([]);
  expect(online).toEqual(['screen']);
});

test('a hybrid group beyond the reach can still be joined online', () => {
  const { beyondReach, online } = search([exampleGroup('both', { format: 'hybrid', site: siteAt(TOWNS.rockford) })]);
  expect(beyondReach).toEqual(['both']);
  expect(online).toEqual(['both']);
});

test('who asked for a room is offered a screen only where there is no room', () => {
  const screen = exampleGroup('screen', ONLINE);
  expect(search([screen], 'format=in-person').online).toEqual(['screen']);
  expect(search([screen, exampleGroup('room')], 'format=in-person').online).toEqual([]);
  expect(search([screen, exampleGroup('room')]).online).toEqual(['screen']);
});

test('a group in a room that nobody has put on a map is not lost', () => {
  const { unplaced, online } = search([exampleGroup('somewhere', { site: siteAt(undefined) })]);
  expect(unplaced).toEqual(['somewhere']);
  expect(online).toEqual([]);
});

test('a day, a time of day and a format must be of the same meeting', () => {
  const group = exampleGroup('two-ways', {
    meetingTimes: [
      { rhythm: 'weekly', weekday: 'monday', starts: '18:00' },
      { rhythm: 'weekly', weekday: 'friday', starts: '10:00', format: 'online' },
    ],
  });
  expect(search([group], 'day=friday&time=morning&format=online').matches).toEqual(['two-ways']);
  expect(search([group], 'day=friday&format=in-person').matches).toEqual([]);
  expect(search([group], 'day=friday&time=evening').matches).toEqual([]);
});

test('what is near at other times is named apart, and nothing that another filter leaves out', () => {
  const groups = [
    exampleGroup('tuesday'),
    exampleGroup('friday', onFridays),
    exampleGroup('spanish', { ...onFridays, languages: ['es'] }),
  ];
  expect(search(groups, 'day=tuesday&language=en')).toMatchObject({ matches: ['tuesday'], otherTimes: ['friday'] });
  expect(search(groups, 'language=en').otherTimes).toEqual([]);
});

test('a filter is not met by what nobody has said', () => {
  const groups = [
    exampleGroup('yes', { access: { stepFree: 'yes' } }),
    exampleGroup('ask', { access: { stepFree: 'ask' } }),
    exampleGroup('unknown'),
  ];
  expect(search(groups, 'access=step-free').matches).toEqual(['yes']);
  expect(search(groups, 'pair=complete').matches).toEqual([]);
});

test('a group that signs by itself needs no interpreter', () => {
  expect(search([exampleGroup('signs', { languages: ['ase'] })], 'access=asl').matches).toEqual(['signs']);
});

test('this week is asked of the meetings that take place, on the days that are asked for', () => {
  const exceptions = [{ date: '2026-03-03', moved: { to: '2026-03-04' } }];
  const moved = [exampleGroup('moved', { exceptions })];
  expect(search(moved, 'day=tuesday').matches).toEqual(['moved']);
  expect(search(moved, 'day=tuesday&week=this').matches).toEqual([]);
  expect(search(moved, 'day=wednesday&week=this').matches).toEqual(['moved']);
});

test('counts each choice as if it were the only change', () => {
  const groups = [
    exampleGroup('tuesday'),
    exampleGroup('friday', onFridays),
    exampleGroup('both', { format: 'hybrid', access: { stepFree: 'yes' } }),
  ];
  const { counts } = search(groups, 'day=tuesday').results;
  expect([...counts.days].filter(([, count]) => count > 0)).toEqual([
    ['tuesday', 2],
    ['friday', 1],
  ]);
  expect(counts.attending.get('online')).toBe(1);
  expect(counts.times.get('morning')).toBe(0);
  expect(counts.access.get('step-free')).toBe(1);
  expect(counts.thisWeek).toBe(2);
});

test('a need is counted together with those chosen before, because every need has to be met', () => {
  const groups = [
    exampleGroup('ramp', { access: { stepFree: 'yes' } }),
    exampleGroup('signs', { access: { asl: 'yes' } }),
  ];
  expect(search(groups, 'access=step-free').results.counts.access.get('asl')).toBe(0);
  expect(search(groups).results.counts.access.get('asl')).toBe(1);
});

test('leaves out what has ended, and what nobody has confirmed for a year', () => {
  const groups = [
    exampleGroup('ended', { status: 'ended' }),
    exampleGroup('old', { confirmedOn: '2025-03-01' }),
    exampleGroup('ask', { confirmedOn: '2025-09-01' }),
  ];
  const { matches, results } = search(groups);
  expect(matches).toEqual(['ask']);
  expect(results.matches[0]?.freshness).toBe('ask-first');
});

test('minutes that somebody measured decide, and the match says so', () => {
  const groups = [exampleGroup('across-the-lake'), exampleGroup('inland', { site: siteAt(TOWNS.skokie) })];
  const measured = (group: Candidate) => (group === groups[0] ? 29.5 : undefined);
  const { matches, results } = search(groups, '', { ...HERE, measured });
  expect(matches).toEqual(['inland', 'across-the-lake']);
  expect(results.matches.map(({ travel }) => travel?.measured)).toEqual([undefined, true]);
  const atTheEdge = search(groups, '', { ...HERE, measured: () => 30 }).results;
  expect(atTheEdge.matches).toHaveLength(2);
  expect([...atTheEdge.counts.within.values()]).toEqual([0, 0, 2, 2, 2, 2]);
  expect(search(groups, '', { ...HERE, measured: () => 30.01 }).matches).toEqual([]);
  expect(search(groups, '', { ...HERE, measured: () => Number.NaN }).matches).toHaveLength(2);
});

test('words narrow a search around a place, and travel still decides the order', () => {
  const groups = [exampleGroup('far', { site: siteAt(TOWNS.skokie) }), exampleGroup('near'), exampleGroup('other')];
  const relevance = (group: Candidate) => (group === groups[0] ? 9 : group === groups[1] ? 1 : undefined);
  expect(search(groups, '', { ...HERE, relevance }).matches).toEqual(['near', 'far']);
});

test('without a place the most relevant come first, wherever and however they meet', () => {
  const groups = [
    exampleGroup('little', { site: siteAt(undefined) }),
    exampleGroup('much', ONLINE),
    exampleGroup('same', { site: siteAt(TOWNS.rockford) }),
    exampleGroup('none'),
  ];
  const scores = new Map<Candidate, number>(groups.slice(0, 3).map((group, index) => [group, index === 1 ? 5 : 1]));
  const { matches, results } = search(groups, 'within=10', { ...NOWHERE, relevance: (group) => scores.get(group) });
  expect(matches).toEqual(['much', 'little', 'same']);
  expect(results.matches.every(({ travel }) => travel === undefined)).toBe(true);
  expect(results.counts.within.size).toBe(0);
});

test('a state can be searched without a place', () => {
  const groups = [exampleGroup('il'), exampleGroup('wi', { site: { city: 'Kenosha', state: 'WI' } })];
  expect(search(groups, 'state=WI', NOWHERE).matches).toEqual(['wi']);
});

test('no candidates are an empty answer', () => {
  const { results, ...lists } = search([]);
  expect(Object.values(lists)).toEqual([[], [], [], [], []]);
  expect(results.counts.thisWeek).toBe(0);
});

test('prepares for one place and answers many queries, each list worked out once', () => {
  const ask = prepareSearch([exampleGroup('a'), exampleGroup('b', onFridays)], HERE);
  const results = ask(readQuery('day=friday'));
  expect(results.matches).toHaveLength(1);
  expect(results.matches).toBe(results.matches);
  expect(ask(readQuery('')).matches).toHaveLength(2);
});

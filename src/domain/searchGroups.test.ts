import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleGroup, ONLINE, siteAt, TOWNS } from '../../tests/exampleGroups.ts';
import { milesBetween } from './distance.ts';
import type { GroupDocument } from './groupDocument.ts';
import { searchGroups, type Match, type SearchSituation } from './searchGroups.ts';
import { ATTENDANCES, readQuery } from './searchQuery.ts';
import { REACHES } from './travel.ts';
import { WEEKDAYS } from './weekday.ts';

const RULES = { askFirstAfterDays: 180, unlistAfterDays: 365 };
const HERE: SearchSituation = { origin: TOWNS.evanston, today: '2026-03-02', rules: RULES };
const ids = (matches: readonly Match[]) => matches.map(({ group }) => group.id.replace('nami-example/', ''));
const search = (groups: readonly GroupDocument[], fragment = '', situation = HERE) =>
  searchGroups(groups, readQuery(fragment), situation);

test('lists what is within reach, nearest first, and the nearest past it apart', () => {
  const { matches, beyondReach } = search([
    exampleGroup('rockford', { site: siteAt(TOWNS.rockford) }),
    exampleGroup('skokie', { site: siteAt(TOWNS.skokie) }),
    exampleGroup('waukegan', { site: siteAt(TOWNS.waukegan) }),
    exampleGroup('evanston'),
  ]);
  expect(ids(matches)).toEqual(['evanston', 'skokie']);
  expect(ids(beyondReach)).toEqual(['waukegan', 'rockford']);
});

test('keeps a group at exactly the latitude, or the longitude, of the visitor', () => {
  const { latitude, longitude } = TOWNS.evanston;
  const groups = [
    exampleGroup('same-latitude', { site: siteAt({ latitude, longitude: -87.9 }) }),
    exampleGroup('same-longitude', { site: siteAt({ latitude: 41.95, longitude }) }),
  ];
  expect(ids(search(groups).matches).sort()).toEqual(['same-latitude', 'same-longitude']);
});

test('takes a coordinate of 0 for a coordinate', () => {
  const group = { ...exampleGroup('equator'), point: { latitude: 0, longitude: 0 } };
  expect(search([group], '', { ...HERE, origin: { latitude: 0, longitude: 0 } }).matches[0]?.travel.miles).toBe(0);
});

test('equal distances are in the order of their ids, whatever order they arrive in', () => {
  const groups = ['b', 'c', 'a'].map((id) => exampleGroup(id));
  expect(ids(search(groups).matches)).toEqual(['a', 'b', 'c']);
  expect(ids(search(groups.toReversed()).matches)).toEqual(['a', 'b', 'c']);
});

test('a group that two files hold is listed once', () => {
  expect(ids(search([exampleGroup('a'), exampleGroup('a')]).matches)).toEqual(['a']);
});

test('a group that is only online is never a match by distance', () => {
  const results = search([exampleGroup('screen', { ...ONLINE, site: siteAt(TOWNS.evanston) })]);
  expect(ids(results.matches)).toEqual([]);
  expect(ids(results.online)).toEqual(['screen']);
});

test('a hybrid group beyond the reach can still be joined online', () => {
  const results = search([exampleGroup('both', { format: 'hybrid', site: siteAt(TOWNS.rockford) })]);
  expect(ids(results.beyondReach)).toEqual(['both']);
  expect(ids(results.online)).toEqual(['both']);
});

test('a group in a room that nobody has put on a map is not lost', () => {
  const results = search([exampleGroup('somewhere', { site: siteAt(undefined) })]);
  expect(ids(results.unplaced)).toEqual(['somewhere']);
  expect(ids(results.online)).toEqual([]);
});

test('a day and a format must be of the same meeting', () => {
  const group = exampleGroup('two-ways', {
    meetingTimes: [
      { rhythm: 'weekly', weekday: 'monday', starts: '18:00' },
      { rhythm: 'weekly', weekday: 'friday', starts: '18:00', format: 'online' },
    ],
  });
  expect(ids(search([group], 'day=friday&format=online').matches)).toEqual(['two-ways']);
  expect(ids(search([group], 'day=friday&format=in-person').matches)).toEqual([]);
});

test('counts each choice as if it were the only change', () => {
  const groups = [
    exampleGroup('tuesday'),
    exampleGroup('friday', { meetingTimes: [{ rhythm: 'weekly', weekday: 'friday', starts: '18:00' }] }),
    exampleGroup('both', { format: 'hybrid' }),
  ];
  const { counts } = search(groups, 'day=tuesday');
  expect([...counts.days].filter(([, count]) => count > 0)).toEqual([
    ['tuesday', 2],
    ['friday', 1],
  ]);
  expect(counts.attending.get('online')).toBe(1);
});

test('leaves out what has ended, and what nobody has confirmed for a year', () => {
  const groups = [
    exampleGroup('ended', { status: 'ended' }),
    exampleGroup('old', { confirmedOn: '2025-03-01' }),
    exampleGroup('ask', { confirmedOn: '2025-09-01' }),
  ];
  expect(search(groups).matches.map(({ group, freshness }) => [group.name, freshness])).toEqual([
    ['Group ask', 'ask-first'],
  ]);
});

test('finds what looking at every group by hand finds', () => {
  const group = fc
    .record({
      id: fc.integer({ min: 0, max: 30 }),
      latitude: fc.double({ min: 41.2, max: 42.4, noNaN: true }),
      longitude: fc.double({ min: -89, max: -87.3, noNaN: true }),
      weekday: fc.constantFrom(...WEEKDAYS),
      format: fc.constantFrom('in-person', 'online', 'hybrid'),
    })
    .map(({ id, latitude, longitude, weekday, format }) =>
      exampleGroup(`g${id}`, {
        format,
        site: siteAt({ latitude, longitude }),
        meetingTimes: [{ rhythm: 'weekly', weekday, starts: '18:30' }],
      }),
    );
  const query = fc.record({
    near: fc.constant(''),
    within: fc.constantFrom(...REACHES),
    days: fc.subarray([...WEEKDAYS]),
    attending: fc.subarray([...ATTENDANCES]),
  });
  const groups = fc.uniqueArray(group, { selector: ({ id }) => id, maxLength: 12 });
  fc.assert(
    fc.property(groups, query, (all, asked) => {
      const minutesTo = ({ point }: GroupDocument) =>
        3.7 * milesBetween(HERE.origin, point ?? { latitude: 0, longitude: 0 }) ** 0.79;
      const suits = ({ meetingTimes, format }: GroupDocument) =>
        (asked.days.length === 0 || asked.days.some((day) => day === meetingTimes[0]?.weekday)) &&
        (asked.attending.length === 0 || format === 'hybrid' || asked.attending.some((way) => way === format));
      const inRooms = all
        .filter((each) => each.format !== 'online' && suits(each))
        .sort((one, other) => minutesTo(one) - minutesTo(other) || (one.id < other.id ? -1 : 1));
      const results = searchGroups(all, asked, HERE);
      expect(results.matches.map(({ group: { id } }) => id)).toEqual(
        inRooms.filter((each) => minutesTo(each) <= asked.within).map(({ id }) => id),
      );
      expect(results.beyondReach.map(({ group: { id } }) => id)).toEqual(
        inRooms
          .filter((each) => minutesTo(each) > asked.within)
          .slice(0, 3)
          .map(({ id }) => id),
      );
    }),
    { numRuns: 300 },
  );
});

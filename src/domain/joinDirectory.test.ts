import { describe, expect, test } from 'vitest';
import { Affiliate } from './affiliate.ts';
import { TrainingWeekend } from './facilitator.ts';
import { Group, type GroupRecord } from './group.ts';
import { type DirectoryParts, joinDirectory } from './joinDirectory.ts';

const TODAY = '2026-11-24';
const RULES = { today: TODAY, demonstration: false, freshness: { askFirstAfterDays: 180, unlistAfterDays: 365 } };

function group(id: string, changes: Readonly<Record<string, unknown>> = {}): GroupRecord {
  const listing = {
    name: `Group ${id}`,
    affiliate: id.split('/')[0],
    timeZone: 'America/Chicago',
    meetingTimes: [{ rhythm: 'weekly', weekday: 'tuesday', starts: '18:30' }],
    site: { city: 'Peoria', state: 'IL' },
    confirmedOn: '2026-11-01',
    ...changes,
  };
  return { id, ...Group.parse(listing) };
}

const nami = { id: 'nami', ...Affiliate.parse({ name: 'NAMI', state: 'IL' }) };
const join = (parts: Partial<DirectoryParts>, rules = RULES) =>
  joinDirectory({ groups: [], affiliates: [nami], trainings: [], states: [], ...parts }, rules);
const codes = (parts: Partial<DirectoryParts>, rules = RULES) =>
  join(parts, rules).issues.map(({ code, file, field }) => `${code} ${file}${field === undefined ? '' : ` ${field}`}`);

test('every group that came in is accounted for', () => {
  const groups = [
    group('nami/a'),
    group('nami/b', { name: 'group NAMI a' }),
    group('nami/c', { affiliate: 'other' }),
    group('nami/d', { status: 'ended' }),
    group('nami/e', { confirmedOn: '2020-01-01' }),
    group('nami/f', { demonstration: true }),
  ];
  expect(join({ groups }).count).toEqual({ published: 1, unlisted: 2, quarantined: 2, duplicates: 1 });
});

test('a listing in the folder of another affiliate is left out', () => {
  const groups = [group('nami/a', { affiliate: 'other' })];
  expect(join({ groups }).directory.groups).toEqual([]);
  expect(codes({ groups })).toEqual(['affiliate-folder groups/nami/a.yaml affiliate']);
});

describe('the same group twice', () => {
  const first = group('nami/a', { name: 'Peña Center' });
  test.each([
    ['in other letters', { name: 'PENA  center!' }, ['nami/a']],
    [
      'at another time',
      { name: 'Peña Center', meetingTimes: [{ rhythm: 'weekly', weekday: 'monday', starts: '18:30' }] },
      ['nami/a', 'nami/b'],
    ],
    [
      'at another site',
      { name: 'Peña Center', site: { city: 'Peoria', street: '2 Elm', state: 'IL' } },
      ['nami/a', 'nami/b'],
    ],
    ['under another name', { name: 'Other' }, ['nami/a', 'nami/b']],
    ['that has ended', { name: 'Peña Center', status: 'ended' }, ['nami/a', 'nami/b']],
  ])('%s', (_how, changes, published) => {
    const { directory } = join({ groups: [group('nami/b', changes), first] });
    expect(directory.groups.map(({ id }) => id)).toEqual(published);
  });
});

describe('an affiliate nobody described', () => {
  test('has the state of the first site among its groups', () => {
    const online = { format: 'online', site: undefined };
    const groups = [group('x/a', online), group('x/b', { site: { city: 'Gary', state: 'IN' } })];
    expect(join({ groups }).directory.affiliates.get('x')?.state).toBe('IN');
    expect(codes({ groups })).toEqual(['affiliate-missing groups/x/a.yaml affiliate']);
  });
  test('has the largest state of the time zone when all its groups are online', () => {
    const groups = [group('x/a', { format: 'online', site: undefined, timeZone: 'America/Phoenix' })];
    expect(join({ groups }).directory.affiliates.get('x')?.state).toBe('AZ');
  });
  test('may be named by a training alone', () => {
    const weekend = { state: 'WI', affiliate: 'x', from: '2027-01-01', until: '2027-01-03', applyBy: '2026-12-01' };
    const trainings = [{ id: 'winter', ...TrainingWeekend.parse(weekend) }];
    expect(join({ trainings }).directory.affiliates.get('x')?.state).toBe('WI');
    expect(codes({ trainings })).toEqual(['affiliate-missing trainings/winter.yaml affiliate']);
  });
});

test('a former address leads to one page, and never to one that exists', () => {
  const groups = [
    group('nami/a', { formerly: ['old/one', 'nami/b', 'nami/a'] }),
    group('nami/b', { formerly: ['old/one', 'old/two'] }),
  ];
  const { directory } = join({ groups });
  expect(directory.groups.map(({ formerly }) => formerly)).toEqual([['old/one'], ['old/two']]);
  expect(codes({ groups })).toEqual([
    'former-address-taken groups/nami/a.yaml formerly[1]',
    'former-address-taken groups/nami/a.yaml formerly[2]',
    'former-address-taken groups/nami/b.yaml formerly[0]',
  ]);
});

describe('doubts, which keep nothing out', () => {
  const exception = (change: Readonly<Record<string, unknown>>) => ({
    exceptions: [{ cancelled: 'Holiday', ...change }],
  });
  test.each([
    ['confirmed tomorrow', { confirmedOn: '2026-11-25' }, 'confirmed-in-future groups/nami/a.yaml confirmedOn'],
    [
      'cancelled on a Wednesday',
      exception({ date: '2026-11-25' }),
      'exception-without-meeting groups/nami/a.yaml exceptions[0].date',
    ],
    [
      'cancelled at another hour',
      exception({ date: '2026-12-01', usually: '09:00' }),
      'exception-without-meeting groups/nami/a.yaml exceptions[0].date',
    ],
    [
      'cancelled today, which is no Monday',
      { ...exception({ date: TODAY }), meetingTimes: [{ rhythm: 'weekly', weekday: 'monday', starts: '18:30' }] },
      'exception-without-meeting groups/nami/a.yaml exceptions[0].date',
    ],
    ['Denver time in Illinois', { timeZone: 'America/Denver' }, 'time-zone-unlikely groups/nami/a.yaml timeZone'],
  ])('%s', (_what, changes, issue) => {
    const groups = [group('nami/a', changes)];
    expect(codes({ groups })).toEqual([issue]);
    expect(join({ groups }).count.published).toBe(1);
  });
  test.each([
    ['cancelled on its day', exception({ date: '2026-12-01' })],
    ['cancelled on a wrong day that is over', exception({ date: '2026-11-23' })],
    ['an extra meeting on any day', { exceptions: [{ date: '2026-11-25', extra: { starts: '18:30' } }] }],
    ['confirmed today', { confirmedOn: TODAY }],
  ])('none: %s', (_what, changes) => {
    expect(codes({ groups: [group('nami/a', changes)] })).toEqual([]);
  });
});

test('what belongs to the demonstration is left out of a site that is none, whatever it is', () => {
  const affiliates = [{ ...nami, demonstration: true }];
  const groups = [group('nami/a', { demonstration: true })];
  expect(codes({ affiliates, groups })).toEqual([
    'demonstration-left groups/nami/a.yaml demonstration',
    'demonstration-left affiliates/nami.yaml demonstration',
  ]);
  const shown = join({ affiliates, groups }, { ...RULES, demonstration: true });
  expect(shown.issues).toEqual([]);
  expect(shown.count.published).toBe(1);
});

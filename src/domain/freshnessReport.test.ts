import { describe, expect, test } from 'vitest';
import { Affiliate } from './affiliate.ts';
import { reportFreshness } from './freshnessReport.ts';
import { Group, type GroupRecord } from './group.ts';
import { holidayQuestions } from './holidayQuestions.ts';

const TODAY = '2026-11-20';
const RULES = { askFirstAfterDays: 180, unlistAfterDays: 365 };
const nami = { id: 'nami', ...Affiliate.parse({ name: 'NAMI', state: 'IL' }) };

function group(id: string, changes: Readonly<Record<string, unknown>> = {}): GroupRecord {
  const listing = {
    name: id,
    affiliate: 'nami',
    timeZone: 'America/Chicago',
    meetingTimes: [{ rhythm: 'weekly', weekday: 'thursday', starts: '18:30' }],
    site: { city: 'Peoria', state: 'IL' },
    confirmedOn: TODAY,
    ...changes,
  };
  return { id: `nami/${id}`, ...Group.parse(listing) };
}
/** A Group that meets on no holiday of the next weeks. */
const tuesday = (id: string, confirmedOn: string | undefined, changes: Readonly<Record<string, unknown>> = {}) =>
  group(id, { meetingTimes: [{ rhythm: 'weekly', weekday: 'tuesday', starts: '18:30' }], confirmedOn, ...changes });
const report = (...groups: readonly GroupRecord[]) =>
  reportFreshness({ groups, affiliates: new Map([['nami', nami]]) }, { today: TODAY, rules: RULES });

describe('what is due', () => {
  test('now: never confirmed, 180 days ago, a year ago; the oldest first', () => {
    const [nami] = report(
      tuesday('young', '2026-05-25'),
      tuesday('half-a-year', '2026-05-24'),
      tuesday('a-year', '2025-11-20'),
      tuesday('never', undefined),
    );
    expect(nami?.now.map(({ group, freshness }) => `${group.name} ${freshness}`)).toEqual([
      'never ask-first',
      'a-year unlisted',
      'half-a-year ask-first',
    ]);
  });

  test('soon: within 30 days, with the days on which its page changes by itself', () => {
    const [nami] = report(tuesday('last', '2026-06-23'), tuesday('later', '2026-06-24'));
    expect(nami?.soon).toMatchObject([
      { group: { name: 'last' }, askFirstFrom: '2026-12-20', unlistedFrom: '2027-06-23' },
    ]);
  });

  test('a group that has ended is never due, one that is paused is', () => {
    const [nami] = report(
      tuesday('ended', '2020-01-01', { status: 'ended' }),
      tuesday('paused', '2020-01-01', { status: 'paused' }),
    );
    expect(nami?.now.map(({ group }) => group.name)).toEqual(['paused']);
  });

  test('an affiliate with nothing to ask is left alone', () => {
    expect(report(tuesday('fine', TODAY))).toEqual([]);
  });

  test('it is asked in the language most of its listings are written in', () => {
    const es = { writtenIn: 'es' };
    expect(report(tuesday('a', undefined, es), tuesday('b', undefined))[0]?.language).toBe('en');
    expect(report(tuesday('a', undefined, es), tuesday('b', undefined, es), group('c'))[0]?.language).toBe('es');
  });
});

describe('a holiday on which a group would meet is a question', () => {
  const asked = (changes: Readonly<Record<string, unknown>> = {}, closures: readonly string[] = []) =>
    holidayQuestions(
      group('thursday', changes),
      closures.map((date) => ({ date, reason: 'Closed.' })),
      TODAY,
    ).map(({ holiday }) => `${holiday.date} ${holiday.name}`);
  const THREE = ['2026-11-26 thanksgiving', '2026-12-24 christmas-eve', '2026-12-31 new-years-eve'];

  test('for the next 60 days, the last of them included', () => {
    expect(asked()).toEqual(THREE);
    const mondays = { meetingTimes: [{ rhythm: 'weekly', weekday: 'monday', starts: '18:30' }] };
    expect(asked(mondays)).toEqual(['2027-01-18 martin-luther-king']);
    expect(holidayQuestions(group('monday', mondays), [], '2026-11-18')).toEqual([]);
  });

  test.each([
    ['it is cancelled', { cancelled: 'It is a holiday.' }],
    ['it is moved', { moved: { to: '2026-11-25' } }],
    ['it is online', { online: 'From home.' }],
    ['it meets', { meets: 'We meet, and there is pie.' }],
  ])('unless the listing has said that %s', (_what, said) => {
    expect(asked({ exceptions: [{ date: '2026-11-26', ...said }] })).toEqual(THREE.slice(1));
  });

  test('unless the affiliate is closed', () => {
    expect(asked({}, ['2026-12-24'])).toEqual([THREE[0], THREE[2]]);
  });

  test('never for a group that does not meet then, or does not meet at all', () => {
    expect(asked({ season: { until: '2026-12-10' } })).toEqual(THREE.slice(0, 1));
    expect(asked({ status: 'paused' })).toEqual([]);
    expect(asked({ meetingTimes: [{ rhythm: 'monthly', weekday: 'thursday', weeks: [1], starts: '18:30' }] })).toEqual(
      [],
    );
  });

  test('a day is asked about once, whatever falls on it', () => {
    const fridays = { meetingTimes: [{ rhythm: 'weekly', weekday: 'friday', starts: '18:30' }] };
    const dates = holidayQuestions(group('friday', fridays), [], '2027-12-20').map(({ holiday }) => holiday.date);
    expect(dates).toEqual(['2027-12-24', '2027-12-31']);
  });

  test('a meeting moved onto the day asks, too', () => {
    const moved = { exceptions: [{ date: '2026-11-24', moved: { to: '2026-11-26' } }] };
    const tuesdays = { meetingTimes: [{ rhythm: 'weekly', weekday: 'tuesday', starts: '18:30' }] };
    expect(asked({ ...tuesdays, ...moved })).toEqual(['2026-11-26 thanksgiving']);
  });
});

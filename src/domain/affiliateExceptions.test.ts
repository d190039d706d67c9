import { describe, expect, test } from 'vitest';
import { Affiliate } from './affiliate.ts';
import { withAffiliateExceptions } from './affiliateExceptions.ts';
import { AffiliateException } from './exception.ts';
import { Group, type GroupRecord } from './group.ts';
import { joinDirectory } from './joinDirectory.ts';
import { plannedMeetings } from './plannedMeetings.ts';
import { epochDayOf } from './epochDay.ts';

const RULES = {
  today: '2026-11-20',
  demonstration: false,
  freshness: { askFirstAfterDays: 180, unlistAfterDays: 365 },
};
const group = (id: string, weekday: string, changes: Readonly<Record<string, unknown>> = {}): GroupRecord => ({
  id,
  ...Group.parse({
    name: id,
    affiliate: 'nami',
    timeZone: 'America/Chicago',
    meetingTimes: [{ rhythm: 'weekly', weekday, starts: '18:30' }],
    site: { city: 'Peoria', state: 'IL' },
    ...changes,
  }),
});
const THURSDAY = group('nami/thursday', 'thursday');

/** What becomes of each Group's Meeting on Thanksgiving, by what its Affiliate says. */
function thanksgiving(affiliate: Readonly<Record<string, unknown>>, ...groups: readonly GroupRecord[]) {
  const nami = { id: 'nami', ...Affiliate.parse({ name: 'NAMI', state: 'IL', ...affiliate }) };
  const { directory } = joinDirectory({ groups, affiliates: [nami], trainings: [], states: [] }, RULES);
  const day = epochDayOf('2026-11-26');
  return directory.groups.map((one) =>
    plannedMeetings({ ...one, closures: nami.closures }, { from: day, until: day }).map(
      ({ change, note }) => `${change}: ${note ?? ''}`,
    ),
  );
}

describe('one date, said once for all groups of an affiliate', () => {
  test.each([
    ['no meeting on', { cancelled: 'It is Thanksgiving.' }, 'cancelled: It is Thanksgiving.'],
    ['online on', { online: 'The office is closed.' }, 'online: The office is closed.'],
    ['back on', { meets: 'We meet on Thanksgiving, too.' }, 'as-usual: We meet on Thanksgiving, too.'],
  ])('%s', (_what, said, expected) => {
    const exceptions = [{ date: '2026-11-26', ...said }];
    expect(thanksgiving({ exceptions }, THURSDAY, group('nami/tuesday', 'tuesday'))).toEqual([[expected], []]);
  });

  test('goes before a closure of the same day, and after the own word of a listing', () => {
    const closures = [{ date: '2026-11-26', reason: 'Closed.' }];
    const own = group('nami/own', 'thursday', { exceptions: [{ date: '2026-11-26', meets: 'In the garden.' }] });
    expect(thanksgiving({ closures }, THURSDAY, own)).toEqual([['as-usual: In the garden.'], ['cancelled: Closed.']]);
    const exceptions = [{ date: '2026-11-26', online: 'Online.' }];
    expect(thanksgiving({ closures, exceptions }, THURSDAY, own)).toEqual([
      ['as-usual: In the garden.'],
      ['online: Online.'],
    ]);
  });

  test('holds for the meetings of which the listing says nothing', () => {
    const exceptions = [{ date: '2026-11-26', cancelled: 'Closed.' }];
    const noon = { rhythm: 'weekly', weekday: 'thursday', starts: '12:00' };
    const twice = group('nami/twice', 'thursday', {
      meetingTimes: [noon, { ...noon, starts: '18:30' }],
      exceptions: [{ date: '2026-11-26', usually: '12:00', meets: 'At noon we meet.' }],
    });
    const more = group('nami/more', 'thursday', {
      exceptions: [{ date: '2026-11-26', extra: { starts: '09:00', note: 'A walk.' } }],
    });
    expect(thanksgiving({ exceptions }, more, twice)).toEqual([
      ['cancelled: Closed.', 'extra: A walk.'],
      ['as-usual: At noon we meet.', 'cancelled: Closed.'],
    ]);
  });

  test('is not written beside what the listing says itself', () => {
    const exceptions = [{ date: '2026-11-26', cancelled: 'Closed.' }];
    const own = group('nami/own', 'thursday', { exceptions: [{ date: '2026-11-26', meets: 'We meet.' }] });
    expect(withAffiliateExceptions(own, [AffiliateException.parse(exceptions[0])])).toBe(own);
  });

  test('says exactly one thing', () => {
    const read = AffiliateException.safeParse({ date: '2026-11-26', online: 'Yes.', cancelled: 'No.' });
    expect(read.error?.issues[0]?.message).toBe(
      'Say one of cancelled, online, meets for 2026-11-26. It says cancelled and online.',
    );
  });
});

describe('a closure of several days', () => {
  const closuresOf = (closure: object) =>
    Affiliate.safeParse({ name: 'NAMI', state: 'IL', closures: [{ reason: 'Winter.', ...closure }] });

  test('is each of them, over the end of the year too', () => {
    expect(closuresOf({ date: '2026-12-30', until: '2027-01-01' }).data?.closures).toEqual([
      { date: '2026-12-30', reason: 'Winter.' },
      { date: '2026-12-31', reason: 'Winter.' },
      { date: '2027-01-01', reason: 'Winter.' },
    ]);
  });

  test.each([
    ['2026-12-29', 'The closure ends on 2026-12-29, before it begins on 2026-12-30.'],
    ['2027-03-01', 'The closure is 62 days long; at most 60. Write status: paused in the listings instead.'],
  ])('until %s is refused', (until, message) => {
    expect(closuresOf({ date: '2026-12-30', until }).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});

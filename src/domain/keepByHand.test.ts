import { describe, expect, test } from 'vitest';
import { listing, plan, record, type Said } from '../../tests/support/incoming.ts';
import { NOT_IN_CALENDAR } from './exception.ts';
import { Group } from './group.ts';
import type { GroupDraft } from './incomingGroup.ts';

const EVANSTON = { id: '1', name: 'Evanston' } as const;

/** What the fields of a listing are after an import, where they are not as they were. */
function changesOf(said: Said, byHand: Partial<GroupDraft>, today?: string) {
  const on = today === undefined ? {} : { today };
  const { changed } = plan([record({ ...EVANSTON, ...said })], [listing(EVANSTON, 'evanston', byHand)], on);
  return Object.fromEntries(changed.flatMap(({ changes }) => changes.map(({ field, after }) => [field, after])));
}

describe('written by hand and not said by the feed', () => {
  test.each<readonly [string, Partial<GroupDraft>]>([
    ['the day it was confirmed', { confirmedOn: '2026-03-01' }],
    ['the facilitator pair', { facilitatorPair: { status: 'needs-one' } }],
    ['an exception', { exceptions: [{ date: '2026-12-22', cancelled: 'Holiday' }] }],
    ['a former address', { formerly: ['nami-example/old'] }],
    ['a description', { description: 'Bring a friend.' }],
    ['languages', { languages: ['en', 'es'] }],
    ['a pause with its reason', { status: 'paused', statusNote: 'The boiler is broken.' }],
    ['that it has ended', { status: 'ended' }],
  ])('%s stays', (_, byHand) => {
    expect(changesOf({ name: 'Evanston Tuesday' }, byHand)).toEqual({ name: 'Evanston Tuesday' });
  });

  test('lines stay beside those of the feed', () => {
    const byHand = { access: { stepFree: 'no', parking: 'Behind the hall.' } };
    expect(changesOf({ rest: { access: { stepFree: 'yes' } } }, byHand)).toEqual({ 'access.stepFree': 'yes' });
  });

  test('a later confirmation stays, an earlier one goes', () => {
    expect(changesOf({ rest: { confirmedOn: '2026-02-01' } }, { confirmedOn: '2026-03-01' })).toEqual({});
    expect(changesOf({ rest: { confirmedOn: '2026-04-01' } }, { confirmedOn: '2026-03-01' })).toEqual({
      confirmedOn: '2026-04-01',
    });
  });
});

test('a pause that only the feed has marked is over when the feed says nothing of it', () => {
  expect(changesOf({}, { status: 'paused' })).toEqual({ status: 'running' });
});

test('a pause with a date is over on that date, unless a person has said why', () => {
  const paused = { status: 'paused', resumesOn: '2027-01-12' } as const;
  expect(changesOf({}, paused, '2027-01-11')).toEqual({});
  expect(changesOf({}, paused, '2027-01-12')).toEqual({ status: 'running', resumesOn: undefined });
  expect(changesOf({}, { ...paused, statusNote: 'The boiler is broken.' }, '2027-01-12')).toEqual({});
});

describe('the site', () => {
  const at = (latitude: number, precision: 'door' | 'town', more: object = {}) => ({
    site: {
      street: '1 Example Street',
      city: 'Evanston',
      state: 'IL' as const,
      latitude,
      longitude: -87.68,
      precision,
      ...more,
    },
  });
  test('keeps a door that somebody has found, where the feed knows only the town', () => {
    expect(changesOf({ rest: at(42.1, 'town') }, at(42.05, 'door'))).toEqual({});
  });
  test('moves with the feed, where that knows the door', () => {
    expect(changesOf({ rest: at(42.1, 'door') }, at(42.05, 'door'))).toEqual({ 'site.latitude': 42.1 });
  });
  test('of another address takes nothing along from the old one', () => {
    const old = at(42.05, 'door', { arriving: 'Ring twice.' });
    expect(changesOf({ street: '9 New Street' }, old)).toEqual({
      'site.street': '9 New Street', 'site.latitude': undefined, 'site.longitude': undefined, 'site.arriving': undefined,
    }); // prettier-ignore
  });
  test('goes when the group is online now', () => {
    expect(Object.keys(changesOf({ rest: { format: 'online', site: undefined } }, {}))).toEqual(['format', 'site']);
  });
});

describe('the rhythm', () => {
  const monthly = {
    meetingTimes: [{ rhythm: 'monthly' as const, weekday: 'tuesday' as const, starts: '18:30', weeks: [1 as const] }],
  };
  test('stays where the format can only say "weekly"', () => {
    expect(changesOf({ onlyWeekly: true }, monthly)).toEqual({});
  });
  test('is the feed’s where that has words for it', () => {
    expect(Object.keys(changesOf({ onlyWeekly: false }, monthly))).toEqual(['meetingTimes']);
  });
  test('is the feed’s when the hour changes', () => {
    expect(Object.keys(changesOf({ onlyWeekly: true, starts: '20:00' }, monthly))).toEqual(['meetingTimes']);
  });
  test('keeps its length where the feed names none', () => {
    expect(
      changesOf({}, { meetingTimes: [{ rhythm: 'weekly', weekday: 'tuesday', starts: '18:30', minutes: 75 }] }),
    ).toEqual({});
  });
});

describe('exceptions', () => {
  const snow = { date: '2026-12-22', cancelled: 'Snow' };
  const byCalendar = (date: string) => ({ date, cancelled: NOT_IN_CALENDAR });

  test('of a feed that says nothing of them stay', () => {
    expect(changesOf({}, { exceptions: [snow, byCalendar('2026-12-29')] })).toEqual({});
  });

  test('of a calendar are added to those written by hand, and go before them on the same date', () => {
    const said = { rest: { exceptions: [byCalendar('2026-12-22'), byCalendar('2026-12-29')] } };
    const other = { date: '2026-12-15', online: 'Only online' };
    expect(changesOf(said, { exceptions: [other, snow] })).toMatchObject({
      exceptions: [other, byCalendar('2026-12-22'), byCalendar('2026-12-29')],
    });
  });

  test('that a calendar had without a reason go when it has the date back', () => {
    const said = { rest: { exceptions: [] } };
    expect(changesOf(said, { exceptions: [snow, byCalendar('2026-12-29')] })).toEqual({ exceptions: [snow] });
  });

  test('in another order are no change', () => {
    const said = { rest: { exceptions: [byCalendar('2026-12-29')] } };
    expect(changesOf(said, { exceptions: [byCalendar('2026-12-29'), snow] })).not.toHaveProperty('exceptions');
  });

  const holiday = { date: '2026-12-22', cancelled: 'Holiday' };
  const icy = { date: '2027-01-05', online: 'Snow' };
  const exceptionsOf = (said: Said, byHand: Partial<GroupDraft>) => changesOf(said, byHand)['exceptions'];

  test('of other dates stay beside those of the feed', () => {
    expect(exceptionsOf({ rest: { exceptions: [icy] } }, { exceptions: [holiday] })).toEqual([holiday, icy]);
  });

  test('of a date that the feed speaks of are as the feed says, in the same place', () => {
    const moved = { date: '2026-12-22', moved: { to: '2026-12-23' } };
    expect(exceptionsOf({ rest: { exceptions: [moved] } }, { exceptions: [holiday, icy] })).toEqual([moved, icy]);
  });

  test('that the feed repeats are no change', () => {
    expect(exceptionsOf({ rest: { exceptions: [icy, holiday] } }, { exceptions: [holiday, icy] })).toBeUndefined();
  });

  test('of two meetings on one day are told apart by when they usually start', () => {
    const early = { ...holiday, usually: '10:00' };
    const late = { ...holiday, usually: '18:30' };
    expect(exceptionsOf({ rest: { exceptions: [late] } }, { exceptions: [early] })).toEqual([early, late]);
  });

  test('go where the feed says that it meets after all', () => {
    expect(exceptionsOf({ backOn: ['2026-12-22'] }, { exceptions: [holiday, icy] })).toEqual([icy]);
  });
});

describe('an exception that an earlier import has from the feed', () => {
  const holiday = { date: '2026-12-22', cancelled: 'Holiday' };
  const byHand = { date: '2027-01-05', online: 'Snow' };
  const extra = { date: '2026-12-22', extra: { starts: '12:00' } };
  /** A listing after an import of these, to which a person has added a line. */
  const imported = {
    exceptions: [holiday, extra, byHand],
    source: { feed: 'sheet', id: '1', exceptions: ['2026-12-22', '2026-12-22 extra 12:00'] },
  };
  const complete = Group.parse({ ...record(EVANSTON).said, ...imported }).exceptions;

  test('goes when the feed has it no more; what a person has written stays', () => {
    const { changed } = plan([record(EVANSTON)], [listing(EVANSTON, 'evanston', imported)]);
    expect(changed.map(({ group }) => group.exceptions)).toEqual([complete.slice(2)]);
    // Nor is it remembered: a person may write the same date by hand from now on.
    expect(changed.map(({ group }) => group.source)).toEqual([{ feed: 'sheet', id: '1' }]);
  });

  test('goes alone where the feed still has the others', () => {
    expect(changesOf({ rest: { exceptions: [extra] } }, imported)).toEqual({
      exceptions: complete.slice(1),
      'source.exceptions': ['2026-12-22 extra 12:00'],
    });
  });

  test('stays while some of what the feed says of dates cannot be read', () => {
    expect(changesOf({ isUnsureOfDates: true }, imported)).toEqual({});
  });

  test('is remembered from the first import on', () => {
    const { added } = plan([record({ ...EVANSTON, rest: { exceptions: [holiday, extra] } })]);
    expect(added.map(({ group }) => group.source)).toEqual([
      { feed: 'sheet', id: '1', exceptions: ['2026-12-22', '2026-12-22 extra 12:00'] },
    ]);
  });

  test('that was taken over from a person is the feed’s from then on', () => {
    const said = { rest: { exceptions: [{ date: '2027-01-05', cancelled: 'Snow' }] } };
    expect(changesOf(said, { exceptions: [byHand] })).toHaveProperty('source.exceptions', ['2027-01-05']);
  });
});

test('every other week counted from another of its dates is the same rhythm', () => {
  const time = (metOn: string) => ({ rhythm: 'every-other-week', weekday: 'tuesday', starts: '18:30', metOn }) as const;
  const said = (metOn: string) => ({ rest: { meetingTimes: [time(metOn)] } });
  const byHand = { meetingTimes: [time('2026-01-06')] };
  expect(changesOf(said('2026-01-20'), byHand)).toEqual({});
  expect(changesOf(said('2026-01-13'), byHand)).toHaveProperty('meetingTimes');
});

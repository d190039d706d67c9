import { describe, expect, test } from 'vitest';
import { exampleGroup, siteAt, TOWNS } from '../../tests/exampleGroups.ts';
import { readQuery } from './searchQuery.ts';
import { upcoming } from './upcoming.ts';

// A Monday, 9 in the morning in Chicago.
const NOW = Temporal.Instant.from('2026-03-02T15:00:00Z');
const see = (listing: Readonly<Record<string, unknown>> = {}, fragment = '', now = NOW) =>
  upcoming(exampleGroup('tuesday', listing), now, readQuery(fragment));
const date = (meeting: { readonly starts: Temporal.ZonedDateTime } | undefined) =>
  meeting?.starts.toPlainDate().toString();
const ahead = (listing: Readonly<Record<string, unknown>>, fragment = '') => {
  const { next, cancelled } = see(listing, fragment);
  return { next: date(next), cancelled: date(cancelled) };
};

test('says a cancelled meeting, and the one that follows it', () => {
  const exceptions = [{ date: '2026-03-03', cancelled: 'Snow' }];
  expect(ahead({ exceptions })).toEqual({ next: '2026-03-10', cancelled: '2026-03-03' });
});

test('does not speak of a cancelled meeting after the next one, unless it is in the coming week', () => {
  const exceptions = [{ date: '2026-03-10', cancelled: 'Snow' }];
  expect(ahead({ exceptions })).toEqual({ next: '2026-03-03', cancelled: undefined });
  const meetingTimes = ['tuesday', 'friday'].map((weekday) => ({ rhythm: 'weekly', weekday, starts: '18:30' }));
  const friday = [{ date: '2026-03-06', cancelled: 'Snow' }];
  expect(ahead({ meetingTimes, exceptions: friday })).toEqual({ next: '2026-03-03', cancelled: '2026-03-06' });
});

test('is about the times that were asked for', () => {
  const meetingTimes = [
    { rhythm: 'weekly', weekday: 'tuesday', starts: '18:30' },
    { rhythm: 'weekly', weekday: 'friday', starts: '10:00', format: 'online' },
  ];
  expect(ahead({ meetingTimes }).next).toBe('2026-03-03');
  expect(ahead({ meetingTimes }, 'day=friday').next).toBe('2026-03-06');
  expect(ahead({ meetingTimes }, 'time=morning').next).toBe('2026-03-06');
  expect(ahead({ meetingTimes }, 'format=online').next).toBe('2026-03-06');
});

test.each(['paused', 'forming'])('a group that is %s has no next meeting', (status) => {
  expect(see({ status })).toEqual({ kinds: [] });
});

test('looks past a long row of cancelled meetings', () => {
  const from = Temporal.PlainDate.from('2026-03-03');
  const exceptions = Array.from({ length: 20 }, (_, week) => ({
    date: from.add({ weeks: week }).toString(),
    cancelled: 'The building is closed',
  }));
  expect(ahead({ exceptions })).toEqual({ next: from.add({ weeks: 20 }).toString(), cancelled: '2026-03-03' });
});

describe('says what changes the evening', () => {
  // Tuesday at 18:30 in Chicago is 00:30 in UTC.
  const START = Temporal.Instant.from('2026-03-04T00:30:00Z');

  test.each([
    ['two hours and a minute before', -121, []],
    ['two hours before', -120, ['soon']],
    ['when it begins', 0, ['on-now']],
    ['a minute before it ends', 89, ['on-now']],
    ['when it is over', 90, []],
  ])('%s', (_, minutes, kinds) => {
    expect(see({}, '', START.add({ minutes })).kinds).toEqual(kinds);
  });

  test('an ordinary evening needs no word', () => {
    expect(see().kinds).toEqual([]);
  });

  test('cancelled this week', () => {
    expect(see({ exceptions: [{ date: '2026-03-03', cancelled: 'Snow' }] }).kinds).toEqual(['cancelled-this-week']);
  });

  test('cancelled, but not this week', () => {
    const monthly = [{ rhythm: 'monthly', weekday: 'tuesday', starts: '18:30', weeks: [3] }];
    const { kinds, cancelled } = see({
      meetingTimes: monthly,
      exceptions: [{ date: '2026-03-17', cancelled: 'Snow' }],
    });
    expect(kinds).toEqual([]);
    expect(date(cancelled)).toBe('2026-03-17');
  });

  test('moved to another day', () => {
    const { kinds, moved } = see({ exceptions: [{ date: '2026-03-03', moved: { to: '2026-03-05' } }] });
    expect(kinds).toEqual(['other-time', 'moved-this-week']);
    expect(date(moved)).toBe('2026-03-05');
  });

  test('moved out of this week, though the next meeting is as usual', () => {
    const { kinds, next, moved } = see({ exceptions: [{ date: '2026-03-03', moved: { to: '2026-03-12' } }] });
    expect(date(next)).toBe('2026-03-10');
    expect(kinds).toEqual(['moved-this-week']);
    expect(date(moved)).toBe('2026-03-12');
  });

  test.each([
    ['a Site', { site: siteAt(TOWNS.skokie, { name: 'Library' }) }],
    ['a note', { note: 'in the library, upstairs' }],
  ])('moved to another place, which %s names', (_, moved) => {
    expect(see({ exceptions: [{ date: '2026-03-03', moved }] }).kinds).toEqual(['other-place', 'moved-this-week']);
  });

  test('online this once', () => {
    expect(see({ exceptions: [{ date: '2026-03-03', online: 'Snow' }] }).kinds).toEqual(['online-this-time']);
  });

  test('a time that is always elsewhere is not moved', () => {
    const meetingTimes = [
      { rhythm: 'weekly', weekday: 'tuesday', starts: '18:30', site: siteAt(TOWNS.skokie, { name: 'Library' }) },
    ];
    expect(see({ meetingTimes }).kinds).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { exampleGroup } from '../../tests/exampleGroups.ts';
import { readQuery } from './searchQuery.ts';
import { upcoming } from './upcoming.ts';

// A Monday, 9 in the morning in Chicago.
const NOW = Temporal.Instant.from('2026-03-02T15:00:00Z');
const ahead = (listing: Readonly<Record<string, unknown>>, fragment = '') => {
  const { next, cancelled } = upcoming(exampleGroup('tuesday', listing), NOW, readQuery(fragment));
  return { next: next?.starts.toPlainDate().toString(), cancelled: cancelled?.starts.toPlainDate().toString() };
};

test('says a cancelled meeting, and the one that follows it', () => {
  const exceptions = [{ date: '2026-03-03', cancelled: 'Snow' }];
  expect(ahead({ exceptions })).toEqual({ next: '2026-03-10', cancelled: '2026-03-03' });
});

test('does not speak of a cancelled meeting after the next one', () => {
  const exceptions = [{ date: '2026-03-10', cancelled: 'Snow' }];
  expect(ahead({ exceptions })).toEqual({ next: '2026-03-03', cancelled: undefined });
});

test('is about the day that was asked for', () => {
  const meetingTimes = ['tuesday', 'friday'].map((weekday) => ({ rhythm: 'weekly', weekday, starts: '18:30' }));
  expect(ahead({ meetingTimes }).next).toBe('2026-03-03');
  expect(ahead({ meetingTimes }, 'day=friday').next).toBe('2026-03-06');
});

test.each(['paused', 'forming'])('a group that is %s has no next meeting', (status) => {
  expect(ahead({ status })).toEqual({ next: undefined, cancelled: undefined });
});

test('looks past a long row of cancelled meetings', () => {
  const from = Temporal.PlainDate.from('2026-03-03');
  const exceptions = Array.from({ length: 20 }, (_, week) => ({
    date: from.add({ weeks: week }).toString(),
    cancelled: 'The building is closed',
  }));
  expect(ahead({ exceptions })).toEqual({ next: from.add({ weeks: 20 }).toString(), cancelled: '2026-03-03' });
});

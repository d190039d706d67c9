import { expect, test } from 'vitest';
import { exampleGroup, ONLINE } from '../../tests/exampleGroups.ts';
import type { Match } from '../domain/searchGroups.ts';
import { inZoneFirst } from './inZoneFirst.ts';

const NOW = Temporal.Instant.from('2026-03-03T18:00:00Z');
const meets = (id: string, timeZone: string, weekday: string, starts: string, more = {}): Match => ({
  candidate: exampleGroup(id, { ...ONLINE, timeZone, meetingTimes: [{ rhythm: 'weekly', weekday, starts }], ...more }),
  freshness: 'confirmed',
});

// It is Tuesday, 1 p.m. in New York and noon in Chicago.
const onNow = meets('on-now', 'America/New_York', 'tuesday', '12:30');
const over = meets('over', 'America/New_York', 'tuesday', '11:00');
const tonight = meets('tonight', 'America/Indiana/Indianapolis', 'tuesday', '19:00');
const paused = meets('paused', 'America/New_York', 'tuesday', '18:00', { status: 'paused' });
const elsewhere = meets('elsewhere', 'America/Chicago', 'tuesday', '12:05');

test('what keeps the visitor’s time comes first, and in it what is on now, then what is next', () => {
  const online = [over, paused, elsewhere, tonight, onNow];
  expect(inZoneFirst(online, 'America/Detroit', NOW)).toEqual([onNow, tonight, over, paused, elsewhere]);
  expect(inZoneFirst(online, 'America/Chicago', NOW)[0]).toBe(elsewhere);
});

test('where nothing keeps that time, what is next comes first', () => {
  expect(inZoneFirst([tonight, elsewhere, onNow], 'Pacific/Guam', NOW)).toEqual([onNow, elsewhere, tonight]);
});

test('a hundred are put in order, too', () => {
  const many = Array.from({ length: 100 }, (_, at) =>
    meets(`g${at}`, 'America/New_York', 'wednesday', `${String(at % 20).padStart(2, '0')}:00`),
  );
  const sorted = inZoneFirst([...many, onNow], 'America/New_York', NOW);
  expect(sorted[0]).toBe(onNow);
  expect(new Set(sorted).size).toBe(101);
});

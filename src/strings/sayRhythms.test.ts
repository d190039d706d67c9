import { expect, test } from 'vitest';
import type { MeetingTime } from '../domain/meetingTime.ts';
import { time as english } from './en/time.ts';
import { time as spanish } from './es/time.ts';
import { sayRhythms } from './sayRhythms.ts';

const monday: MeetingTime = { rhythm: 'weekly', weekday: 'monday', starts: '18:30', minutes: 90 };

test('a group that meets at several times says all of them with their hours', () => {
  const times: readonly MeetingTime[] = [
    { ...monday, starts: '12:00', minutes: 60 },
    monday,
    { rhythm: 'monthly', weekday: 'sunday', weeks: [1], starts: '14:00', minutes: 90 },
  ];
  expect(sayRhythms(times, english)).toBe(
    'Every Monday, noon to 1:00 p.m.; every Monday, 6:30 to 8:00 p.m.; every first Sunday of the month, 2:00 to 3:30 p.m.',
  );
});

test('a time at two places is said once', () => {
  expect(sayRhythms([monday, { ...monday, format: 'online' }], spanish)).toBe(
    'Todos los lunes, de 6:30 a 8:00 p.\u00a0m.',
  );
});

import { expect, test } from 'vitest';
import { mergeCalendars } from './mergeCalendars.ts';

const zone = (name: string, year: number) => [
  'BEGIN:VTIMEZONE',
  `TZID:${name}`,
  'BEGIN:STANDARD',
  `DTSTART:${year}1101T020000`,
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0600',
  'END:STANDARD',
  'END:VTIMEZONE',
];
const entry = (uid: string, more: readonly string[] = []) => ['BEGIN:VEVENT', `UID:${uid}`, ...more, 'END:VEVENT'];
const calendar = (...parts: readonly (readonly string[])[]) =>
  `${['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//EN', ...parts.flat(), 'END:VCALENDAR'].join('\r\n')}\r\n`;
const count = (text: string | undefined, line: string) => text?.split('\r\n').filter((each) => each === line).length;

test('holds every entry and one calendar around them', () => {
  const merged = mergeCalendars([calendar(entry('a')), calendar(entry('b'), entry('c'))], 'Groups');
  for (const uid of ['a', 'b', 'c']) expect(count(merged, `UID:${uid}`)).toBe(1);
  expect(count(merged, 'BEGIN:VCALENDAR')).toBe(1);
  expect(count(merged, 'X-WR-CALNAME:Groups')).toBe(1);
  expect(merged?.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('has each time zone once, the one that reaches farthest back', () => {
  const merged = mergeCalendars(
    [
      calendar(zone('America/Chicago', 2026), entry('a')),
      calendar(zone('America/Chicago', 2024), entry('b')),
      calendar(zone('America/New_York', 2026), entry('c')),
    ],
    'Groups',
  );
  expect(count(merged, 'TZID:America/Chicago')).toBe(1);
  expect(count(merged, 'DTSTART:20241101T020000')).toBe(1);
  expect(count(merged, 'TZID:America/New_York')).toBe(1);
});

test('keeps the changed date of a series beside the series', () => {
  const moved = ['RECURRENCE-ID;TZID=America/Chicago:20261201T183000'];
  const merged = mergeCalendars([calendar(entry('a'), entry('a', moved))], 'Groups');
  expect(count(merged, 'UID:a')).toBe(2);
});

test('tells two entries apart by the whole of a folded id', () => {
  const merged = mergeCalendars([calendar(entry('a', []), ['BEGIN:VEVENT', 'UID:a', ' b', 'END:VEVENT'])], 'Groups');
  expect(count(merged, 'BEGIN:VEVENT')).toBe(2);
});

test('makes nothing of what is no calendar, or only half of one', () => {
  for (const broken of ['<!doctype html>', '', calendar(entry('a')).slice(0, -20)]) {
    expect(mergeCalendars([calendar(entry('b')), broken], 'Groups')).toBeUndefined();
  }
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekdayOf } from '../../domain/meetingTime.ts';
import { plainLetters } from './plainLetters.ts';
import { readWrittenDate, resolveDate } from './writtenDate.ts';

const TODAY = '2026-11-24';

describe('a date is read', () => {
  test.each<readonly [string, object | undefined]>([
    ['Jan 6', { month: 1, day: 6 }],
    ['January 6th, 2027', { month: 1, day: 6, year: 2027 }],
    ['Tuesday, Sept. 1', { month: 9, day: 1, weekday: 'tuesday' }],
    ['6/3', { month: 6, day: 3, numbers: true }],
    ['6/3/27', { month: 6, day: 3, year: 2027, numbers: true }],
    ['2027-06-03', { month: 6, day: 3, year: 2027 }],
    ['el 6 de enero', { month: 1, day: 6 }],
    ['1o de mayo de 2027', { month: 5, day: 1, year: 2027 }],
    ['martes 6 de octubre', { month: 10, day: 6, weekday: 'tuesday' }],
    ['May', { month: 5 }],
    ['May 2027', { month: 5, year: 2027 }],
    ['13/45', undefined],
    ['January 32', undefined],
    ['may I', undefined],
    ['', undefined],
  ])('%s', (words, expected) => {
    const read = readWrittenDate(plainLetters(words));
    if (expected === undefined) expect(read).toBeUndefined();
    else expect(read).toMatchObject(expected);
  });
});

const DAYS = { min: Date.parse('2025-01-01') / 86_400_000, max: Date.parse('2027-12-31') / 86_400_000 };
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const MESES = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const DIAS = {
  monday: 'lunes',
  tuesday: 'martes',
  wednesday: 'miércoles',
  thursday: 'jueves',
  friday: 'viernes',
  saturday: 'sábado',
  sunday: 'domingo',
};

test('any date of three years, written with its weekday or its year, is that date again', () => {
  fc.assert(
    fc.property(fc.integer(DAYS), fc.constantFrom(0, 1, 2, 3, 4), (epochDay, style) => {
      const date = new Date(epochDay * 86_400_000).toISOString().slice(0, 10);
      const weekday = weekdayOf(date);
      const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
      const written = [
        `${weekday}, ${MONTHS[month - 1] ?? ''} ${day}`,
        `${DIAS[weekday]} ${day} de ${MESES[month - 1] ?? ''}`,
        `${(MONTHS[month - 1] ?? '').slice(0, 3)}. ${day}, ${year}`,
        `${month}/${day}/${year}`,
        `el ${day} de ${MESES[month - 1] ?? ''} de ${year}`,
      ][style];
      const read = readWrittenDate(plainLetters(written ?? ''));
      const resolved = read === undefined ? undefined : resolveDate(read, { today: TODAY, weekdays: [] });
      // 29 February has one date in four years, and its weekday may be written of another.
      expect(resolved).toBe(date);
    }),
  );
});

test('without either it is resolved only where the days of the group leave one year', () => {
  fc.assert(
    fc.property(fc.integer(DAYS), fc.subarray(Object.keys(DIAS)), (epochDay, days) => {
      const [, month = 0, day = 0] = new Date(epochDay * 86_400_000).toISOString().slice(0, 10).split('-').map(Number);
      const weekdays = (['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const).filter(
        (one) => days.includes(one),
      );
      const resolved = resolveDate({ month, day, numbers: false }, { today: TODAY, weekdays });
      const possible = [2025, 2026, 2027]
        .map((year) => new Date(Date.UTC(year, month - 1, day)))
        .filter((one) => one.getUTCMonth() === month - 1)
        .map((one) => one.toISOString().slice(0, 10))
        .filter((one) => weekdays.includes(weekdayOf(one)));
      expect(resolved).toBe(possible.length === 1 ? possible[0] : undefined);
    }),
  );
});

import { expect, test } from 'vitest';
import { WEEKDAYS } from '../../domain/weekday.ts';
import { type DayNumbers, readDays } from './readDays.ts';

test.each([
  ['Tuesday', ['tuesday']],
  ['TUES.', ['tuesday']],
  ['Tuesdays', ['tuesday']],
  ['Mon & Wed', ['monday', 'wednesday']],
  ['Mon, Wed and Fri', ['monday', 'wednesday', 'friday']],
  ['Mon-Wed-Fri', ['monday', 'wednesday', 'friday']],
  ['Mon-Fri', ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']],
  ['Fri – Mon', ['friday', 'saturday', 'sunday', 'monday']],
  ['lunes a viernes', ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']],
  ['Miércoles', ['wednesday']],
  ['sábados y domingos', ['saturday', 'sunday']],
  ['weekends', ['saturday', 'sunday']],
  ['1st & 3rd Tue', ['tuesday']],
  ['Tuesday (1st and 3rd)', ['tuesday']],
  ['1st Tue & 3rd Thu', ['tuesday', 'thursday']],
  ['último lunes de cada mes', ['monday']],
  ['every other Thursday, met 2026-01-08', ['thursday']],
  ['Tuesdays (except 1st)', ['tuesday']],
  ['M/W/F', ['monday', 'wednesday', 'friday']],
  ['TTh', ['tuesday', 'thursday']],
  ['M-F', ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']],
  ['MTWRF', ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']],
  ['daily except Sunday', ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']],
  ['weekdays but Friday', ['monday', 'tuesday', 'wednesday', 'thursday']],
])('%j is %j', (written, days) => {
  expect(readDays([written])).toEqual({ read: days });
});

test.each(['daily', 'Every day', 'todos los días'])('%j is all seven', (written) => {
  expect(readDays([written])).toEqual({ read: WEEKDAYS });
});

test.each<[string, DayNumbers, string | undefined]>([
  ['0', 'sunday-is-0', 'sunday'],
  ['1', 'sunday-is-0', 'monday'],
  ['6', 'sunday-is-0', 'saturday'],
  ['7', 'sunday-is-0', undefined],
  ['0', 'sunday-is-1', undefined],
  ['1', 'sunday-is-1', 'sunday'],
  ['7', 'sunday-is-1', 'saturday'],
  ['8', 'sunday-is-1', undefined],
  ['1', 'monday-is-1', 'monday'],
  ['7.0', 'monday-is-1', 'sunday'],
])('%s where %s is %s', (written, numbers, day) => {
  const reading = readDays([written], numbers);
  if (day === undefined) expect(reading).toHaveProperty('question');
  else expect(reading).toEqual({ read: [day] });
});

test('a list of days is each of them, once', () => {
  expect(readDays(['1', '3', '1'], 'sunday-is-0')).toEqual({ read: ['monday', 'wednesday'] });
});

test.each(['by appointment', '3', 'T', 'constructor', 'varies'])('%j is a question', (written) => {
  expect(readDays([written])).toEqual({ question: expect.stringContaining(written) });
});

test('words beside a day that nobody understands are shown with the reading', () => {
  expect(readDays(['Tuesday except in July'])).toEqual({
    unsure: ['tuesday'],
    question: expect.stringContaining('except in july'),
  });
});

test('no day is no reading', () => {
  expect(readDays([])).toBeUndefined();
  expect(readDays(['', 'null'])).toBeUndefined();
});

test.each(['T/F', 'S/S', 'M', 'FTM', 'T'])('%j could be other days', (written) => {
  expect(readDays([written])).toMatchObject({ question: expect.stringContaining('not a day of the week') });
});

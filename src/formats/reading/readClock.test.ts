import { describe, expect, test } from 'vitest';
import { readClock } from './readClock.ts';

test.each([
  ['7pm', '19:00'],
  ['7:00 p.m.', '19:00'],
  ['7:00 P. M.', '19:00'],
  ['7.30 PM', '19:30'],
  ['7:30p', '19:30'],
  ['7:00\u00a0pm', '19:00'],
  ['12:30 am', '00:30'],
  ['12 pm', '12:00'],
  ['Noon', '12:00'],
  ['12 noon', '12:00'],
  ['mediodía', '12:00'],
  ['Midnight', '00:00'],
  ['medianoche', '00:00'],
  ['19:30', '19:30'],
  ['19:30:00', '19:30'],
  ['9:30:00', '09:30'],
  ['1930', '19:30'],
  ['0.7916666667', '19:00'],
  ['09:30', '09:30'],
  ['10:00', '10:00'],
  ['12:00', '12:00'],
  ['0:30', '00:30'],
  ['19h30', '19:30'],
  ['a las 7 de la noche', '19:00'],
  ['a las 7 y media de la tarde', '19:30'],
  ['10 de la mañana', '10:00'],
  ['6:30 PM EST', '18:30'],
  ['13:30 pm', '13:30'],
])('%j starts at %s', (written, starts) => {
  expect(readClock({ starts: written })).toEqual({ read: { starts } });
});

test.each([
  ['7–8:30 pm', '19:00', 90],
  ['7:00 PM - 8:30 PM', '19:00', 90],
  ['7:00pm—8:30pm', '19:00', 90],
  ['de 7 a 8:30 pm', '19:00', 90],
  ['11-1 pm', '11:00', 120],
  ['10-12 pm', '10:00', 120],
  ['10:00 - 11:30 pm', '22:00', 90],
  ['8:30 pm - 10:00', '20:30', 90],
  ['10 pm to midnight', '22:00', 120],
  ['noon - 1pm', '12:00', 60],
])('%j holds the start %s and %i minutes', (written, starts, minutes) => {
  expect(readClock({ starts: written })).toEqual({ read: { starts, minutes } });
});

test.each([
  ['19:00', '20:30', '19:00', 90],
  ['7', '8:30 pm', '19:00', 90],
  ['9:30', '11:00 am', '09:30', 90],
  ['22:00', '01:00', '22:00', 180],
  ['19:00', '24:00', '19:00', 300],
])('%s until %s starts at %s and lasts %i minutes', (starts, ends, start, minutes) => {
  expect(readClock({ starts, ends })).toEqual({ read: { starts: start, minutes } });
});

describe('a question, never a guess', () => {
  test.each(['9:30', '7', '12', '730', '7h30', '7-8:30'])('whether %s is morning or evening', (starts) => {
    const reading = readClock({ starts });
    expect(reading).toHaveProperty('question');
    expect(reading).not.toHaveProperty('unsure');
  });

  test('names both times it could be', () => {
    expect(readClock({ starts: '9:30' })).toEqual({ question: expect.stringContaining('9:30 a.m. or 9:30 p.m.') });
  });

  test.each(['Appointment', '7:60 pm', '25:00', '13:00 am', 'varies', '7pm or 8pm'])('what time %j is', (starts) => {
    expect(readClock({ starts })).toEqual({ question: expect.stringContaining('is not a time') });
  });

  test.each([
    ['19:00', '19:00'],
    ['19:00', '18:00'],
    ['19:15', '08:15'],
    ['09:00', '23:00'],
  ])('%s until %s', (starts, ends) => {
    expect(readClock({ starts, ends })).toEqual({
      unsure: { starts },
      question: expect.stringContaining('no length that a meeting has'),
    });
  });

  test('an end and a length that differ', () => {
    expect(readClock({ starts: '19:00', ends: '20:30', duration: '60' })).toHaveProperty('question');
    expect(readClock({ starts: '19:00', ends: '20:30', duration: '01:30:00' })).toHaveProperty('read');
  });

  test('24:00 as a start: it belongs to two days', () => {
    expect(readClock({ starts: '24:00' })).toHaveProperty('question');
  });
});

test('no time is no reading', () => {
  expect(readClock({ starts: ' ', duration: '90' })).toBeUndefined();
});

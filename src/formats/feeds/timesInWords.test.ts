import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readClock } from '../reading/readClock.ts';
import { readDays } from '../reading/readDays.ts';
import { timesInWords } from './timesInWords.ts';

test.each([
  ['1st & 3rd Tuesday, 7–8:30 pm', [{ days: ['1st & 3rd Tuesday'], starts: '7–8:30 pm' }]],
  ['Tuesdays at 7pm', [{ days: ['Tuesdays'], starts: '7pm' }]],
  ['martes de 6:30 a 8 de la tarde', [{ days: ['martes'], starts: '6:30 a 8 de la tarde' }]],
  ['7-8:30 pm on Tuesdays', [{ days: ['Tuesdays'], starts: '7-8:30 pm' }]],
  ['noon on Wednesdays', [{ days: ['Wednesdays'], starts: 'noon' }]],
  ['Wed 1930', [{ days: ['Wed'], starts: '1930' }]],
  ["Wed 7 o'clock", [{ days: ['Wed'], starts: "7 o'clock" }]],
  ['Tue 7p-8:30p', [{ days: ['Tue'], starts: '7p-8:30p' }]],
  ['Tuesday 7pm (90 min)', [{ days: ['Tuesday'], starts: '7pm', duration: '90 min' }]],
  ['Tuesday 7 pm - 1.5 hrs', [{ days: ['Tuesday'], starts: '7 pm', duration: '1.5 hrs' }]],
  ['Thursday 6:30pm (2nd & 4th only)', [{ days: ['Thursday'], starts: '6:30pm', rhythm: '(2nd & 4th only)' }]],
  ['Tuesdays 7pm, no meeting in July', [{ days: ['Tuesdays'], starts: '7pm', rhythm: 'no meeting in July' }]],
  [
    'Mondays 6:30pm & Thursdays 7pm',
    [
      { days: ['Mondays'], starts: '6:30pm' },
      { days: ['Thursdays'], starts: '7pm' },
    ],
  ],
  [
    'Tuesday 10am and 7pm',
    [
      { days: ['Tuesday'], starts: '10am' },
      { days: ['Tuesday'], starts: '7pm' },
    ],
  ],
  ['Mondays', [{ days: ['Mondays'] }]],
  ['2 Mondays a month', [{ days: ['2 Mondays a month'] }]],
  ['', [{ days: [''] }]],
])('%j is divided into days and times', (text, parts) => {
  expect(timesInWords(text)).toEqual(parts);
});

test.each(['Tuesday 7pm EST / 6pm CST', 'Tuesday 7pm in person; Thursday 7pm Zoom'])(
  '%j is one text, for the readers to ask about',
  (text) => {
    expect(timesInWords(text)).toEqual([{ days: [text] }]);
  },
);

test.each(['Tuesday 6:45pm for 7pm', 'Tuesday doors open 6:30pm, meeting 7pm'])(
  'in %j some words are no days',
  (text) => {
    const read = timesInWords(text).map(({ days }) => readDays(days));
    expect(read.some((reading) => reading === undefined || 'question' in reading)).toBe(true);
  },
);

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const meeting = fc.record({
  day: fc.constantFrom(...DAYS),
  hour: fc.integer({ min: 1, max: 11 }),
  minute: fc.constantFrom('', ':00', ':15', ':30'),
  half: fc.constantFrom('am', 'pm', ' a.m.', ' PM'),
});
const said = (
  { day, hour, minute, half }: { day: string; hour: number; minute: string; half: string },
  isDayFirst: boolean,
) => (isDayFirst ? `${day.slice(0, 3)} ${hour}${minute}${half}` : `${hour}${minute}${half} ${day}s`);

test('however many days and times stand in one cell, each day keeps its own time', () => {
  fc.assert(
    fc.property(
      fc.array(meeting, { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      fc.constantFrom(', ', '; ', ' & ', ' and ', ' / ', '\n'),
      (all, isDayFirst, sign) => {
        const read = timesInWords(all.map((one) => said(one, isDayFirst)).join(sign));
        const found = read.map(({ days, starts }) => {
          const [day, clock] = [readDays(days), readClock({ starts })];
          if (day === undefined || !('read' in day) || clock === undefined || !('read' in clock)) return undefined;
          return `${day.read.join()} ${clock.read.starts}`;
        });
        const expected = all.map(({ day, hour, minute, half }) => {
          const hours = /p/iu.test(half) ? hour + 12 : hour;
          return `${day} ${String(hours).padStart(2, '0')}${minute === '' ? ':00' : minute}`;
        });
        expect(found).toEqual(expected);
      },
    ),
    { numRuns: 200 },
  );
});

import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { placeSite } from '../../../tests/support/readRecord.ts';
import { dateOf, epochDayOf } from '../../domain/epochDay.ts';
import { Group } from '../../domain/group.ts';
import { rhythmDays } from '../../domain/rhythmDays.ts';
import type { ListedSeries } from '../feeds/listedSeries.ts';
import { readListing } from './readListing.ts';
import { asMeetingTime, readRecurrence } from './readRecurrence.ts';

const DAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const FIRST = epochDayOf('2026-01-01');

const partsOf = (words: string) =>
  new Map(
    words.split(';').map((part): [string, string[]] => {
      const [name = '', value = ''] = part.split('=');
      return [name.toLowerCase(), value.split(',')];
    }),
  );

const days = fc.uniqueArray(fc.constantFrom(...DAY_CODES), { minLength: 1, maxLength: 3 });
const weekly = fc
  .tuple(days, fc.constantFrom('', ';INTERVAL=2'), fc.constantFrom('', ';WKST=SU', ';WKST=MO', ';WKST=TH'))
  .map(([codes, interval, start]) => `FREQ=WEEKLY${interval};BYDAY=${codes.join(',')}${start}`);
const monthly = fc
  .uniqueArray(fc.tuple(fc.constantFrom(1, 2, 3, 4, 5, -1), fc.constantFrom(...DAY_CODES)), {
    minLength: 1,
    maxLength: 3,
    selector: (parts) => parts.join(''),
  })
  .map((parts) => `FREQ=MONTHLY;BYDAY=${parts.map((part) => part.join('')).join(',')}`);
const daily = fc.constant('FREQ=DAILY');
/** "The second Tuesday" as some programs write it: a Tuesday among the dates from the 8th to the 14th. */
const byDates = fc
  .tuple(days, fc.uniqueArray(fc.constantFrom(1, 8, 15, 22), { minLength: 1, maxLength: 3 }))
  .map(([codes, begins]) => {
    const dates = begins.flatMap((begin) => [0, 1, 2, 3, 4, 5, 6].map((day) => begin + day));
    return `FREQ=MONTHLY;BYDAY=${codes.join(',')};BYMONTHDAY=${dates.join(',')}`;
  });
/**
 * Looking for a fifth weekday that the first month has not, the other program takes the length of
 * a later month for that of the first, and finds the rule malformed where the 31st is among the dates.
 */
function losesFifthWeekday(words: string, from: string): boolean {
  try {
    byIcalJs(words, from, from);
    return false;
  } catch (thrown) {
    if (/\b5[A-Z]{2}/u.test(words) && String(thrown).includes('Malformed values in BYDAY')) return true;
    throw thrown;
  }
}

/** The dates that another program gives, from the first that the rule itself gives. */
function byIcalJs(words: string, from: string, until: string): readonly string[] {
  const dates = ICAL.Recur.fromString(words).iterator(ICAL.Time.fromDateString(from));
  // Its types leave out that there is none behind the last.
  const next = (): ICAL.Time | null | undefined => dates.next();
  const found: string[] = [];
  for (let date = next()?.toString(); date !== undefined && date <= until; date = next()?.toString()) found.push(date);
  return found;
}

test('a rule that is read gives the dates that another program gives', () => {
  fc.assert(
    fc.property(
      fc.oneof(weekly, monthly, daily, byDates),
      fc.nat(300),
      fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
      (rule, later, count) => {
        const words = count === undefined ? rule : `${rule};COUNT=${count}`;
        const start = dateOf(FIRST + later);
        fc.pre(!losesFifthWeekday(words, start));
        // A first date that the rule does not give counts for some programs, and for others not.
        const [first] = byIcalJs(rule.replace(';INTERVAL=2', ''), start, '2027-06-30');
        if (first === undefined) return;
        fc.pre(!losesFifthWeekday(words, first));
        const reading = readRecurrence({ rule: partsOf(words), first, words });
        if (!('read' in reading)) throw new Error(reading.question);
        const { times, last } = reading.read;
        const until = last ?? '2027-12-31';
        const within = { from: epochDayOf(first), until: epochDayOf(until) };
        const ours = times.flatMap((time) => rhythmDays(asMeetingTime(time), within)).sort((a, b) => a - b);
        expect([...new Set(ours)].map(dateOf)).toEqual([...new Set(byIcalJs(words, first, until))]);
        if (count !== undefined) expect(byIcalJs(words, first, '2030-12-31').at(-1)).toBe(last);
      },
    ),
    { numRuns: 80 },
  );
}, 20_000);

test.each([1, 2, 3, 4, -1])('the place %i among one weekday is that weekday of the month', (place) => {
  const read = (words: string) => readRecurrence({ rule: partsOf(words), first: '2026-01-06', words });
  expect(read(`FREQ=MONTHLY;BYDAY=TU;BYSETPOS=${place}`)).toEqual(read(`FREQ=MONTHLY;BYDAY=${place}TU`));
});

test('every day that is one of some weekdays is every week on those', () => {
  const read = (words: string) => readRecurrence({ rule: partsOf(words), first: '2026-01-06', words });
  expect(read('FREQ=DAILY;BYDAY=MO,TU,FR')).toEqual(read('FREQ=WEEKLY;BYDAY=MO,TU,FR'));
});

const part = fc.constantFrom(
  ...[
    'FREQ=WEEKLY',
    'FREQ=MONTHLY',
    'FREQ=DAILY',
    'INTERVAL=2',
    'INTERVAL=x',
    'INTERVAL=-1',
    'BYDAY=TU',
    'BYDAY=6TU,0MO',
  ],
  ...['BYSETPOS=9', 'COUNT=0', 'COUNT=1e9', 'COUNT=-3', 'WKST=', '__proto__=1', 'constructor=', 'UNTIL=x', 'BYMONTH=2'],
);
const date = fc.option(fc.constantFrom('2026-01-06', '2027-05-01', '2024-02-29'), { nil: undefined });
const series = fc
  .record({
    first: date,
    starts: fc.constantFrom(undefined, '18:30', '00:00'),
    minutes: fc.constantFrom(undefined, 90, -5, 1440, 12.5),
    rule: fc.option(
      fc.array(part, { maxLength: 5 }).map((parts) => partsOf(parts.join(';'))),
      { nil: undefined },
    ),
    dates: fc.option(fc.array(fc.constantFrom('2026-12-01', '2026-12-08'), { maxLength: 3 }), { nil: undefined }),
    until: date,
  })
  .map((parts): ListedSeries => ({
    words: 'x',
    ...Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)),
  }));

test('any series become a Group that passes the schema, or an error; nothing is thrown', () => {
  fc.assert(
    fc.property(fc.array(series, { maxLength: 3 }), fc.constantFrom('2026-11-24', undefined), (all, today) => {
      const listing = {
        ...{ place: 'entry 1', name: 'Tuesday', days: [], traits: [], languages: [], series: all },
        differs: [{ date: '2026-12-01', usually: '18:30', change: { kind: 'cancelled' } as const }],
        site: { street: '1 Elm St', city: 'Evanston', state: 'IL' },
      };
      const rules = { affiliate: 'nami-example', feed: 'x', placeSite, ...(today !== undefined && { today }) };
      const { draft, issues } = readListing(listing, rules);
      expect(draft === undefined).toBe(issues.some(({ severity }) => severity === 'error'));
      if (draft !== undefined) expect(Group.safeParse(draft).success).toBe(true);
    }),
    { numRuns: 300 },
  );
});

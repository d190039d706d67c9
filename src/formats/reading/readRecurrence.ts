import { dateOf, epochDayOf } from '../../domain/epochDay.ts';
import { type MeetingTime, weekdayOf } from '../../domain/meetingTime.ts';
import { rhythmDays } from '../../domain/rhythmDays.ts';
import { WEEKDAYS, type Weekday } from '../../domain/weekday.ts';
import type { RecurrenceRule } from '../feeds/listedSeries.ts';
import { quoteWords, type Reading } from './reading.ts';
import type { Rhythm } from './readRhythm.ts';
import { tidy, type Week } from './weekPhrases.ts';

/** A rule in our words: one rhythm for each weekday it names. */
export interface Recurrence {
  readonly times: readonly { readonly weekday: Weekday; readonly rhythm: Rhythm }[];
  /** The date of the last Meeting, where the rule counts them. */
  readonly last?: string;
}

export interface RuleWords {
  readonly rule: RecurrenceRule;
  /** The date of the first Meeting. */
  readonly first?: string | undefined;
  /** The rule as the Feed has it. */
  readonly words: string;
}

const DAYS: ReadonlyMap<string, Weekday> = new Map(
  WEEKDAYS.map((weekday) => [weekday.slice(0, 2).toUpperCase(), weekday]),
);

/** Parts of a rule that say nothing of the rhythm, or that are read elsewhere. */
const HARMLESS = new Set(['freq', 'interval', 'byday', 'bysetpos', 'wkst', 'until', 'count']);

/** Seven dates in a row from one of these on hold one of each weekday: the first week of the month to the fourth. */
const WEEK_BEGINS = [1, 8, 15, 22];

/**
 * A recurrence rule as our rhythms. Weekly, every other week, and by weeks of the
 * month are read; a rule that is none of them is a question, because a rhythm that is
 * nearly right sends people to a locked door.
 *
 * Source: RFC 5545, 3.3.10.
 */
export function readRecurrence({ rule, first, words }: RuleWords): Reading<Recurrence> {
  const ask = (why: string): Reading<Recurrence> => ({
    question: `It repeats ${quoteWords(words)}. ${why} Which weeks does it meet? Make it repeat weekly, every 2 weeks, or monthly on a weekday; or write the listing by hand.`,
  });
  const weeks = weeksOfDates(rule);
  const strange = [...rule.keys()].find(
    (part) => !HARMLESS.has(part) && !(part === 'bymonthday' && weeks !== undefined),
  );
  if (strange !== undefined) return ask(`We cannot say ${strange.toUpperCase()} in a listing.`);
  const interval = Number(rule.get('interval')?.[0] ?? '1');
  const days = (rule.get('byday') ?? []).map(readDay);
  if (days.includes(undefined)) return ask('Its days cannot be read.');
  const known = days.filter((day) => day !== undefined);
  const named = known.length > 0 || first === undefined ? known : [{ weekday: weekdayOf(first) }];
  if (named.length === 0) return ask('It does not say on which day.');
  switch (rule.get('freq')?.[0]?.toUpperCase()) {
    case 'DAILY':
      if (rule.has('bysetpos') || interval !== 1) return ask(`A listing cannot say every ${interval} days.`);
      return counted(
        (known.length > 0 ? known.map(({ weekday }) => weekday) : WEEKDAYS).map((weekday) => ({
          weekday,
          rhythm: { rhythm: 'weekly' },
        })),
      );
    case 'WEEKLY':
      if (rule.has('bysetpos') || named.some(({ week }) => week !== undefined)) return ask('It is weekly and monthly.');
      if (interval === 1) return counted(named.map(({ weekday }) => ({ weekday, rhythm: { rhythm: 'weekly' } })));
      if (interval !== 2) return ask(`A listing cannot say every ${interval} weeks.`);
      if (first === undefined) return ask('Every other week needs one date to count from.');
      return counted(everyOther(named, first, rule.get('wkst')?.[0] ?? 'MO'));
    case 'MONTHLY': {
      if (interval !== 1) return ask('It does not meet every month.');
      if (known.length === 0) return ask('A listing can say a weekday of the month, not a date of it.');
      if (weeks !== undefined && (rule.has('bysetpos') || known.some(({ week }) => week !== undefined)))
        return ask('It says which weeks twice.');
      const times = weeks === undefined ? monthly(named, rule.get('bysetpos')) : inWeeks(named, weeks);
      return times === undefined
        ? ask('A listing counts weeks of the month from 1 to 5, or the last.')
        : counted(times);
    }
    default:
      return ask('A listing can say weekly, every other week, or weeks of the month.');
  }

  function counted(times: Recurrence['times']): Reading<Recurrence> {
    const count = Number(rule.get('count')?.[0] ?? '0');
    if (count === 0) return { read: { times } };
    if (first === undefined || !Number.isInteger(count) || count < 1) return ask('It cannot be told when it ends.');
    const last = lastOf(times, first, count);
    return { read: { times, ...(last === undefined ? {} : { last }) } };
  }
}

interface Day {
  readonly weekday: Weekday;
  /** Which of them in the month. */
  readonly week?: number;
}

function readDay(word: string): Day | undefined {
  const parts = /^\s*(?<week>[+-]?\d{1,2})?(?<day>[A-Za-z]{2})\s*$/u.exec(word)?.groups;
  const weekday = DAYS.get((parts?.['day'] ?? '').toUpperCase());
  if (weekday === undefined) return undefined;
  return { weekday, ...(parts?.['week'] === undefined ? {} : { week: Number(parts['week']) }) };
}

/** The weeks that are "on" are counted from the week of the first Meeting, which begins on the day the rule says. */
function everyOther(days: readonly Day[], first: string, weekStart: string): Recurrence['times'] {
  const start = WEEKDAYS.indexOf(DAYS.get(weekStart.toUpperCase()) ?? 'monday');
  const day = epochDayOf(first);
  const monday = day - ((WEEKDAYS.indexOf(weekdayOf(first)) - start + 7) % 7);
  return days.map(({ weekday }) => {
    const same = monday + ((WEEKDAYS.indexOf(weekday) - start + 7) % 7);
    const metOn = dateOf(same < day ? same + 14 : same);
    return { weekday, rhythm: { rhythm: 'every-other-week', metOn } };
  });
}

function monthly(days: readonly Day[], places: readonly string[] | undefined): Recurrence['times'] | undefined {
  const numbered = days.filter(({ week }) => week !== undefined);
  if (numbered.length > 0 && (numbered.length < days.length || places !== undefined)) return undefined;
  // "The first of Monday to Friday" is no weekday of the month.
  if (places !== undefined && days.length > 1) return undefined;
  const byDay = Map.groupBy(days, ({ weekday }) => weekday);
  const times = [...byDay].map(([weekday, same]): Recurrence['times'][number] | undefined => {
    const numbers = places === undefined ? same.flatMap(({ week }) => week ?? []) : places.map(Number);
    if (numbers.length === 0) return { weekday, rhythm: { rhythm: 'weekly' } };
    const weeks = numbers.filter(isWeek);
    return weeks.length < numbers.length ? undefined : { weekday, rhythm: { rhythm: 'monthly', weeks: tidy(weeks) } };
  });
  const all = times.filter((time) => time !== undefined);
  return all.length < times.length ? undefined : all;
}

const inWeeks = (days: readonly Day[], weeks: readonly string[]): Recurrence['times'] | undefined => {
  const times = days.map((day) => monthly([day], weeks));
  return times.includes(undefined) ? undefined : times.flatMap((time) => time ?? []);
};

/** "BYDAY=TU;BYMONTHDAY=8,9,10,11,12,13,14" is the second Tuesday. `undefined` where the dates are no whole weeks. */
function weeksOfDates(rule: RecurrenceRule): readonly string[] | undefined {
  if (rule.get('freq')?.[0]?.toUpperCase() !== 'MONTHLY') return undefined;
  const dates = [...new Set((rule.get('bymonthday') ?? []).map(Number))].sort((one, other) => one - other);
  const weeks = WEEK_BEGINS.filter((begin) => dates.includes(begin));
  const whole = weeks.flatMap((begin) => Array.from({ length: 7 }, (_, day) => begin + day));
  if (dates.length === 0 || whole.join() !== dates.join()) return undefined;
  return weeks.map((begin) => String((begin - 1) / 7 + 1));
}

const isWeek = (week: number): week is Week => [1, 2, 3, 4, 5, -1].includes(week);

/** Whoever counts further means "for good". Unit: Meetings. */
const MOST_COUNTED = 1000;

/** A fifth weekday may be three months away. Unit: days. */
const LONGEST_PAUSE = 100;

function lastOf(times: Recurrence['times'], first: string, count: number): string | undefined {
  if (count > MOST_COUNTED) return undefined;
  const from = epochDayOf(first);
  const within = { from, until: from + count * LONGEST_PAUSE };
  const days = times.flatMap((time) => rhythmDays(asMeetingTime(time), within)).sort((one, other) => one - other);
  const last = days[count - 1];
  return last === undefined ? undefined : dateOf(last);
}

/** The rhythm as the domain knows it. Which hour it is makes no difference to its days. */
export function asMeetingTime({ weekday, rhythm }: Recurrence['times'][number]): MeetingTime {
  const always = { weekday, starts: '00:00', minutes: 90 };
  return rhythm.rhythm === 'monthly'
    ? { ...always, rhythm: 'monthly', weeks: [...rhythm.weeks] }
    : { ...always, ...rhythm };
}

import { dateOf, epochDayOf } from '../../domain/epochDay.ts';
import { weekdayOf } from '../../domain/meetingTime.ts';
import type { Weekday } from '../../domain/weekday.ts';
import { WEEKDAY_WORDS } from './weekdayWords.ts';

/** A date as somebody wrote it; what they left out is absent. */
export interface WrittenDate {
  readonly month: number;
  /** Absent where only the month is named. */
  readonly day?: number;
  readonly year?: number;
  readonly weekday?: Weekday;
  /** "1/6": to whoever writes Spanish, that may be the first of June. */
  readonly numbers: boolean;
}

const MONTHS: readonly string[] = [
  'january|jan|enero|ene',
  'february|feb|febrero',
  'march|mar|marzo',
  'april|apr|abril|abr',
  'may|mayo',
  'june|jun|junio',
  'july|jul|julio',
  'august|aug|agosto|ago',
  'september|sept|sep|septiembre|setiembre',
  'october|oct|octubre',
  'november|nov|noviembre',
  'december|dec|diciembre|dic',
];

const MONTH = `(?:${MONTHS.join('|')})`;
const DAY_NAME = `(?:${[...WEEKDAY_WORDS.keys()]
  .filter((word) => word.length > 2)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const YEAR = '(?:20\\d{2})';

/** A date in words that `plainLetters` has made plain, without groups, for use in larger patterns. */
export const DATE = String.raw`(?:(?:${DAY_NAME},? )?(?:${YEAR}-\d{2}-\d{2}|${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? ${YEAR})?|(?:el )?\d{1,2}(?:o|er)?(?: de)? ${MONTH}(?:,?(?: del?)? ${YEAR})?|\d{1,2}\/\d{1,2}(?:\/(?:${YEAR}|\d{2}))?)(?![\d/]))`;

/** A month that may stand for all of it, with or without its year. */
export const MONTH_ALONE = String.raw`(?:${MONTH}(?:,?(?: del?| of)? ${YEAR})?(?! ?\d))`;

const PARTS = new RegExp(
  String.raw`^(?:(?<weekday>${DAY_NAME}),? )?(?:(?<iso>${YEAR}-\d{2}-\d{2})|(?<month>${MONTH})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>${YEAR}))?|(?:el )?(?<day2>\d{1,2})(?:o|er)?(?: de)? (?<month2>${MONTH})(?:,?(?: del?)? (?<year2>${YEAR}))?|(?<month3>\d{1,2})\/(?<day3>\d{1,2})(?:\/(?<year3>${YEAR}|\d{2}))?|(?<alone>${MONTH})(?:,?(?: del?| of)? (?<year4>${YEAR}))?)$`,
  'u',
);

/** The parts of one date, or `undefined` where the words are none. */
export function readWrittenDate(words: string): WrittenDate | undefined {
  const parts = PARTS.exec(words.trim())?.groups;
  if (parts === undefined) return undefined;
  const { iso, alone } = parts;
  const weekday = WEEKDAY_WORDS.get(parts['weekday'] ?? '');
  const named = weekday === undefined ? {} : { weekday };
  if (iso !== undefined) {
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
    return isDay(month, day) ? { month, day, year, ...named, numbers: false } : undefined;
  }
  const written = parts['year'] ?? parts['year2'] ?? parts['year3'] ?? parts['year4'];
  const year = written === undefined ? {} : { year: Number(written.length === 2 ? `20${written}` : written) };
  if (alone !== undefined) return { month: monthOf(alone), ...year, ...named, numbers: false };
  const month =
    parts['month3'] === undefined ? monthOf(parts['month'] ?? parts['month2'] ?? '') : Number(parts['month3']);
  const day = Number(parts['day'] ?? parts['day2'] ?? parts['day3']);
  return isDay(month, day) ? { month, day, ...year, ...named, numbers: parts['month3'] !== undefined } : undefined;
}

const monthOf = (word: string): number => MONTHS.findIndex((words) => words.split('|').includes(word)) + 1;

const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/**
 * The one date that is meant, or `undefined` where it could be several. Without a year it
 * is certain only where the weekday tells: the one written beside it, or else one on which
 * the Group meets, falls on that date in just one of last year, this year and next.
 */
export function resolveDate(
  { month, day, year, weekday }: WrittenDate,
  { today, weekdays }: { readonly today: string; readonly weekdays: readonly Weekday[] },
): string | undefined {
  if (day === undefined) return undefined;
  if (year !== undefined) {
    const date = calendarDate(year, month, day);
    return date === undefined || (weekday !== undefined && weekdayOf(date) !== weekday) ? undefined : date;
  }
  const now = Number(today.slice(0, 4));
  const days = weekday === undefined ? weekdays : [weekday];
  const dates = [now - 1, now, now + 1]
    .flatMap((each) => calendarDate(each, month, day) ?? [])
    .filter((date) => days.includes(weekdayOf(date)));
  const [only, another] = dates;
  return another === undefined ? only : undefined;
}

/** The first or the last day of a month whose year is written. */
export function edgeOfMonth({ month, day, year }: WrittenDate, edge: 'first' | 'last'): string | undefined {
  if (day !== undefined || year === undefined) return undefined;
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  if (edge === 'first') return first;
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return dateOf(epochDayOf(next) - 1);
}

function calendarDate(year: number, month: number, day: number): string | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).getUTCDate() !== day ? undefined : date;
}

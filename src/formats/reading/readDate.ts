import { CalendarDate } from '../../domain/calendarDate.ts';
import { plainLetters } from './plainLetters.ts';

/** Each month by the letters that its names in English and Spanish begin with. */
const MONTHS = [
  /^(?:jan|ene)/u,
  /^feb/u,
  /^mar/u,
  /^(?:apr|abr)/u,
  /^may/u,
  /^jun/u,
  /^jul/u,
  /^(?:aug|ago)/u,
  /^(?:sep|set)/u,
  /^oct/u,
  /^nov/u,
  /^(?:dec|dic)/u,
];

/** A weekday before a date says nothing that the date does not. */
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mie|jue|vie|sab|dom)[a-z]*[.,]? (?=\d|[a-z]{3})/u;

/**
 * A date as year-month-day, as month/day/year, or with the name of its month: "2026-12-24",
 * "12/24/2026", "December 24, 2026", "24 de diciembre de 2026". A date without its year, or
 * with the year in two digits, could be two dates and is none.
 */
export function readDate(text: string): string | undefined {
  const words = plainLetters(text.slice(0, 60)).replace(WEEKDAY, '');
  const date = numbered(words) ?? named(words);
  return date !== undefined && CalendarDate.safeParse(date).success ? date : undefined;
}

function numbered(words: string): string | undefined {
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(words);
  if (us !== null) return dateOf(us[3], Number(us[1]), us[2]);
  return /^(\d{4}-\d{2}-\d{2})(?:$|[t ]\d{2}:)/u.exec(words)?.[1];
}

function named(words: string): string | undefined {
  const english = /^([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(words);
  if (english !== null) return dateOf(english[3], monthOf(english[1]), english[2]);
  const other = /^(?:el )?(\d{1,2})[ -](?:de )?([a-z]{3,10})\.?[ -](?:de |del )?(\d{4})$/u.exec(words);
  return other === null ? undefined : dateOf(other[3], monthOf(other[2]), other[1]);
}

const monthOf = (name = ''): number => MONTHS.findIndex((month) => month.test(name)) + 1;

const dateOf = (year = '', month: number, day = ''): string =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;

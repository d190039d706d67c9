import { clockAt } from '../../domain/clockMinutes.ts';
import { bothHalves, type ClockWord, readClockWord, splitSpan } from './clockWords.ts';
import { readDuration } from './readDuration.ts';
import { quoteWords, type Reading } from './reading.ts';

export interface ListedClock {
  readonly starts?: string | undefined;
  readonly ends?: string | undefined;
  readonly duration?: string | undefined;
}

export interface ReadClock {
  /** 24-hour HH:MM. */
  readonly starts: string;
  /** Unit: minutes. Absent where the Feed says neither an end nor a length. */
  readonly minutes?: number;
}

const DAY = 24 * 60;

/** A.m. or p.m. is settled by the end only where it makes one plausible length. Unit: minutes. */
const LONGEST_SETTLED = 6 * 60;

/** An end before the start is past midnight when it is less than this later. Unit: minutes. */
const LONGEST_OVER_MIDNIGHT = 6 * 60;

const SHORTEST = 15;
const LONGEST = 720;

/**
 * When a Meeting starts and how long it lasts, from a start that may hold the end
 * as well ("7–8:30 pm"), an end, and a length.
 *
 * Where a start lacks a.m. or p.m., an end settles it if only one of the two gives
 * a Meeting of at most six hours: "7" until "8:30 pm" is 19:00, but "7" until "8:30"
 * stays a question. An end wins over a length that contradicts it by asking.
 * `undefined`: no time was given.
 */
export function readClock({ starts, ends, duration }: ListedClock): Reading<ReadClock> | undefined {
  const words = (starts ?? '').trim();
  if (words === '') return undefined;
  const whole = readClockWord(words);
  const span = whole === undefined ? splitSpan(words) : undefined;
  const first = whole ?? (span === undefined ? undefined : readClockWord(span[0]));
  const endWords = span?.[1] ?? ends?.trim() ?? '';
  const last = endWords === '' ? undefined : readClockWord(endWords);
  if (first === undefined || (span !== undefined && last === undefined)) {
    return {
      question: `${quoteWords(words)} is not a time. At what time does it start? Write it like "7:00 pm" or "19:00".`,
    };
  }
  if (endWords !== '' && last === undefined) {
    return unsure(
      first,
      `The end says ${quoteWords(endWords)}, which is not a time. Write it like "8:30 pm", or leave it out.`,
    );
  }
  if (last === undefined) return withDuration(first, words, duration);
  const shown = span === undefined ? `${words}–${endWords}` : words;
  return withEnd(beside(first, last), beside(last, first), shown, duration);
}

/** "8:30 pm" until "10:00": the 12-hour clock of the one holds for the other. */
function beside(word: ClockWord, other: ClockWord): ClockWord {
  return word.open === true && other.halfDay === true ? { ...word, minutes: bothHalves(word.minutes[0] ?? 0) } : word;
}

function withDuration(first: ClockWord, words: string, duration: string | undefined): Reading<ReadClock> {
  const starts = only(first.minutes);
  const length = readDuration(duration);
  if (starts === undefined)
    return unsure(first, `Is ${quoteWords(words)} ${sayHalves(first)}? Write it like "7:00 pm" or "19:00".`);
  if (/^24/u.test(words)) {
    return unsure(
      first,
      `${quoteWords(words)} is the end of one day and the start of the next. Write "12:00 am" and the day it falls on.`,
    );
  }
  if (length === undefined) return { read: { starts: clockAt(starts) } };
  return 'read' in length
    ? { read: { starts: clockAt(starts), minutes: length.read } }
    : unsure(first, length.question);
}

function withEnd(first: ClockWord, last: ClockWord, words: string, duration: string | undefined): Reading<ReadClock> {
  const settled = first.minutes.length === 1 && last.minutes.length === 1;
  const spans = first.minutes.flatMap((from) =>
    last.minutes.map((until) => ({ from, until, minutes: lengthOf(from, until, last.endOfDay) })),
  );
  const plausible = spans.filter(
    ({ from, until, minutes }) =>
      minutes >= SHORTEST &&
      (from < until || (last.endOfDay && until === 0)
        ? minutes <= (settled ? LONGEST : LONGEST_SETTLED)
        : minutes < LONGEST_OVER_MIDNIGHT),
  );
  const one = only(plausible);
  if (one === undefined) {
    if (plausible.length > 1)
      return unsure(
        first,
        `Is ${quoteWords(words)} in the morning or in the evening? Write a.m. or p.m. with both times.`,
      );
    return unsure(first, `From ${quoteWords(words)} is no length that a meeting has. Check the start and the end.`);
  }
  const length = readDuration(duration);
  const read = { starts: clockAt(one.from), minutes: one.minutes };
  if (length === undefined || ('read' in length && length.read === one.minutes)) return { read };
  return {
    unsure: read,
    question: `From ${quoteWords(words)} is ${one.minutes} minutes, but the length says ${quoteWords(duration ?? '')}. Which is right?`,
  };
}

function lengthOf(from: number, until: number, endOfDay: boolean): number {
  if (endOfDay && until === 0) return DAY - from;
  return until > from ? until - from : until + DAY - from;
}

function unsure(first: ClockWord, question: string): Reading<ReadClock> {
  const starts = only(first.minutes);
  return starts === undefined ? { question } : { unsure: { starts: clockAt(starts) }, question };
}

function sayHalves({ minutes: [first = 0] }: ClockWord): string {
  const hour = Math.floor(first / 60) % 12 || 12;
  const words = `${hour}:${String(first % 60).padStart(2, '0')}`;
  return `${words} a.m. or ${words} p.m.`;
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

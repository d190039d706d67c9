import { capital } from '../../domain/capital.ts';
import { weekdayOf } from '../../domain/meetingTime.ts';
import type { Weekday } from '../../domain/weekday.ts';
import { EXCEPT_HOLIDAYS } from './datePhrases.ts';
import { plainLetters } from './plainLetters.ts';
import { quoteWords, type Reading } from './reading.ts';
import { findRhythmDoubt, type RhythmDoubt } from './rhythmDoubt.ts';
import { findWeekPhrases, tidy, type Week, type WeekPhrase, withoutWeeks } from './weekPhrases.ts';
import { WEEKDAY_WORDS } from './weekdayWords.ts';

export type Rhythm =
  | { readonly rhythm: 'weekly' }
  | { readonly rhythm: 'every-other-week'; readonly metOn: string }
  | { readonly rhythm: 'monthly'; readonly weeks: readonly Week[] };

export interface RhythmWords {
  readonly weekday: Weekday;
  /** The day field, which may hold more than a day: "1st & 3rd Tue". */
  readonly day?: string;
  /** A field of its own for how it repeats. */
  readonly rhythm?: string;
  readonly name?: string;
  readonly notes?: readonly string[];
  /** The Feed has no field for it, so nobody can fill one in. */
  readonly onlyWeekly?: boolean;
}

const WEEKLY: Rhythm = { rhythm: 'weekly' };

/**
 * How a Group repeats on one weekday. Fields for it are read as they stand. Where
 * they leave every week, words in the name or the notes that may say otherwise are
 * a question; words that say what those weeks are about are none.
 */
export function readRhythm(words: RhythmWords): Reading<Rhythm> {
  const { weekday } = words;
  const field = [words.day, words.rhythm].filter((text) => text !== undefined && /\p{L}/u.test(text)).join(', ');
  const fromField = readField(field, weekday, words.rhythm);
  if (fromField !== undefined && !('read' in fromField && fromField.read.rhythm === 'weekly')) return fromField;
  const doubt = firstDoubt(words);
  if (doubt === undefined) return { read: WEEKLY };
  const likeliest = readDoubt(doubt, weekday);
  const shown = likeliest === undefined ? '' : ` We would read it as ${sayRhythm(likeliest, weekday)}.`;
  const mend =
    words.onlyWeekly === true
      ? 'This feed has no field for weeks: if it does, take the words out; if not, write the listing by hand.'
      : `Write the weeks beside the day, like "1st & 3rd ${capital(weekday)}", or "weekly".`;
  return {
    ...(likeliest === undefined ? {} : { unsure: likeliest }),
    question: `The day says ${capital(weekday)}, and the text says ${quoteWords(doubt.words)}.${shown} Does the group meet every week? ${mend}`,
  };
}

/** A rhythm in words, for a message: "the 1st and 3rd tuesday of the month". */
export function sayRhythm(rhythm: Rhythm, weekday: Weekday): string {
  if (rhythm.rhythm === 'weekly') return `every ${capital(weekday)}`;
  if (rhythm.rhythm === 'every-other-week') return `every other ${capital(weekday)}`;
  const names = { 1: '1st', 2: '2nd', 3: '3rd', 4: '4th', 5: '5th', [-1]: 'last' };
  const weeks = rhythm.weeks.map((week) => names[week]);
  const said = weeks.length < 2 ? weeks.join('') : `${weeks.slice(0, -1).join(', ')} and ${weeks.at(-1) ?? ''}`;
  return `the ${said} ${capital(weekday)} of the month`;
}

/** Words beside a rhythm that do not change it. */
const HARMLESS = new RegExp(String.raw`\b${EXCEPT_HOLIDAYS}\b|\byear[- ]round\b|\bongoing\b`, 'gu');

const EVERY_MONTH = /^(?:monthly|mensual(?:mente)?|cada mes)$/u;

const FILLER =
  /^(?:and|y|or|of|the|every|each|on|in|los|las|el|cada|todos|de|del|meets|meeting|group|se|reune|week|weeks|month|mes|semana|semanas)$/u;

/** What the fields for it say, or `undefined` when they hold no word about weeks. */
function readField(field: string, weekday: Weekday, own: string | undefined): Reading<Rhythm> | undefined {
  const words = plainLetters(field).replace(HARMLESS, ' ');
  const found = findWeekPhrases(words);
  // "2nd Tuesday, monthly": the month adds nothing to the week.
  const named = found.some(({ kind }) => kind === 'weeks');
  const phrases = found.filter(
    ({ kind, from, until }) => !(named && kind === 'some' && EVERY_MONTH.test(words.slice(from, until))),
  );
  const mine = phrases.filter((phrase) => phrase.weekday === undefined || phrase.weekday === weekday);
  const strange = strangeWords(plainLetters(own ?? '').replace(HARMLESS, ' '));
  if (phrases.length === 0) {
    return strange === '' ? undefined : ask(field, undefined, `We do not understand ${quoteWords(strange)}.`);
  }
  const kinds = new Set(mine.map(({ kind }) => kind));
  const negative = /\b(?:except|excepto|menos|but not|no|not)\b/u.test(words);
  if (mine.length === 0 || kinds.size > 1)
    return ask(field, undefined, `It is not clear in which weeks it meets on ${capital(weekday)}.`);
  if (kinds.has('every-other')) return everyOtherWeek(words, weekday, field);
  if (kinds.has('some')) return ask(field, undefined, 'It does not say which weeks of the month.');
  const weeks = weeksOf(mine, negative);
  const rhythm: Rhythm | undefined = weeks.length === 0 ? undefined : { rhythm: 'monthly', weeks };
  const certain = mine.every((phrase) => phrase.certain) && strange === '' && !negative && rhythm !== undefined;
  if (certain) return { read: rhythm };
  return ask(field, rhythm, rhythm === undefined ? '' : `We would read it as ${sayRhythm(rhythm, weekday)}.`);
}

function ask(field: string, unsure: Rhythm | undefined, reading: string): Reading<Rhythm> {
  const question = `It repeats ${quoteWords(field)}. ${reading} Which weeks does it meet? Write them like "1st & 3rd Tuesday", "last Monday" or "weekly".`;
  return { ...(unsure === undefined ? {} : { unsure }), question: question.replace(/ {2,}/gu, ' ') };
}

/** Every other week needs one date to count from; without one it could be either. */
function everyOtherWeek(words: string, weekday: Weekday, field: string): Reading<Rhythm> {
  const metOn = [...words.matchAll(/(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\/(\d{1,2})\/(\d{4})/gu)]
    .map(([, year, month, day, usMonth = '', usDay = '', usYear]) =>
      year === undefined
        ? `${usYear}-${usMonth.padStart(2, '0')}-${usDay.padStart(2, '0')}`
        : `${year}-${month}-${day}`,
    )
    .find((date) => !Number.isNaN(Date.parse(date)) && weekdayOf(date) === weekday);
  if (metOn !== undefined) return { read: { rhythm: 'every-other-week', metOn } };
  return {
    question: `It repeats ${quoteWords(field)}. Every other week needs one date to count from. On which ${capital(weekday)} did it meet? Write it like "every other ${capital(weekday)}, met 2026-01-08".`,
  };
}

/** What is left of a field for the rhythm once everything understood is taken out. */
function strangeWords(words: string): string {
  return (withoutWeeks(words).match(/[a-z0-9']+/gu) ?? [])
    .filter((word) => !FILLER.test(word) && !WEEKDAY_WORDS.has(word))
    .join(' ');
}

function weeksOf(phrases: readonly WeekPhrase[], negative: boolean): readonly Week[] {
  const weeks = tidy(phrases.flatMap((phrase) => phrase.weeks));
  if (!negative) return weeks;
  const all: readonly Week[] = [1, 2, 3, 4, 5];
  // "Except the last" leaves no weeks that can be counted from the front.
  return weeks.includes(-1) ? [] : all.filter((week) => !weeks.includes(week));
}

/** What a name or notes say of other weeks than all of them. */
export function firstDoubt({ name, notes = [] }: Pick<RhythmWords, 'name' | 'notes'>): RhythmDoubt | undefined {
  const inName = findRhythmDoubt(name ?? '', 'name');
  const doubts = [inName, ...notes.map((text) => findRhythmDoubt(text, 'notes'))];
  return doubts.find((doubt) => doubt?.about === 'meets');
}

function readDoubt({ phrase, negative, several }: RhythmDoubt, weekday: Weekday): Rhythm | undefined {
  if (several || phrase.kind !== 'weeks' || (phrase.weekday !== undefined && phrase.weekday !== weekday))
    return undefined;
  const weeks = weeksOf([phrase], negative);
  return weeks.length === 0 ? undefined : { rhythm: 'monthly', weeks };
}

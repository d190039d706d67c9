import type { Weekday } from '../../domain/weekday.ts';
import { WEEKDAY_WORDS } from './weekdayWords.ts';

/** Which of a weekday in the month: 1 is the first, -1 the last. */
export type Week = 1 | 2 | 3 | 4 | 5 | -1;

/** Words that say in which weeks something is: "1st & 3rd Tue", "every other Thursday", "once a month". */
export interface WeekPhrase {
  readonly kind: 'weeks' | 'every-other' | 'some';
  /** Empty unless `kind` is `weeks`. */
  readonly weeks: readonly Week[];
  readonly weekday?: Weekday;
  /** Whether the words can mean nothing else. "Every third Tuesday" can be every three weeks. */
  readonly certain: boolean;
  /** Whether a weekday, "week", a month or another ordinal says that weeks are meant, and not a floor or a street. */
  readonly lone: boolean;
  readonly from: number;
  readonly until: number;
}

const ORDINALS: readonly (readonly [Week, string])[] = [
  [1, '1st|first|1er|1r[oa]|1[o°]|primer[oa]?s?'],
  [2, '2nd|second|2d[oa]|2[o°]|segund[oa]s?'],
  [3, '3rd|third|3er|3r[oa]|3[o°]|tercer[oa]?s?'],
  [4, '4th|fourth|4t[oa]|4[o°]|cuart[oa]s?'],
  [5, '5th|fifth|5t[oa]|5[o°]|quint[oa]s?'],
  [-1, 'last|final|ultim[oa]s?'],
];

const ORDINAL = `(?:${ORDINALS.map(([, words]) => words).join('|')})`;
/** Two letters are words of their own: "first we greet". */
const DAY = `(?:${[...WEEKDAY_WORDS.keys()]
  .filter((word) => word.length > 2)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const JOIN = String.raw`(?: ?(?:,|&|\+|/|-| and | y | or | e )){1,2} ?(?:(?:the|el|los|and|y|&) )?`;
const START = '(?<![a-z0-9])';
const END = '(?![a-z0-9])';

/** Words after an ordinal that make it a floor, a street or a step. */
const ANOTHER_THING = String.raw`(?! ?-?(?:floor|fl|steps?|street|st|ave|avenue|av|road|rd|edition|grade|chapter|traditions?|concepts?|dimension|chance|door|names?|names|piso|year|half|time|person|row|room|building|class|degree|call|things?|presbyterian|baptist|united|methodist|lutheran|congregational|christian|unitarian|church|reformed|\d))`;

const WEEKS = new RegExp(
  `${START}(?<every>(?:every|each|cada) )?(?<list>${ORDINAL}(?:${JOIN}${ORDINAL}){0,6})${END}(?:\\.? (?:of the )?(?<day>${DAY})${END}|\\.? (?<week>weeks?|wks?|semanas?)${END})?(?<month>\\.? (?:of |in |de |del )?(?:the |each |every |a |cada )?(?:month|mes)${END})?(?<more> to (?:the )?last)?`,
  'gu',
);
const NUMBERED_WEEKS = new RegExp(
  `${START}(?:weeks?|wks?|semanas?) ?#?(?<list>[1-5](?:${JOIN}[1-5]){0,4})${END}`,
  'gu',
);
const EVERY_OTHER = new RegExp(
  `${START}(?:(?:every|each) other (?:week|(?<day>${DAY}))|alternat(?:e|ing) (?:weeks?|(?<day2>${DAY}))|(?:every|each) (?:2|two|second|2nd) weeks?|bi-?weekly|fortnightly|every fortnight|cada (?:dos|2|otra) semanas?|cada quince dias|cada 15 dias|quincenal(?:mente)?|semana por medio|cada otro (?<day3>${DAY}))${END}`,
  'gu',
);
const SOME = new RegExp(
  `${START}(?:(?:once|twice|two times|2x|1x|three times) (?:a|per|each|every) month|(?:twice|once) monthly|(?:semi|bi)-?monthly|monthly|quarterly|mensual(?:mente)?|(?:una vez|dos veces) al mes|every (?:three|3|third|four|4|fourth|six|6) weeks|(?:odd|even)(?:[- ]numbered)? (?:weeks?|months?)|every other month|cada mes)${END}`,
  'gu',
);

/** Every such phrase in words that `plainLetters` has made plain, in order, without overlap. */
export function findWeekPhrases(words: string): readonly WeekPhrase[] {
  const found = [...everyOther(words), ...some(words), ...numbered(words), ...ordinals(words)];
  const kept: WeekPhrase[] = [];
  for (const phrase of found.sort((a, b) => a.from - b.from || b.until - a.until)) {
    if (kept.every(({ until }) => until <= phrase.from)) kept.push(phrase);
  }
  return kept;
}

/** The words without the phrases about weeks; a weekday in one of them stays. */
export function withoutWeeks(words: string): string {
  let rest = words;
  for (const { from, until, weekday } of findWeekPhrases(words).toReversed()) {
    rest = `${rest.slice(0, from)} ${weekday ?? ''} ${rest.slice(until)}`;
  }
  return rest
    .replace(
      /\b(?:of|in) (?:the|each|every) month\b|\b(?:de|del) (?:cada )?mes\b|\b(?:each|every) (?:week|month)\b|\b(?:weekly|semanal(?:mente)?|only|solo|todas las semanas|cada semana)\b/gu,
      ' ',
    )
    .replace(
      /\b(?:met|next|from|since|starting|starts|beginning|began|on|desde)?:? ?(?:\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})/gu,
      ' ',
    )
    .replace(/ +/gu, ' ')
    .trim();
}

function place({ index, 0: text }: RegExpExecArray) {
  return { from: index, until: index + text.length };
}

function* everyOther(words: string): Iterable<WeekPhrase> {
  for (const match of words.matchAll(EVERY_OTHER)) {
    const day = match.groups?.['day'] ?? match.groups?.['day2'] ?? match.groups?.['day3'];
    yield { kind: 'every-other', weeks: [], ...dayOf(day), certain: true, lone: false, ...place(match) };
  }
}

function* some(words: string): Iterable<WeekPhrase> {
  for (const match of words.matchAll(SOME))
    yield { kind: 'some', weeks: [], certain: false, lone: false, ...place(match) };
}

function* numbered(words: string): Iterable<WeekPhrase> {
  for (const match of words.matchAll(NUMBERED_WEEKS)) {
    const weeks = [...(match.groups?.['list'] ?? '').matchAll(/[1-5]/gu)].map(([digit]) => weekOf(`${digit}o`));
    yield { kind: 'weeks', weeks: tidy(weeks), certain: false, lone: false, ...place(match) };
  }
}

const IS_ANOTHER_THING = new RegExp(`^${ANOTHER_THING}`, 'u');
const ONE_ORDINAL = new RegExp(`${START}${ORDINAL}${END}`, 'gu');

function* ordinals(words: string): Iterable<WeekPhrase> {
  for (const match of words.matchAll(WEEKS)) {
    const { every, list = '', day, week, month, more } = match.groups ?? {};
    const weeks = [...list.matchAll(ONE_ORDINAL)].map(([word]) => weekOf(word));
    const lone = day === undefined && week === undefined && month === undefined && weeks.length === 1;
    const named = day !== undefined || week !== undefined || month !== undefined;
    if (!named && !IS_ANOTHER_THING.test(words.slice(match.index + match[0].length))) continue;
    const intervals = every !== undefined && month === undefined && weeks.length === 1 && (weeks[0] ?? 0) > 1;
    const certain = !intervals && week === undefined && more === undefined && !list.includes('-');
    yield { kind: 'weeks', weeks: tidy(weeks), ...dayOf(day), certain, lone, ...place(match) };
  }
}

function dayOf(word: string | undefined): { readonly weekday?: Weekday } {
  const weekday = word === undefined ? undefined : WEEKDAY_WORDS.get(word);
  return weekday === undefined ? {} : { weekday };
}

const EXACTLY = ORDINALS.map(([week, words]): readonly [Week, RegExp] => [week, new RegExp(`^(?:${words})$`, 'u')]);

function weekOf(word: string): Week {
  return EXACTLY.find(([, words]) => words.test(word))?.[0] ?? 1;
}

/** Each once, in the order of the month. */
export function tidy(weeks: readonly Week[]): readonly Week[] {
  return [...new Set(weeks)].sort((a, b) => (a === -1 ? 6 : a) - (b === -1 ? 6 : b));
}

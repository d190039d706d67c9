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
/** "1st through 3rd", but not "second to last". */
const THROUGH = String.raw` (?:thru|through|to|hasta) (?:the )?(?!last|final|ultim)`;
const JOIN = String.raw`(?:(?: ?(?:,|&|\+|/|-| and | y | or | e )){1,2} ?(?:(?:the|el|los|and|y|&) )?|${THROUGH})`;
const START = '(?<![a-z0-9])';
const END = '(?![a-z0-9])';

/** Words after an ordinal that make it a floor, a street or a step. */
const ANOTHER_THING = String.raw`(?! ?-?(?:floor|fl|steps?|street|st|ave|avenue|av|road|rd|edition|grade|chapter|traditions?|concepts?|dimension|chance|door|names?|names|piso|year|half|time|person|row|room|building|class|degree|call|things?|presbyterian|baptist|united|methodist|lutheran|congregational|christian|unitarian|church|reformed|\d))`;

const WEEKS = new RegExp(
  `${START}(?<every>(?:every|each|cada) )?(?<list>${ORDINAL}(?:${JOIN}${ORDINAL}){0,6})${END}(?:\\.? (?:of the )?(?<day>${DAY})${END}|\\.? (?<week>weeks?|wks?|semanas?)${END})?(?<month>\\.? (?:of |in |de |del )?(?:the |each |every |a |cada )?(?:month|mes)${END})?(?<more> to (?:the )?last)?`,
  'gu',
);
const NUMBERED_WEEKS = new RegExp(
  `${START}(?:weeks?|wks?|semanas?)(?: of (?:the )?month)? ?[#:]? ?(?<list>[1-5](?:${JOIN}[1-5]){0,4})${END}`,
  'gu',
);
const WEEKS_LONG = '(?:weeks?|wks?\\.?)';
const EVERY_OTHER = new RegExp(
  `${START}(?:(?:every|each)[- ]other[- ](?:week|wk\\.?|(?<day>${DAY}))|alternat(?:e|ing) (?:${WEEKS_LONG}|(?<day2>${DAY}))|(?:every|each) (?:2|two|second|2nd) ${WEEKS_LONG}|every other(?=\\W*$)|eow|bi[- ]?weekly|fortnightly|every fortnight|cada (?:dos|2|otra) semanas?|cada quince dias|cada 15 dias|quincenal(?:mente)?|semana por medio|cada otro (?<day3>${DAY}))${END}`,
  'gu',
);
/** "The first two Tuesdays" are the 1st and 2nd; of the last two nobody can say so. */
const FIRST_FEW = new RegExp(
  `${START}first (?<many>two|three|four|2|3|4) (?<day>${DAY})${END}(?: (?:of|in) (?:the|each|every) month)?`,
  'gu',
);
const A_MONTH = String.raw`(?: ?\/ ?| )(?:(?:a|per|each|every|of the|of each|of every|in a|al|por) ?)?(?:month|mo|mes)`;
const SOME = new RegExp(
  `${START}(?:(?:once|twice|(?:one|two|three) times?|[123] ?x|[123] times?)${A_MONTH}|(?:twice|once|[123] ?x) monthly|(?:one|two|three|[1-3]) (?:${DAY}|${WEEKS_LONG})${A_MONTH}|(?:(?:some|select(?:ed)?|certain) (?:${DAY}|weeks)|last (?:two|three|2|3) (?:${DAY}|weeks))(?:${A_MONTH})?|(?:semi|bi)-?monthly|monthly|quarterly|mensual(?:mente)?|(?:una vez|dos veces) al mes|every (?:three|3|third|four|4|fourth|six|6|few|couple(?: of)?) ${WEEKS_LONG}|(?:odd|even)(?:[- ]numbered)? (?:${WEEKS_LONG}|months?|${DAY})|every other month|cada mes)${END}`,
  'gu',
);

/** Every such phrase in words that `plainLetters` has made plain, in order, without overlap. */
export function findWeekPhrases(words: string): readonly WeekPhrase[] {
  const found = [...everyOther(words), ...some(words), ...numbered(words), ...firstFew(words), ...ordinals(words)];
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
    const list = match.groups?.['list'] ?? '';
    const weeks = throughWeeks(
      [...list.matchAll(/[1-5]/gu)].map(([digit]) => weekOf(`${digit}o`)),
      list,
    );
    yield { kind: 'weeks', weeks: tidy(weeks), certain: false, lone: false, ...place(match) };
  }
}

const FEW: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);

function* firstFew(words: string): Iterable<WeekPhrase> {
  for (const match of words.matchAll(FIRST_FEW)) {
    const { many = '', day } = match.groups ?? {};
    const last = FEW.get(many) ?? Number(many);
    const weeks = ALL_WEEKS.filter((week) => week <= last);
    yield { kind: 'weeks', weeks, ...dayOf(day), certain: true, lone: false, ...place(match) };
  }
}

const ALL_WEEKS: readonly Week[] = [1, 2, 3, 4, 5];

/** "1st through 3rd" is the 2nd as well. */
function throughWeeks(weeks: readonly Week[], list: string): readonly Week[] {
  const [first, last, ...more] = weeks;
  if (first === undefined || last === undefined || more.length > 0 || !IS_THROUGH.test(list)) return weeks;
  return ALL_WEEKS.filter((week) => week >= first && week <= last);
}

const IS_THROUGH = / (?:thru|through|to|hasta) /u;

const IS_ANOTHER_THING = new RegExp(`^${ANOTHER_THING}`, 'u');
const ONE_ORDINAL = new RegExp(`${START}${ORDINAL}${END}`, 'gu');

function* ordinals(words: string): Iterable<WeekPhrase> {
  for (const match of words.matchAll(WEEKS)) {
    const { every, list = '', day, week, month, more } = match.groups ?? {};
    const weeks = throughWeeks(
      [...list.matchAll(ONE_ORDINAL)].map(([word]) => weekOf(word)),
      list,
    );
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

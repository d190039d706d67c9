import { WEEKDAYS, type Weekday } from '../../domain/weekday.ts';
import { WEEKDAY_WORDS } from './weekdayWords.ts';
import { plainLetters } from './plainLetters.ts';
import { quoteWords, type Reading } from './reading.ts';
import { withoutWeeks } from './weekPhrases.ts';

export type DayNumbers = 'sunday-is-0' | 'sunday-is-1' | 'monday-is-1';

/** Days that have a word of their own together. */
const MANY: ReadonlyMap<string, readonly Weekday[]> = new Map([
  ...['daily', 'every day', 'everyday', 'all week', '7 days', '7 days a week', 'seven days a week'].map(daily),
  ...['diario', 'diariamente', 'todos los dias', 'a diario', 'cada dia'].map(daily),
  ...['weekdays', 'weekday', 'weeknights', 'm-f', 'm - f', 'm to f', 'entre semana', 'dias laborables'].map((word) =>
    several(word, 0, 5),
  ),
  ...['weekends', 'weekend', 'fin de semana', 'fines de semana'].map((word) => several(word, 5, 7)),
]);

function daily(word: string): [string, readonly Weekday[]] {
  return [word, WEEKDAYS];
}

function several(word: string, from: number, until: number): [string, readonly Weekday[]] {
  return [word, WEEKDAYS.slice(from, until)];
}

/** Words that go with a day and change nothing. */
const BESIDE =
  /^(?:and|y|e|or|o|on|of|the|every|each|all|los|las|el|la|cada|todos|todas|de|del|meets|nights?|evenings?|mornings?|afternoons?|&|\+|,|;|\/|\.|\(|\))$/u;

/** A sign or a word that means "and every day between". */
const UNTIL = /^(?:-|to|through|thru|until|a|al|hasta)$/u;

/**
 * The days of the week that a Feed's day field means, in its own order, each once.
 * Words about weeks ("1st and 3rd", "every other") are `readRhythm`'s business.
 */
export function readDays(written: readonly string[], numbers?: DayNumbers): Reading<readonly Weekday[]> | undefined {
  const said = written.map(plainLetters).filter((words) => words !== '' && words !== 'null');
  if (said.length === 0) return undefined;
  const readings = said.slice(0, 31).map((words) => readOne(words, numbers));
  const days = [...new Set(readings.flatMap((reading) => reading.days))];
  const strange = readings.flatMap((reading) => reading.strange);
  if (strange.length === 0 && days.length > 0) return { read: days };
  const words = quoteWords(written.join(', '));
  if (days.length === 0) {
    return { question: `${words} is not a day of the week. Write it as a word, like "Tuesday".` };
  }
  return {
    unsure: days,
    question: `The day says ${words}. We read ${days.join(', ')}, and do not understand ${quoteWords(strange.join(' '))}. Is that all?`,
  };
}

interface OneReading {
  readonly days: readonly Weekday[];
  readonly strange: readonly string[];
}

function readOne(words: string, numbers: DayNumbers | undefined): OneReading {
  const many = MANY.get(words) ?? daysButSome(words) ?? lettersOf(words);
  if (many !== undefined) return { days: many, strange: [] };
  const rest = withoutWeeks(words);
  // "Tuesdays (except 1st)" is for the reader of rhythms to ask about.
  const parts =
    (rest === words ? rest : rest.replace(/\b(?:except(?: for)?|but not|not|no|excepto|menos)\b/gu, ' ')).match(
      /[a-z']+|\d+(?:\.0+(?!\d))?|[^\sa-z\d]/gu,
    ) ?? [];
  const days: Weekday[] = [];
  const strange: string[] = [];
  const dashes = parts.filter((part) => UNTIL.test(part)).length;
  let between = false;
  for (const part of parts) {
    const day = WEEKDAY_WORDS.get(part) ?? dayOfNumber(part, numbers);
    if (day !== undefined) {
      const last = days.at(-1);
      // "Mon-Wed-Fri" is a list: nobody writes a range with a stop on the way.
      if (between && last !== undefined && dashes === 1) days.push(...daysBetween(last, day));
      days.push(day);
      between = false;
    } else if (UNTIL.test(part)) between = true;
    else if (MANY.has(part)) days.push(...(MANY.get(part) ?? []));
    else if (!BESIDE.test(part)) strange.push(part);
  }
  return { days, strange };
}

/** "Daily except Sunday", "every day but Monday". */
function daysButSome(words: string): readonly Weekday[] | undefined {
  const parts =
    /^(?<many>[a-z0-9 ]+?),? (?:except(?: for| on)?|but(?: not)?|excluding|excepto|menos)(?: los| el)? (?<days>[a-z ,&/-]+)$/u.exec(
      words,
    )?.groups;
  const many = MANY.get(parts?.['many'] ?? '');
  if (many === undefined) return undefined;
  const but = readOne(parts?.['days'] ?? '', undefined);
  const left = many.filter((day) => !but.days.includes(day));
  return but.strange.length === 0 && but.days.length > 0 && left.length > 0 ? left : undefined;
}

const LETTERS: ReadonlyMap<string, Weekday> = new Map([
  ['m', 'monday'],
  ['tu', 'tuesday'],
  ['w', 'wednesday'],
  ['th', 'thursday'],
  ['r', 'thursday'],
  ['f', 'friday'],
  ['sa', 'saturday'],
  ['su', 'sunday'],
]);

/**
 * "M/W/F", "TTh", "MTWThF". A "T" is Tuesday only before a Wednesday or Thursday: "T/F"
 * may be Thursday and Friday, and "S" is two days. Only days in the order of the week are
 * days by letters: "we" and "su" are words of their own.
 */
function lettersOf(words: string): readonly Weekday[] | undefined {
  if (!/^(?:(?:m|tu?|w|th|r|f|sa|su)(?: ?[/,&] ?| )?){2,7}$/u.test(words)) return undefined;
  const letters = words.match(/th|tu|sa|su|[mtwrf]/gu) ?? [];
  const days = letters.map((letter, index) => {
    const next = letters[index + 1];
    if (letter === 't') return next === 'w' || next === 'th' || next === 'r' ? 'tuesday' : undefined;
    return LETTERS.get(letter);
  });
  const known = days.filter((day) => day !== undefined);
  const isInOrder = known.every(
    (day, index) => index === 0 || WEEKDAYS.indexOf(day) > WEEKDAYS.indexOf(known[index - 1] ?? day),
  );
  return known.length === days.length && known.length > 1 && isInOrder ? known : undefined;
}

/** Which day each number is. A number outside the table is a question: 7 is Sunday to some. */
const NUMBERED: Readonly<Record<DayNumbers, readonly (Weekday | undefined)[]>> = {
  'sunday-is-0': ['sunday', ...WEEKDAYS.slice(0, 6)],
  'sunday-is-1': [undefined, 'sunday', ...WEEKDAYS.slice(0, 6)],
  'monday-is-1': [undefined, ...WEEKDAYS],
};

function dayOfNumber(part: string, numbers: DayNumbers | undefined): Weekday | undefined {
  return numbers === undefined || !/^\d(?:\.0+)?$/u.test(part) ? undefined : NUMBERED[numbers][Number(part)];
}

/** The days after one and before another, past Sunday if need be. */
function daysBetween(from: Weekday, until: Weekday): readonly Weekday[] {
  const twice = [...WEEKDAYS, ...WEEKDAYS].slice(WEEKDAYS.indexOf(from) + 1);
  return twice.slice(0, twice.indexOf(until));
}

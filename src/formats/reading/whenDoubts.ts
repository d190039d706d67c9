import { clockAt, clockMinutes } from '../../domain/clockMinutes.ts';
import type { Weekday } from '../../domain/weekday.ts';
import { readClockWord } from './clockWords.ts';
import type { Clause } from './listingTexts.ts';
import type { Finding } from './placeSite.ts';
import { readDays } from './readDays.ts';
import { quoteWords } from './reading.ts';
import { WEEKDAY_WORDS } from './weekdayWords.ts';

const DAY = `(?:${[...WEEKDAY_WORDS.keys()]
  .filter((word) => word.length > 2)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = String.raw`(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?)`;
const TIME = String.raw`(?:noon|midnight|\d{1,2}(?::\d{2})? ?(?:[ap]\.?m?\.?)?)(?![\d/%:a-z])`;

/** No rule gives the dates: whoever comes on the day that the record says may stand before a locked door. */
const IRREGULAR = [
  String.raw`\b(?:dates?|days?|times?|schedules?|hours)(?: (?:and|&|or) (?:dates?|days?|times?|locations?))?(?: and times)? (?:may |can |will )?(?:var(?:y|ies)|changes?(?! to)|fluctuates?|differs?|tb[ad]|to be (?:announced|determined))\b`,
  String.raw`^(?:please )?(?:see|check|visit|call|text|e-?mail|contact|ask)\b.{0,40}\bfor (?:the )?(?:(?:current|exact|upcoming|meeting|group) )*(?:dates|days|schedule|times?|dates? and times?|days? and times?)\b`,
  String.raw`^(?:meets?|meeting|dates?|meeting dates?|upcoming dates?|upcoming meetings?)(?: dates?)?(?: are| on|:)* ?${DATE}(?:(?:,| and| &|, and) ?${DATE})+$`,
  String.raw`^${DATE}(?:(?:,| and| &|, and) ?${DATE}){2,}$`,
  String.raw`\bmeets?\b.{0,12}\b${DAY} (?:before|after|following|closest|nearest|preceding)\b`,
  String.raw`^by appointment(?: only)?$`,
].map((pattern) => new RegExp(pattern, 'u'));

const OTHER_START = new RegExp(
  String.raw`^(?:please note:? |note:? |\*+ ?)*(?:(?:the |this |our )?(?:meeting|group|mtg)s? )?(?:actually |now |usually |really )?(?:meets?|starts?|begins?|(?:actual |new )?(?:start(?:ing)?|meeting) time(?: is| now)?|(?:time|start time) (?:has )?changed?|new time)(?: promptly| only| now| to| at| is| from|:)* ?(?<time>${TIME})`,
  'u',
);

const SEASON = new RegExp(
  String.raw`\b(?:summers?|winters?|spring|fall|autumn|daylight saving|standard time|${MONTH}(?! ?\d))\b`,
  'u',
);
const CLOCK = /\b(?<time>\d{1,2}(?::\d{2})? ?[ap]\.?m?\b|noon)/gu;

/** What else begins at a time of its own. */
const SOMETHING_ELSE =
  /\b(?:doors?|speakers?|dinner|supper|lunch|breakfast|potluck|picnic|food|coffee|fellowship|meditation|business|steering|committee|beginners?|newcomers?|babysit\w*|childcare|book|study|set ?up|office|parking|pool|anniversar\w*|birthdays?|party|dance|workshop|social|call|text|phone|service|mass|beach|event|retreat|closes|opens?)\b/u;

const OTHER_DAY = new RegExp(
  String.raw`^(?:(?:the |this |our )?group |we )?(?:now |only )*(?:meets?|meeting|moved|changed|moved to|changed to)?(?: now| only)* ?(?:(?:to|on|every|each) )*(?<days>${DAY}(?:(?:,| and| &|, and|\/) ?${DAY})*)(?: (?:nights?|evenings?|mornings?|only))*(?:,? (?:at |@ ?|from )?${TIME})?(?: (?:online|on zoom|via zoom|in[- ]person))?$`,
  'u',
);

/** A time that the fields of the record give. */
export interface KnownTime {
  readonly weekday: Weekday;
  /** 24-hour HH:MM. */
  readonly starts: string;
  /** Unit: minutes. */
  readonly minutes?: number | undefined;
}

/**
 * What a text says of days and hours that the fields do not: no rule at all, another
 * start, another day. A question each, because one of the two sends people to a locked
 * door. What a record says of a second day it has ("also Thursdays") is none.
 */
export function doubtWhen(clauses: readonly Clause[], known: readonly KnownTime[]): readonly Finding[] {
  if (known.length === 0) return [];
  for (const clause of clauses) {
    const finding = doubtClause(clause, known);
    if (finding !== undefined) return [finding];
  }
  return [];
}

function doubtClause({ words, plain }: Clause, known: readonly KnownTime[]): Finding | undefined {
  const days = [...new Set(known.map(({ weekday }) => weekday))];
  const starts = [...new Set(known.map((time) => time.starts))];
  const shown = starts.join(', ');
  const ask = (code: Finding['code'], question: string): Finding => ({
    code,
    severity: 'error',
    message: `The text says ${quoteWords(words)}. ${question}`,
  });
  if (IRREGULAR.some((pattern) => pattern.test(plain)))
    return ask(
      'rhythm-unclear',
      'Does the group meet on its day every week? If so, take the words out; if not, write which weeks.',
    );
  if (!SOMETHING_ELSE.test(plain)) {
    const said = OTHER_START.exec(plain)?.groups?.['time'];
    if (said !== undefined && isOther(said, starts))
      return ask(
        'time-unclear',
        `The record says ${shown}. At what time does it start? Correct the one or take out the other.`,
      );
    if (SEASON.test(plain) && !plain.includes('$') && timesIn(plain).some((time) => isOther(time, starts)))
      return ask(
        'time-unclear',
        `The record says ${shown}. Does it start at another time in a part of the year? Write a listing for each part, with its season.`,
      );
  }
  const end = otherEnd(plain, known);
  if (end !== undefined)
    return ask(
      'time-unclear',
      `By the record it ends at ${end}. When does it end? Correct the one or take out the other.`,
    );
  const named = OTHER_DAY.exec(plain)?.groups?.['days'];
  const read = named === undefined ? undefined : readDays([named]);
  if (read !== undefined && 'read' in read && !read.read.some((day) => days.includes(day)))
    return ask(
      'day-unclear',
      `The record says ${days.join(', ')}. On which day does it meet? Correct the one or take out the other.`,
    );
  return undefined;
}

const SPAN =
  /\b(?<from>\d{1,2}(?::\d{2})? ?(?:[ap]\.?m\b\.?)?) ?(?:-|to|until|till) ?(?<until>\d{1,2}(?::\d{2})? ?[ap]\.?m\b)/u;

/** The end by the fields, 24-hour HH:MM, where the text gives the same start and another end. */
function otherEnd(plain: string, known: readonly KnownTime[]): string | undefined {
  const { from, until } = SPAN.exec(plain)?.groups ?? {};
  const first = readClockWord(from ?? '')?.minutes ?? [];
  const [last, ...more] = readClockWord(until ?? '')?.minutes ?? [];
  if (last === undefined || more.length > 0 || /\b(?:mon|tue|wed|thu|fri|sat|sun)/u.test(plain)) return undefined;
  const same = known.filter(({ starts, minutes }) => minutes !== undefined && first.includes(clockMinutes(starts)));
  const ends = same.map(({ starts, minutes = 0 }) => (clockMinutes(starts) + minutes) % MINUTES_OF_DAY);
  const [end] = ends;
  if (end === undefined || ends.includes(last)) return undefined;
  return clockAt(end);
}

const MINUTES_OF_DAY = 24 * 60;

const timesIn = (plain: string): readonly string[] =>
  [...plain.matchAll(CLOCK)].flatMap(({ groups }) => groups?.['time'] ?? []);

/** Whether a time in words can only be another one than the start. */
function isOther(time: string, starts: readonly string[]): boolean {
  const word = readClockWord(time);
  return word !== undefined && !starts.some((start) => word.minutes.includes(clockMinutes(start)));
}

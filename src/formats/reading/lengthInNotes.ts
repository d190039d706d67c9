import { readClockWord, splitSpan } from './clockWords.ts';
import { CLAUSE_END } from './clauseEnd.ts';
import { plainLetters } from './plainLetters.ts';
import { readDuration } from './readDuration.ts';

/** What stands in notes as a length may be that of a part of the Meeting, unless it is one a Meeting can have. Unit: minutes. */
const SHORTEST = 30;
const LONGEST = 240;

const LENGTH = String.raw`(?:an hour and a half|half an hour|\d{1,3}(?:[.,]\d{1,2})?[ -]?(?:minutes?|mins?|minutos)|(?:\d(?:[.,]\d{1,2})?[ -]?|(?:an|one|two|una|dos)[ -])(?:hours?|hrs?|horas?)(?: (?:and )?\d{1,2} (?:minutes|mins?))?)`;
const MEETING = '(?:meetings?|mtgs?|reunion)';

/** The clause says nothing else, or names the Meeting as what is so long. */
const SAID = [
  `^(?:length:? |duration:? |duracion:? )?(?<length>${LENGTH})(?:[- ](?:long|${MEETING}|in length))*$`,
  String.raw`^(?:this |the )?${MEETING} (?:(?:is|lasts|runs)(?: for)? )?(?<length>${LENGTH})(?: long\b.*)?$`,
  String.raw`^(?:[a-z ]{0,40}\b)?(?<!first |last |before |after |every |short )\b(?<length>${LENGTH})[- ]${MEETING}$`,
].map((pattern) => new RegExp(pattern, 'u'));

const SPAN = new RegExp(
  `^(?:(?:this |the )?${MEETING} )?(?:meets |runs |is |time:? )?(?:from )?(?<span>\\d.{2,40})$`,
  'u',
);

/**
 * How long a Meeting lasts, where the notes say so in a clause of its own: "90 min.",
 * "meeting is an hour long", or "7 pm to 8:30 pm" beside that very start.
 *
 * Unit: minutes. `undefined` where they say nothing, or more than one thing.
 */
export function lengthInNotes(notes: readonly string[], starts: string): number | undefined {
  const found = new Set(notes.flatMap(clausesOf).flatMap((clause) => lengthOf(clause) ?? spanOf(clause, starts) ?? []));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** Full stops behind a shortened word end no clause. */
function clausesOf(text: string): readonly string[] {
  return text
    .slice(0, 8000)
    .replace(/\b(mins?|hrs?|[ap]\.m|[ap]m)\./giu, '$1')
    .split(CLAUSE_END)
    .map(plainLetters)
    .filter((clause) => clause !== '' && clause.length <= 80);
}

function lengthOf(clause: string): number | undefined {
  const words = SAID.map((pattern) => pattern.exec(clause)?.groups?.['length']).find((length) => length !== undefined);
  const length = words === undefined ? undefined : readDuration(words.replaceAll('-', ' '));
  if (length === undefined || !('read' in length)) return undefined;
  return length.read >= SHORTEST && length.read <= LONGEST ? length.read : undefined;
}

/** An end counts only beside the start that the record has: other times are of something else. */
function spanOf(clause: string, starts: string): number | undefined {
  const [from, until] = splitSpan(SPAN.exec(clause)?.groups?.['span'] ?? '') ?? [];
  const [first, ...others] = readClockWord(from ?? '')?.minutes ?? [];
  const [last, ...more] = readClockWord(until ?? '')?.minutes ?? [];
  if (first === undefined || last === undefined || others.length + more.length > 0) return undefined;
  const [hours = 0, minutes = 0] = starts.split(':').map(Number);
  const length = last - first;
  return first === hours * 60 + minutes && length >= SHORTEST && length <= LONGEST ? length : undefined;
}

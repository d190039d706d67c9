import { plainLetters } from './plainLetters.ts';
import { quoteWords, type Reading } from './reading.ts';

/** What the `Minutes` schema takes in. Unit: minutes. */
const SHORTEST = 15;
const LONGEST = 720;

const SPELLED: ReadonlyMap<string, number> = new Map([
  ['an hour', 60],
  ['one hour', 60],
  ['una hora', 60],
  ['half an hour', 30],
  ['an hour and a half', 90],
  ['one and a half hours', 90],
  ['hour and a half', 90],
  ['una hora y media', 90],
  ['hora y media', 90],
  ['two hours', 120],
  ['dos horas', 120],
]);

/**
 * How long a Meeting lasts: "01:30:00", "1:30", "90", "90 min", "1 h 30", "1.5 hours".
 *
 * Unit: minutes. A bare number below 15 could be hours or a slip, and is a question.
 * Nothing, or zero, says nothing.
 */
export function readDuration(words: string | undefined): Reading<number> | undefined {
  const text = plainLetters((words ?? '').slice(0, 80));
  if (text === '' || /^(?:00?:)?00?:00$|^0$/u.test(text)) return undefined;
  const minutes = minutesOf(text);
  if (minutes !== undefined && minutes >= SHORTEST && minutes <= LONGEST) return { read: minutes };
  return {
    question: `The length says ${quoteWords(words ?? '')}. How many minutes does a meeting last? Write a number between ${SHORTEST} and ${LONGEST}, like "90 minutes".`,
  };
}

function minutesOf(text: string): number | undefined {
  const spelled = SPELLED.get(text);
  if (spelled !== undefined) return spelled;
  const clock = /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?$/u.exec(text);
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]);
  const plain = /^(\d{1,4})(?:\.0+)? ?(?:minutes?|minutos?|mins?\.?|m|')?$/u.exec(text);
  if (plain !== null) return Number(plain[1]);
  const hours =
    /^(\d{1,2})(?:[.,](\d{1,2})|( ?1\/2|1⁄2| 1⁄2))? ?(?:hours?|horas?|hrs?\.?|h)(?:,? ?(?:and |y )?(\d{1,2}) ?(?:minutes?|minutos?|mins?\.?|m)?)?$/u.exec(
      text,
    );
  if (hours === null) return undefined;
  const [, whole, fraction, half, rest] = hours;
  const part = fraction !== undefined ? Number(`0.${fraction}`) : half !== undefined ? 0.5 : 0;
  return Math.round((Number(whole) + part) * 60) + Number(rest ?? 0);
}

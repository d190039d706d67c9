import { dateOf, epochDayOf } from '../../domain/epochDay.ts';
import { plainLetters } from './plainLetters.ts';
import { readDate } from './readDate.ts';

/** A break for longer is a pause, which has a field of its own. Unit: days. */
export const LONGEST_RANGE = 62;

const BETWEEN = /(?: ?- ?| (?:to|thru|through|until|till|al?|hasta(?: el)?) )/gu;

/**
 * Every day from one date to another, both counted: "12/24/2026 - 1/2/2027", "Dec 24 to
 * Jan 2, 2027", "del 24 de diciembre de 2026 al 2 de enero de 2027". The first may leave
 * its year to the last, for no range is longer than a year; the last never does.
 *
 * `undefined` where it is no range, or not certain, or longer than `LONGEST_RANGE`.
 */
export function readDateRange(text: string): readonly string[] | undefined {
  const words = plainLetters(text.slice(0, 90))
    .replace(/^(?:from |del? |desde(?: el)? )/u, '')
    // "Dec 24-31, 2026", "24-31 de diciembre de 2026"
    .replace(/^([a-z]{3,10}\.? )(\d{1,2}) ?- ?(\d{1,2}),? (\d{4})$/u, '$1$2, $4 to $1$3, $4')
    .replace(/^(\d{1,2}) ?(?:-|al?) ?(\d{1,2})( (?:de )?[a-z]{3,10}\.? (?:del? )?\d{4})$/u, '$1$3 to $2$3');
  for (const { 0: between, index } of words.matchAll(BETWEEN)) {
    const [first, last] = [words.slice(0, index), readDate(words.slice(index + between.length))];
    const from = last === undefined ? undefined : (readDate(first) ?? withYearOf(first, last, words));
    if (from === undefined || last === undefined) continue;
    const [start, end] = [epochDayOf(from), epochDayOf(last)];
    if (end <= start || end - start >= LONGEST_RANGE) return undefined;
    return Array.from({ length: end - start + 1 }, (_, day) => dateOf(start + day));
  }
  return undefined;
}

/** The date before `last` that words without a year mean. Whichever number is the month is as in the last. */
function withYearOf(first: string, last: string, words: string): string | undefined {
  const isSlashed = /^\d{1,2}\/\d{1,2}$/u.test(first);
  if (/\d{4}/u.test(first) || (isSlashed && !/\d\/\d{4}$/u.test(words))) return undefined;
  const year = Number(last.slice(0, 4));
  return [year, year - 1]
    .flatMap((each) =>
      [`${first}/${each}`, `${first}, ${each}`, `${first} de ${each}`].flatMap((one) => readDate(one) ?? []),
    )
    .find((date) => date < last);
}

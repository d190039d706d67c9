import { streetWords } from './streetWords.ts';

const COMPASS = /^[nsew]{1,2}$/u;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/u;

/**
 * Whether a place that is named by its address has another address as well: "612 S 1st
 * St" in its name, and "612 1st Ave W" as its street. Whoever looked the street up took
 * a likely one, and people would stand before the wrong house.
 *
 * Only what cannot be another spelling counts: another house number on the same
 * street, the other side of town, or a numbered street that is an avenue once. A road
 * with two names ("955 West 7th Street", "955 MN-5") is none of these.
 */
export function isStreetClash(name: string | undefined, street: string | undefined): boolean {
  if (name === undefined || street === undefined) return false;
  const [one = '', ...named] = streetWords(name);
  const [other = '', ...looked] = streetWords(street);
  if (!/^\d{1,6}$/u.test(one) || !/^\d{1,6}$/u.test(other)) return false;
  const [road, otherRoad] = [roadLetter(named), roadLetter(looked)];
  if (one === other && road !== undefined && otherRoad !== undefined && road !== otherRoad) return true;
  const proper = (words: readonly string[]) => words.filter((word) => !COMPASS.test(word) && !KINDS.has(word));
  const same = proper(named).join(' ') === proper(looked).join(' ') && proper(named).length > 0;
  if (!same) return false;
  if (one !== other) return true;
  return isOpposite(named, looked) || (proper(named).some((word) => ORDINAL.test(word)) && isOtherKind(named, looked));
}

/** "County Road I West" is called I, and "County Rd E" is called E, which is no side of a town. */
function roadLetter(words: readonly string[]): string | undefined {
  const at = words.findIndex(
    (word, index) => word === 'co' && (words[index + 1] === 'rd' || words[index + 1] === 'hwy'),
  );
  const called = at === -1 ? undefined : words[at + 2];
  return called !== undefined && /^(?:[a-z]{1,2}|\d{1,4})$/u.test(called) ? called : undefined;
}

const KINDS = new Set(['st', 'ave', 'rd', 'dr', 'blvd', 'ln', 'ct', 'pl', 'pkwy', 'hwy', 'way', 'trl', 'cir']);

/** Each side names one point of the compass, and they share no letter: N and S, E and W, S and W. */
function isOpposite(named: readonly string[], looked: readonly string[]): boolean {
  const [one, ...others] = named.filter((word) => COMPASS.test(word));
  const [other, ...more] = looked.filter((word) => COMPASS.test(word));
  if (one === undefined || other === undefined || others.length + more.length > 0) return false;
  return !Array.from(one).some((letter) => other.includes(letter));
}

function isOtherKind(named: readonly string[], looked: readonly string[]): boolean {
  const kind = (words: readonly string[]) => words.find((word) => word === 'st' || word === 'ave');
  return kind(named) !== undefined && kind(looked) !== undefined && kind(named) !== kind(looked);
}

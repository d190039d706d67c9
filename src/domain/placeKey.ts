import { plainName } from './place.ts';
import { writtenOut } from './townName.ts';

/**
 * What a city is found by: one word for "De Kalb" and "DeKalb", "The Bronx" and
 * "Bronx", "Colorado Spgs" and "Colorado Springs". Never shown.
 */
export function placeKey(name: string): string {
  const plain = writtenOut(plainName(name.replace(/\(.*$/u, '')));
  return plain
    .replace(/^the (?=.)/u, '')
    .replace(/^(?:county of|condado del?) (.+)$/u, '$1 county')
    .replaceAll(' ', '');
}

/** The file that holds a city: the first two letters of its key. */
export const cityPrefix = (key: string): string => key.slice(0, 2);

/** The file that helps where a slip is in the first two letters: the last two letters of the key. */
export const cityEnding = (key: string): string => key.slice(-2);

/** Whether there can be a file of this name. A name of one letter, or with a digit in front, has none. */
export const isCityKey = (key: string): boolean => /^[a-z]{2}/u.test(key) && /[a-z]{2}$/u.test(key);

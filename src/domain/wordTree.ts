import SearchableMap from 'minisearch/SearchableMap';

/** How a word that was typed is found in a word that is known. */
export interface WordHit {
  /** The number of the known word, in the order in which they were given. */
  readonly word: number;
  /** From 0 to 1: the word itself is 1, a longer one that begins with it less, one with a typo least. */
  readonly closeness: number;
}

/** Below this many letters most words are one typo away from another one. */
const FORGIVING_FROM = 5;

/** One letter is the beginning of nearly everything, so it is only found as a word of its own. */
const BEGINNING_FROM = 2;

/** A word with one typo is worth less than any that begins as it was typed. */
export const TYPO_CLOSENESS = 0.3;
const LEAST_BEGUN = 0.5;

/**
 * Finds words by their beginning and with one typo: a letter too many, too few or
 * wrong, or two that changed places.
 */
export function wordTree(words: readonly string[]): (typed: string) => readonly WordHit[] {
  const tree = new SearchableMap<number>();
  words.forEach((word, number) => tree.set(word, number));

  return (typed) => {
    const hits = new Map<number, number>();
    if (typed.length >= FORGIVING_FROM) {
      for (const [number] of tree.fuzzyGet(typed, 1).values()) hits.set(number, TYPO_CLOSENESS);
      for (const swapped of withNeighboursSwapped(typed)) {
        const number = tree.get(swapped);
        if (number !== undefined) hits.set(number, TYPO_CLOSENESS);
      }
    }
    if (typed.length >= BEGINNING_FROM) {
      for (const [word, number] of tree.atPrefix(typed).entries()) {
        hits.set(number, LEAST_BEGUN + (1 - LEAST_BEGUN) * (typed.length / word.length));
      }
    }
    const same = tree.get(typed);
    if (same !== undefined) hits.set(same, 1);
    return [...hits].map(([word, closeness]) => ({ word, closeness }));
  };
}

const withNeighboursSwapped = (word: string): readonly string[] =>
  Array.from({ length: word.length - 1 }, (_, at) => {
    const [one = '', other = ''] = word.slice(at, at + 2);
    return `${word.slice(0, at)}${other}${one}${word.slice(at + 2)}`;
  });

import type { Candidate, GroupDocument } from './groupDocument.ts';
import { groupWords } from './groupWords.ts';
import { remembered } from './remembered.ts';
import { askedWords, searchWords } from './searchWords.ts';
import { wordTree } from './wordTree.ts';

/** The names of some Groups, ready to be searched. */
export interface WordIndex {
  /**
   * How well each Group matches some words, above 0. Every word that tells Groups
   * apart must be found: as a word, as its beginning or, from five letters, with one
   * typo. Empty where nothing matches, and for no words at all.
   *
   * A number depends on the Group and the words alone, not on which other Groups
   * are there, so it is the same whatever an engine hands over.
   */
  readonly relevanceOf: (words: string) => ReadonlyMap<Candidate, number>;
}

/** How much a word counts that nearly every Group has: enough to decide between equals. */
const WELCOME = 0.1;

/** Reads the names of all Groups at once. 10,000 keep a desk busy for about a tenth of a second. */
export function buildWordIndex(documents: readonly GroupDocument[]): WordIndex {
  const reading = readNames();
  documents.forEach(reading.read);
  return reading.index();
}

/**
 * The same in steps short enough not to be felt. After each, `pause` lets the page
 * go on: a `setTimeout` of 0, say.
 */
export async function buildWordIndexInSteps(
  documents: readonly GroupDocument[],
  pause: () => Promise<void>,
): Promise<WordIndex> {
  const reading = readNames();
  for (let first = 0; first < documents.length; first += STEP) {
    if (first > 0) await pause();
    documents.slice(first, first + STEP).forEach(reading.read);
  }
  await pause();
  return reading.index();
}

/** Unit: Groups in a step, which takes some five milliseconds on a desk. */
const STEP = 500;

/** Pairs of a row and a weight, one after the other: a word stands in many names. */
type Places = number[];

function readNames() {
  const groups: Candidate[] = [];
  const places = new Map<string, Places>();
  // Towns, states and Affiliates are named again and again.
  const wordsOf = remembered(wordsToFind);

  function add(row: number, text: string, weight: number) {
    for (const word of wordsOf(text)) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [row, weight]);
      else known.push(row, weight);
    }
  }

  function read(group: GroupDocument) {
    const row = groups.push(group) - 1;
    groupWords(group, (text, weight) => add(row, text, weight));
  }

  return { read, index: () => wordIndex(groups, places) };
}

function wordIndex(groups: readonly Candidate[], places: ReadonlyMap<string, Places>): WordIndex {
  const find = wordTree([...places.keys()]);
  const byWord = [...places.values()];

  /** How well one word is found in each row; of several ways the best counts. */
  function score(typed: string): Float64Array {
    const best = new Float64Array(groups.length);
    for (const { word, closeness } of find(typed)) {
      const found = byWord[word] ?? [];
      for (let at = 0; at < found.length; at += 2) {
        const row = found[at] ?? 0;
        best[row] = Math.max(best[row] ?? 0, (found[at + 1] ?? 0) * closeness);
      }
    }
    return best;
  }

  return {
    relevanceOf(words) {
      const { needed, welcome } = askedWords(words);
      const found = new Map<Candidate, number>();
      const neededScores = needed.map(score);
      const welcomeScores = welcome.map(score);
      const [first, ...others] = neededScores;
      if (first === undefined) return found;
      for (let row = 0; row < first.length; row += 1) {
        let total = first[row] ?? 0;
        if (total === 0) continue;
        let isThere = true;
        for (const scores of others) {
          const each = scores[row] ?? 0;
          if (each === 0) isThere = false;
          total += each;
        }
        const group = groups[row];
        if (!isThere || group === undefined) continue;
        for (const scores of welcomeScores) total += (scores[row] ?? 0) * WELCOME;
        found.set(group, total);
      }
      return found;
    },
  };
}

/** A name with an apostrophe is found as one word and as two: "OFallon" and "O Fallon". */
export function wordsToFind(text: string): readonly string[] {
  const words = searchWords(text);
  return /['’ʻʼ`´]/u.test(text) ? [...new Set([...words, ...searchWords(text.replace(/['’ʻʼ`´]/gu, ' '))])] : words;
}

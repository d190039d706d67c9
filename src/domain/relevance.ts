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
   * typo. Every Group matches where no word does, as of "support group for depression".
   * Empty where nothing matches, and for no words at all.
   *
   * A number depends on the Group and the words alone, not on which other Groups
   * are there, so it is the same whatever an engine hands over.
   */
  readonly relevanceOf: (words: string) => ReadonlyMap<Candidate, number>;
}

/** How much a word counts that nearly every Group has: enough to decide between equals. */
const WELCOME = 0.1;

/** Any Group matches words that are so of all. */
const OF_ALL = 0.01;

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
      if (searchWords(words).length === 0) return found;
      const neededScores = needed.map(score);
      const welcomeScores = welcome.map(score);
      groups.forEach((group, row) => {
        let total = needed.length === 0 ? OF_ALL : 0;
        for (const scores of neededScores) {
          const each = scores[row] ?? 0;
          if (each === 0) return;
          total += each;
        }
        for (const scores of welcomeScores) total += (scores[row] ?? 0) * WELCOME;
        found.set(group, total);
      });
      return found;
    },
  };
}

/**
 * A name with an apostrophe is found as one word and as two: "OFallon" and "O Fallon".
 * What a building is can be typed in English and in Spanish.
 */
export function wordsToFind(text: string): readonly string[] {
  const words = searchWords(text);
  const parted = /['’ʻʼ`´]/u.test(text) ? searchWords(text.replace(/['’ʻʼ`´]/gu, ' ')) : [];
  const also = words.flatMap((word) => BOTH_WAYS.get(word) ?? []);
  return parted.length + also.length === 0 ? words : [...new Set([...words, ...parted, ...also])];
}

const PAIRS = [
  ['church', 'iglesia'],
  ['library', 'biblioteca'],
  ['center', 'centro'],
  ['center', 'centre'],
  ['community', 'comunitario'],
  ['school', 'escuela'],
  ['clinic', 'clinica'],
  ['university', 'universidad'],
  ['park', 'parque'],
] as const;

const BOTH_WAYS: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(PAIRS.flat())].map((word) => [
    word,
    PAIRS.flatMap((pair): readonly string[] =>
      pair.some((one) => one === word) ? pair.filter((one) => one !== word) : [],
    ),
  ]),
);

import { once } from './once.ts';
import { plainName } from './place.ts';
import { wordsOf } from './placeGuess.ts';
import { isOneSlip } from './placeSlip.ts';
import { joined } from './placeStateName.ts';
import { STATE_CODES, stateName } from './state.ts';

/** The same text with a state or the beginning of a name as it was probably meant. */
export interface MendedText {
  readonly text: string;
  readonly what: 'state' | 'beginning';
}

/** States of shorter names are too close to other words. Unit: letters. */
const SHORTEST_STATE = 6;

/** Words of their own, one letter from a state. */
const NO_STATES: ReadonlySet<string> = new Set(['indian', 'oregano']);

const stateNames = once(() =>
  STATE_CODES.flatMap((code) =>
    [stateName(code, 'en'), stateName(code, 'es')].map((name) => ({ name, key: joined(name) })),
  ).filter(({ key }) => key.length >= SHORTEST_STATE),
);

/** A text with its state spelt right: "Peoria Illinois" of "Peoria illinios". The longest end that may be a state is one first. */
function withState(words: readonly string[]): readonly string[] {
  return words.flatMap((_, from) => {
    const end = joined(words.slice(from).join(' '));
    if (NO_STATES.has(end)) return [];
    const meant = stateNames().find(({ key }) => isOneSlip(key, end));
    return meant === undefined ? [] : [[...words.slice(0, from), meant.name].join(' ')];
  });
}

/** What names begin with and is written in two ways, so that a slip in it makes another name. */
const BEGINNINGS = ['saint', 'fort', 'mount'] as const;

/** "Fort Worth TX" of "Foort Worth TX" and of "FortWorth TX". */
function withBeginning(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    const meant = BEGINNINGS.find((beginning) => isOneSlip(beginning, plainName(word)));
    const apart = word.replace(JOINED, '$& ');
    const mended = meant !== undefined && at < words.length - 1 ? meant : apart;
    return mended === word ? [] : [words.with(at, mended).join(' ')];
  });
}

/** Beginnings that are written as one word with what follows. */
const JOINED = /^(?:saint|fort|mount|the)(?=[a-z]{3})/iu;

/** Ways to mend one word that is known everywhere, so that what is left of the text can be looked up. */
export function mendedTexts(typed: string): readonly MendedText[] {
  const words = wordsOf(typed);
  if (words.length > MOST_WORDS) return [];
  return [
    ...withState(words).map((text): MendedText => ({ text, what: 'state' })),
    ...withBeginning(words).map((text): MendedText => ({ text, what: 'beginning' })),
  ];
}

/** Longer texts are sentences. Unit: words. */
const MOST_WORDS = 12;

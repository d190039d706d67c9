import { nameAlone, withoutLead } from './aroundName.ts';
import { plainName } from './place.ts';
import {
  guessPlace,
  guessWhole,
  readingsWithState,
  stateEndings,
  tidyPlace,
  wordsOf,
  type PlaceGuess,
} from './placeGuess.ts';
import { stateAfterCity } from './placeStateName.ts';
import { isStreet, wordsToLookFor } from './placeWords.ts';

/** What a visitor may have typed. */
export type TypedPlace =
  /**
   * `rest` is the text around the ZIP code. `lostZero`: four digits, as a spreadsheet leaves "01970".
   * `orPlace`: it may be a house number before these guesses, unless the ZIP code is in the state they say.
   */
  | {
      readonly kind: 'zip';
      readonly zip: string;
      readonly rest: string;
      readonly lostZero?: true;
      readonly orPlace?: readonly PlaceGuess[];
    }
  /** Ways to understand the text, to be tried in this order; the first one takes the whole text for a Place. */
  | { readonly kind: 'words'; readonly guesses: readonly PlaceGuess[] }
  | { readonly kind: 'nothing' };

/** Reads "60201", "evanston il", "St. Louis, Missouri", "church near Peoria" or "12 Main St, Evanston, IL". Never throws. */
export function readTypedPlace(text: string): TypedPlace {
  const typed = tidyPlace(text);
  const zip = readZip(typed);
  if (zip !== undefined) return zip;
  const words = wordsOf(typed);
  const guesses = [
    ...[guessWhole(typed), guessAlone(words)].flatMap((whole) =>
      whole === undefined ? [] : [{ ...whole, whole: true as const }],
    ),
    ...afterConnector(words),
    ...afterComma(typed),
    ...beforeState(words),
  ];
  const different = guesses.filter((one, at) => !guesses.slice(0, at).some((before) => isSame(one, before)));
  return different.length === 0 ? { kind: 'nothing' } : { kind: 'words', guesses: different };
}

/** "city of Evanston IL" and "Peoria area", without what only says that a name is there. */
function guessAlone(words: readonly string[]): PlaceGuess | undefined {
  const name = nameAlone(words);
  return name && guessPlace(name);
}

/** Unit: words of a name before its state, where nothing says at which one it begins. */
const MOST_WORDS_OF_NAME = 3;

const ZIP = /(?<!\d)(?<zip>\d{5})(?:[-–—]?\d{4})?(?!\d)/gu;
const WITHOUT_ZERO = /^\s*(?<zip>\d{4})(?:[-–—]\d{4})?\s*$/u;

function readZip(typed: string): TypedPlace | undefined {
  const short = WITHOUT_ZERO.exec(typed)?.groups?.['zip'];
  if (short !== undefined) return { kind: 'zip', zip: `0${short}`, rest: '', lostZero: true };
  const found = [...typed.matchAll(ZIP)].at(-1);
  const zip = found?.groups?.['zip'];
  if (found === undefined || zip === undefined) return undefined;
  const before = typed.slice(0, found.index);
  const after = typed.slice(found.index + found[0].length);
  const leads = plainName(before) === '' ? wordsOf(after) : [];
  // "12345 Oak St" and "12345 Main St, Austin, TX" begin with a house number.
  if (isStreet(leads)) return undefined;
  const orPlace = [...afterComma(after), ...beforeState(leads)];
  return {
    kind: 'zip',
    zip,
    rest: `${before} ${after}`.trim(),
    ...(leads.length > 0 && orPlace.length > 0 && { orPlace }),
  };
}

/** What a run of words may name, with the words before it to be looked for. */
function guess(
  words: readonly string[],
  { forgiving, before }: { readonly forgiving: boolean; readonly before: readonly string[] },
): readonly PlaceGuess[] {
  const searched = wordsToLookFor(withoutLead(before));
  return [guessPlace(words), guessAlone(words)]
    .filter((place) => place !== undefined)
    .map((place) => ({ ...place, forgiving, ...(searched !== undefined && { words: searched }) }));
}

const CONNECTORS: ReadonlySet<string> = new Set(['near', 'in', 'around', 'en', 'cerca']);
/** What may follow a place and says no more of where it is: "in Evanston on Tuesday". */
const TURNS: ReadonlySet<string> = new Set([
  ...['on', 'for', 'with', 'this', 'at', 'that', 'who'],
  ...['el', 'los', 'las', 'para', 'con', 'este', 'esta', 'por', 'que'],
]);
/** "near me" is not Maine, and "cerca de mí" not Michigan: the button for the device's position answers these. */
const HERE: ReadonlySet<string> = new Set(['me', 'mi', 'my', 'here', 'aqui']);
const MOST_CONNECTORS = 3;

/** What stands behind "near" and the like; the last of them first, as in "women in recovery near Peoria". */
function afterConnector(words: readonly string[]): readonly PlaceGuess[] {
  const plain = words.map(plainName);
  const connectors = plain.flatMap((word, at) => (CONNECTORS.has(word) ? [at] : []));
  return connectors
    .slice(-MOST_CONNECTORS)
    .reverse()
    .flatMap((at) => {
      const from = plain[at + 1] === 'de' || plain[at + 1] === 'to' ? at + 2 : at + 1;
      const isMaine = plain[at] === 'in' && words[from] === 'ME';
      if (HERE.has(plain[from] ?? 'here') && !isMaine) return [];
      const turn = plain.findIndex((word, index) => index > from && (TURNS.has(word) || CONNECTORS.has(word)));
      const before = words.slice(0, at);
      const full = guess(words.slice(from), { forgiving: turn < 0, before });
      if (turn < 0) return full;
      const after = words.slice(turn + (CONNECTORS.has(plain[turn] ?? '') ? 0 : 1));
      return [...full, ...guess(words.slice(from, turn), { forgiving: true, before: [...before, ...after] })];
    });
}

/** "12 Main St, Evanston, IL" and "Wesley Church, Evanston IL": commas say where the city begins. */
function afterComma(typed: string): readonly PlaceGuess[] {
  const pieces = typed.split(/[,;/|]/u).filter((piece) => plainName(piece) !== '');
  const last = pieces.at(-1) ?? '';
  const from = stateAfterCity(last) === undefined ? -1 : -2;
  const city = pieces.slice(from).flatMap(wordsOf);
  const before = pieces.slice(0, from);
  if (before.length === 0 || readingsWithState(city).length === 0) return [];
  return guess(city, { forgiving: true, before: before.flatMap(wordsOf) });
}

/** "methodist church st paul mn": the longest name before the state that there is. */
function beforeState(words: readonly string[]): readonly PlaceGuess[] {
  return stateEndings(words).flatMap(({ from: stateFrom, state }) =>
    Array.from({ length: MOST_WORDS_OF_NAME }, (_, index) => stateFrom - MOST_WORDS_OF_NAME + index)
      .filter((from) => from > 0)
      .flatMap((from) => guess(words.slice(from), { forgiving: false, before: words.slice(0, from) }))
      .flatMap(({ readings: all, prefix, words: others, forgiving }) => {
        const readings = all.filter((reading) => reading.state === state);
        const said = others === undefined ? {} : { words: others };
        return readings.length === 0 ? [] : [{ readings, prefix, forgiving, ...said }];
      }),
  );
}

/** Whether a text is written as places are: with a comma in it, or with a state behind it, misspelt or not. */
export function looksLikePlace(text: string): boolean {
  const typed = tidyPlace(text);
  const words = wordsOf(typed);
  if (words.length > 1 && /\w\s*,\s*\w/u.test(typed)) return true;
  // "talk to me" and "women in" end in words that are codes of states, too.
  return !/(?:^|\s)(?:al|de|hi|id|in|la|ma|me|oh|ok|or|pa)$/u.test(typed.trim()) && stateEndings(words).length > 0;
}

const isSame = (one: PlaceGuess, other: PlaceGuess): boolean => said(one) === said(other);

const said = ({ readings, words = '' }: PlaceGuess): string =>
  [...readings.map(({ key, state = '' }) => `${key} ${state}`), words].join('|');

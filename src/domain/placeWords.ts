import { plainName } from './place.ts';
import { wordsOf } from './placeGuess.ts';
import { placeKey } from './placeKey.ts';
import { stateAfterCity } from './placeStateName.ts';
import type { StateCode } from './state.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that every Group answers to, or that only hold a sentence together. */
const FILLERS = set(
  'a an and any at by de del el en find for free get go groups group help i is la las looking los me meeting ' +
    'meetings mi my nami connection near need of on or please some support the to want un una apoyo around buscar ' +
    'busco cerca grupo grupos in necesito para quiero reunion reuniones vivo y am there are hay ' +
    'zip zipcode code postal codigo cp es im live living area',
);

const STREETS = set(
  'av ave avenue blvd boulevard broadway calle circle cir court ct dr drive highway hwy lane ln parkway pkwy pike ' +
    'pl place rd road route rt sq square st street ter terrace trail way n s e w north south east west',
);

/** What is left to look for around a Place, or `undefined`: "church" of "any church meeting", nothing of "12 Main St". */
export function wordsToLookFor(words: readonly string[]): string | undefined {
  const plain = words.map(plainName);
  // "60201 1234": digits alone are a piece of a ZIP code or of an address.
  if (plain.every((word) => FILLERS.has(word) || /^[\d ]*$/u.test(word)) || isAddress(plain)) return undefined;
  const first = plain.findIndex((word) => word !== '' && !FILLERS.has(word));
  const last = plain.findLastIndex((word) => word !== '' && !FILLERS.has(word));
  return words
    .slice(first, last + 1)
    .join(' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
}

/** The words around a ZIP code, without the city and the state that it is in. */
export function wordsBeside(
  rest: string,
  { city, state }: { readonly city: string; readonly state: StateCode },
): string | undefined {
  const words = wordsOf(rest);
  const stateFrom = words.findIndex((_, index) => stateAfterCity(words.slice(index).join(' ')) === state);
  const named = stateFrom < 0 ? words : words.slice(0, stateFrom);
  const cityFrom = named.findIndex((_, index) => placeKey(named.slice(index).join(' ')) === placeKey(city));
  return wordsToLookFor(cityFrom < 0 ? named : named.slice(0, cityFrom));
}

/** Kinds of streets that are not also something to look for, as a square or a way may be. */
const CLEAR_STREETS = set(
  'av ave avenue blvd boulevard dr drive highway hwy lane ln parkway pkwy rd road st street ter terrace',
);

/** Whether the words behind a number name a street: "Oak St", "Main St, Austin, TX". */
export const isStreet = (behindNumber: readonly string[]): boolean =>
  behindNumber.slice(1).some((word) => CLEAR_STREETS.has(plainName(word)));

/** "1609 John Ave", but not "12 step". */
const isAddress = (plain: readonly string[]): boolean =>
  /^\d+[a-z]?$/u.test(plain[0] ?? '') && plain.slice(1).some((word) => word.split(' ').some((one) => STREETS.has(one)));

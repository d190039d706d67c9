import { once } from './once.ts';
import { TYPO_CLOSENESS, wordTree } from './wordTree.ts';

/** Longer texts are cut: nobody types them, and a name of ten thousand letters is an attack. Unit: UTF-16 code units. */
const LONGEST_TEXT = 300;
const LONGEST_WORD = 40;

/**
 * Text as it is looked for: words in small letters, without accents and
 * apostrophes, "Saint", "Fort" and "Mount" in their short forms. Letters of every
 * script stay.
 */
export function searchWords(text: string): readonly string[] {
  const short = text.slice(0, LONGEST_TEXT);
  return (ONLY_ASCII.test(short) ? short : short.normalize('NFKD').replace(MARKS, ''))
    .toLowerCase()
    .replace(/['`]/gu, '')
    .replace(/(\d) ?([ap])\.? ?m\b\.?/gu, '$1$2m')
    .replace(/\bstep[ -]free\b/gu, 'stepfree')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => SAME_WORD.get(word) ?? word.slice(0, LONGEST_WORD));
}

/** Most names, and taking accents off them is half of the work. */
const ONLY_ASCII = /^[\u0020-\u007e]*$/u;

/** Accents, and the apostrophes that no keyboard agrees on. */
const MARKS = /[\p{M}’‘ʻʼ´]/gu;

/** A `Map`, because a visitor may type "constructor". */
const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['fort', 'ft'],
  ['mount', 'mt'],
]);

/** What only joins other words, in English and Spanish. */
const JOINING: ReadonlySet<string> = new Set(
  (
    'a an and any are around at by close find for from here i im in is looking me my near nearby need now of on or ' +
    'somewhere that the there this to today tomorrow want with ' +
    'ahora al aqui busco cerca con de del e el en esta este hay hoy la las lo los mi necesito o para por que quiero un una y'
  ).split(' '),
);

/** What nearly every Group is called. */
const COMMON =
  'connection group groups meeting meetings nami peer recovery support apoyo conexion grupo grupos recuperacion reunion reuniones';

/** What every Group is for: adults with any diagnosis, none of which tells one from another. */
const DIAGNOSES =
  'adhd anxiety bipolar bpd borderline condition depressed depression depressive diagnosis disorder eating health ' +
  'illness mania mental mood ocd panic psychosis ptsd schizoaffective schizofrenia schizophrenia trauma ' +
  'ansiedad bipolaridad depresion diagnostico enfermedad esquizofrenia limite panico psicosis salud tept toc trastorno';

const PRICES = 'cost fee free gratis gratuito gratuita';

/** Said of every Group, so no list is shorter for it. */
export type SaidOfAll = 'any-diagnosis' | 'free';

/** A `Map`, because a visitor may type "constructor". */
const SAID_OF_ALL: ReadonlyMap<string, SaidOfAll | undefined> = new Map([
  ...`${COMMON} adult adults adulto adultos weekly semanal week semana`
    .split(' ')
    .map((word) => [word, undefined] as const),
  ...DIAGNOSES.split(' ').map((word) => [word, 'any-diagnosis'] as const),
  ...PRICES.split(' ').map((word) => [word, 'free'] as const),
]);

/** The words someone looks for. */
export interface AskedWords {
  /** Each of them has to be there. */
  readonly needed: readonly string[];
  /** It is only better when these are there too. */
  readonly welcome: readonly string[];
  /** What was typed that is so of every Group. */
  readonly ofAll: readonly SaidOfAll[];
}

/**
 * What tells Groups apart is needed. "Group", "depression" or "free" is so of every
 * Group: whoever types nothing else is shown them all, those first that are called so.
 */
export function askedWords(text: string): AskedWords {
  const words = [...new Set(searchWords(text))].slice(0, MOST_WORDS);
  const said = words.filter((word) => !JOINING.has(word));
  const welcome = said.filter(isOfAll);
  const ofAll = welcome.flatMap((word) => (SAID_OF_ALL.has(word) ? (SAID_OF_ALL.get(word) ?? []) : 'any-diagnosis'));
  return { needed: said.filter((word) => !isOfAll(word)), welcome, ofAll: [...new Set(ofAll)] };
}

/** A long name of a diagnosis is known with one letter wrong: "anxeity", "depresson". */
const isOfAll = (word: string): boolean =>
  SAID_OF_ALL.has(word) ||
  (word.length >= LONG && longDiagnoses()(word).some(({ closeness }) => closeness === TYPO_CLOSENESS));

const LONG = 7;
const longDiagnoses = once(() => wordTree(DIAGNOSES.split(' ').filter(({ length }) => length >= LONG)));

const MOST_WORDS = 12;

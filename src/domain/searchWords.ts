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
    'a an and at by close for from in is me my near nearby of on or the to with ' +
    'a al cerca con de del e el en la las lo los mi o para por un una y'
  ).split(' '),
);

/** What nearly every Group is called. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'connection group groups meeting meetings nami peer recovery support ' +
    'apoyo conexion grupo grupos recuperacion reunion reuniones'
  ).split(' '),
);

/** The words someone looks for. */
export interface AskedWords {
  /** Each of them has to be there. */
  readonly needed: readonly string[];
  /** It is only better when these are there too. */
  readonly welcome: readonly string[];
}

/** What tells Groups apart is needed. "Group" or "the" is needed only where nothing else was typed. */
export function askedWords(text: string): AskedWords {
  const words = [...new Set(searchWords(text))].slice(0, MOST_WORDS);
  const said = words.filter((word) => !JOINING.has(word));
  const telling = said.filter((word) => !COMMON.has(word));
  if (telling.length > 0) return { needed: telling, welcome: said.filter((word) => COMMON.has(word)) };
  return { needed: said.length > 0 ? said : words, welcome: [] };
}

const MOST_WORDS = 12;

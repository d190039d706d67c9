import { plainHeading } from './plainHeading.ts';

/** Languages by their names in English, in Spanish and in themselves, without accents or blanks. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  en: ['english', 'ingles'],
  es: ['spanish', 'espanol', 'castellano'],
  ase: ['asl', 'americansignlanguage', 'signlanguage', 'lenguadesenas', 'lenguajedesenas'],
  am: ['amharic', 'amarico'],
  ar: ['arabic', 'arabe'],
  fa: ['farsi', 'persian', 'persa'],
  fil: ['filipino'],
  fr: ['french', 'frances', 'francais'],
  de: ['german', 'aleman', 'deutsch'],
  he: ['hebrew', 'hebreo'],
  hi: ['hindi'],
  hmn: ['hmong'],
  ht: ['haitiancreole', 'haitian', 'creole', 'kreyol', 'criollohaitiano'],
  it: ['italian', 'italiano'],
  ja: ['japanese', 'japones'],
  km: ['khmer', 'cambodian', 'jemer'],
  ko: ['korean', 'coreano'],
  nv: ['navajo', 'dine', 'dinebizaad'],
  pa: ['punjabi', 'panyabi'],
  pl: ['polish', 'polaco', 'polski'],
  pt: ['portuguese', 'portugues'],
  ru: ['russian', 'ruso'],
  so: ['somali'],
  sw: ['swahili', 'kiswahili'],
  tl: ['tagalog', 'tagalo'],
  uk: ['ukrainian', 'ucraniano'],
  ur: ['urdu'],
  vi: ['vietnamese', 'vietnamita'],
  yi: ['yiddish'],
  yue: ['cantonese', 'cantones'],
  zh: ['chinese', 'chino', 'mandarin'],
};

const CODES = new Map(Object.entries(LANGUAGES).flatMap(([code, words]) => words.map((word) => [word, code] as const)));

/** A language's code from its name, in English or Spanish. */
export function readLanguage(word: string): string | undefined {
  return CODES.get(plainHeading(word));
}

/**
 * The languages a cell names: "English and Spanish", "inglés/español", "en, es".
 * A word that is none of them is kept as written, for a reader to ask about.
 */
export function readLanguages(cell: string): readonly string[] {
  const words = cell.split(/[,;/&+|\n]|\s(?:and|y|e|or|o)\s/iu).map((word) => word.trim());
  const codes = words.filter((word) => word !== '').map((word) => readLanguage(word) ?? asCode(word));
  return [...new Set(codes)];
}

const asCode = (word: string) => (/^[a-z]{2}$/iu.test(word) ? word.toLowerCase() : word);

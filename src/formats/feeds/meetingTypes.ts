import { readLanguage } from './languageWords.ts';
import type { Trait } from './listing.ts';

/** Codes, and the words some sheets have instead, of what a Meeting is. Source: the Meeting Guide specification. */
const TRAITS: Readonly<Record<string, Trait>> = {
  tc: 'closed-now',
  'location temporarily closed': 'closed-now',
  'temporarily closed': 'closed-now',
  onl: 'online',
  'online meeting': 'online',
  online: 'online',
  hybrid: 'hybrid',
  'in-person': 'in-person',
  'in person': 'in-person',
  x: 'step-free',
  wheelchair: 'step-free',
  'wheelchair access': 'step-free',
  'wheelchair accessible': 'step-free',
  xb: 'accessible-toilet',
  'wheelchair-accessible bathroom': 'accessible-toilet',
  'accessible bathroom': 'accessible-toilet',
  asl: 'asl',
  'american sign language': 'asl',
  y: 'young-adults',
  'young people': 'young-adults',
  'young adults': 'young-adults',
  sen: 'older-adults',
  seniors: 'older-adults',
  vet: 'veterans',
  veterans: 'veterans',
  w: 'women',
  women: 'women',
  m: 'men',
  men: 'men',
  g: 'lgbtq',
  gay: 'lgbtq',
  l: 'lgbtq',
  lesbian: 'lgbtq',
  t: 'lgbtq',
  transgender: 'lgbtq',
  bi: 'lgbtq',
  bisexual: 'lgbtq',
  lgbtq: 'lgbtq',
  'lgbtq+': 'lgbtq',
};

/** Languages whose codes are not the ones everybody knows. `be` is a newcomers' meeting and `sp` a speaker's: no languages. */
const LANGUAGES: Readonly<Record<string, string>> = {
  s: 'es',
  en: 'en',
  fr: 'fr',
  am: 'am',
  da: 'da',
  de: 'de',
  el: 'el',
  fa: 'fa',
  fi: 'fi',
  he: 'he',
  hi: 'hi',
  hr: 'hr',
  hu: 'hu',
  is: 'is',
  ita: 'it',
  ja: 'ja',
  kor: 'ko',
  lt: 'lt',
  ml: 'ml',
  ne: 'ne',
  no: 'no',
  pol: 'pl',
  por: 'pt',
  pun: 'pa',
  rus: 'ru',
  sk: 'sk',
  sv: 'sv',
  th: 'th',
  tl: 'tl',
  tur: 'tr',
  uk: 'uk',
  vi: 'vi',
};

export interface MeetingTypes {
  readonly traits: readonly Trait[];
  readonly languages: readonly string[];
}

/** A Meeting Guide record's `types` in our words. Codes of a fellowship's own ("Big Book") say nothing here. */
export function readMeetingTypes(types: readonly string[]): MeetingTypes {
  const traits = new Set<Trait>();
  const languages = new Set<string>();
  for (const type of types) {
    const word = type.trim().toLowerCase();
    const trait = Object.hasOwn(TRAITS, word) ? TRAITS[word] : undefined;
    const language = Object.hasOwn(LANGUAGES, word)
      ? LANGUAGES[word]
      : word.length > 3
        ? readLanguage(word)
        : undefined;
    if (trait !== undefined) traits.add(trait);
    if (language !== undefined) languages.add(language);
  }
  return { traits: [...traits], languages: [...languages] };
}

/** The code of a language, for a record of ours: `S` for `es`. Several languages have none. */
export const languageType = (language: string): string | undefined =>
  Object.keys(LANGUAGES)
    .find((code) => LANGUAGES[code] === language)
    ?.toUpperCase();

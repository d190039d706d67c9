import { readLanguage } from '../feeds/languageWords.ts';
import { CLAUSE_END } from './clauseEnd.ts';
import { plainLetters } from './plainLetters.ts';
import { quoteWords } from './reading.ts';
import { spanishName } from './spanishName.ts';

/** Words of a record that may name its language. The name is the Group's; whoever else is named may be somebody else. */
export interface LanguageWords {
  readonly name?: string | undefined;
  readonly siteName?: string | undefined;
  readonly notes?: readonly string[];
}

/** `read` is a code, and `words` are where it stands. */
export type LanguageInWords = { readonly read: string; readonly words: string } | { readonly question: string };

const LANGUAGE =
  '(?:spanish|espanol|castellano|russian|ruso|polish|vietnamese|korean|chinese|mandarin|cantonese|hmong|somali|portuguese|french|german|italian|japanese|arabic|farsi|tagalog|ukrainian|haitian|creole|amharic|hindi|punjabi|hebrew|khmer)';

/** "Spanish" alone may be a street, a church or a hall; beside one of these it is what is spoken. */
const SPOKEN = [
  `\\b(?<language>${LANGUAGE})[- ](?:speaking|spoken|language|only|(?:(?:aa|na|connection|support|peer) )*(?:groups?|meetings?))\\b`,
  `\\b(?:in|en) (?<language>${LANGUAGE})\\b`,
  `[([](?<language>${LANGUAGE})[)\\]]`,
  `^(?<language>${LANGUAGE}) ?[-:]|[-:] ?(?<last>${LANGUAGE})$`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Another language as well. */
const SEVERAL = /\b(?:english|ingles|bilingual|bilingue)\b/u;

/** What else may be in a language, or whose meeting it may be. */
const SOMETHING_ELSE =
  /\b(?:not|no|share|sharing|translat\w*|interpret\w*|literature|books?|chips|available|church|iglesia|school|class\w*|next door|upstairs|downstairs|other|another|service|mass|misa)\b/u;

/**
 * The language that a record names in its words and in no field. Read from the name
 * of the Group, a question elsewhere: who comes to a meeting should understand it.
 * `undefined` where none is named as spoken.
 */
export function languageInWords({ name = '', siteName = '', notes = [] }: LanguageWords): LanguageInWords | undefined {
  const inName = spokenIn(name);
  if (inName !== undefined) {
    return SEVERAL.test(plainLetters(name)) ? ask('name', name) : { read: inName, words: name };
  }
  const inPlace = spokenIn(siteName);
  if (inPlace !== undefined) {
    // The place's word and the Group's own name agree.
    const isCertain = inPlace === 'es' && spanishName(name) !== undefined && !SEVERAL.test(plainLetters(siteName));
    return isCertain ? { read: inPlace, words: name } : ask('place', siteName);
  }
  const clauses = notes.flatMap((text) => text.slice(0, 8000).split(CLAUSE_END));
  const clause = clauses.find((each) => spokenIn(each) !== undefined);
  if (clause !== undefined) return ask('text', clause.trim());
  const spanish = spanishName(name);
  if (spanish === 'perhaps') return ask('name', name);
  return spanish === 'yes' ? { read: 'es', words: name } : undefined;
}

const ask = (where: string, words: string): LanguageInWords => ({
  question: `The ${where} says ${quoteWords(words)}, and no field says which language is spoken. Write it there, "Spanish" or "English".`,
});

function spokenIn(text: string): string | undefined {
  const words = plainLetters(text.slice(0, 400));
  if (SOMETHING_ELSE.test(words)) return undefined;
  const groups = SPOKEN.map((pattern) => pattern.exec(words)?.groups).find((found) => found !== undefined);
  const language = groups?.['language'] ?? groups?.['last'];
  return language === undefined ? undefined : readLanguage(language);
}

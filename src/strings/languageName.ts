import { capital } from '../domain/capital.ts';
import type { SiteLanguage } from '../domain/language.ts';
import type { FinderStrings } from './en/finder.ts';

type Words = Pick<FinderStrings['card'], 'languages'>;

/**
 * What a language is called in the language of the page; its code, where the browser
 * knows no name. The usual ones come from our own words: to make the first name of
 * its own takes a browser as long as a whole search.
 */
export function languageName(code: string, { languages }: Words, language: SiteLanguage): string {
  const known = Object.entries(languages).find(([each]) => each === code);
  if (known !== undefined) return known[1];
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The same where it stands alone, as a choice. */
export const languageChoice = (code: string, words: Words, language: SiteLanguage): string =>
  capital(languageName(code, words, language));

import type { SiteLanguage } from '../domain/language.ts';
import type { FinderStrings } from './en/finder.ts';

/**
 * What a language is called in the language of the page; its code, where the browser
 * knows no name. The usual ones come from our own words: to make the first name of
 * its own takes a browser as long as a whole search.
 */
export function languageName(
  code: string,
  { languages }: Pick<FinderStrings['card'], 'languages'>,
  language: SiteLanguage,
): string {
  const known = new Map(Object.entries(languages)).get(code);
  if (known !== undefined) return known;
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

import type { SiteLanguage } from '../domain/language.ts';

/** What a language is called in the language of the page; its code, where the browser knows no name. */
export function languageName(code: string, language: SiteLanguage): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

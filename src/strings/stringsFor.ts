import type { SiteLanguage } from '../domain/language.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** Every sentence the static pages say, in one language. */
export type Strings = typeof en;

const STRINGS: Record<SiteLanguage, Strings> = { en, es };

/** What the interface says in a language. A sentence missing from one of them does not compile. */
export function stringsFor(language: SiteLanguage): Strings {
  return STRINGS[language];
}

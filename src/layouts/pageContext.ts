import { addressOf, type PageAddress } from '../domain/address.ts';
import type { SiteLanguage } from '../domain/language.ts';
import { stringsFor, type Strings } from '../strings/stringsFor.ts';

/** What every page and component needs to know about the page being made. */
export interface PageContext {
  readonly language: SiteLanguage;
  readonly strings: Strings;
  /** The path of a page in this page's language. */
  readonly to: (target: PageAddress) => string;
  /** The path of a page in a given language. */
  readonly toIn: (target: PageAddress, language: SiteLanguage) => string;
}

/**
 * Reads the page's language from Astro.
 *
 * Shape: pass `Astro.currentLocale`; anything but `es` is English.
 */
export function pageContext(currentLocale: string | undefined): PageContext {
  const language: SiteLanguage = currentLocale === 'es' ? 'es' : 'en';
  const base = BASE.endsWith('/') ? BASE : `${BASE}/`;
  return {
    language,
    strings: stringsFor(language),
    to: (target) => addressOf(target, { language, base }),
    toIn: (target, other) => addressOf(target, { language: other, base }),
  };
}

const BASE: string = import.meta.env.BASE_URL;

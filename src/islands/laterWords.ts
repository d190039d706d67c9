import type { SiteLanguage } from '../domain/language.ts';
import type { HelpStrings } from '../strings/en/finderHelp.ts';
import type { KeptStrings } from '../strings/en/kept.ts';

const LOAD_KEPT: Record<SiteLanguage, () => Promise<{ kept: KeptStrings }>> = {
  en: () => import('../strings/en/kept.ts'),
  es: () => import('../strings/es/kept.ts'),
};

/** Fetches what the page of the visitor's own list says, in one language only. */
export async function loadKeptWords(language: SiteLanguage): Promise<KeptStrings> {
  const { kept } = await LOAD_KEPT[language]();
  return kept;
}

const LOAD_HELP: Record<SiteLanguage, () => Promise<{ help: HelpStrings }>> = {
  en: () => import('../strings/en/finderHelp.ts'),
  es: () => import('../strings/es/finderHelp.ts'),
};

/** Fetches what is said of everything but the Matches, in one language only. */
export async function loadHelpWords(language: SiteLanguage): Promise<HelpStrings> {
  const { help } = await LOAD_HELP[language]();
  return help;
}

import type { SiteLanguage } from '../domain/language.ts';
import type { FinderStrings } from '../strings/en/finder.ts';
import type { HelpStrings } from '../strings/en/finderHelp.ts';
import type { KeptStrings } from '../strings/en/kept.ts';

const LOAD: Record<SiteLanguage, () => Promise<{ finder: FinderStrings }>> = {
  en: () => import('../strings/en/finder.ts'),
  es: () => import('../strings/es/finder.ts'),
};

const LOAD_KEPT: Record<SiteLanguage, () => Promise<{ kept: KeptStrings }>> = {
  en: () => import('../strings/en/kept.ts'),
  es: () => import('../strings/es/kept.ts'),
};

/** Fetches what the finder says, in one language only. */
export async function loadFinderWords(language: SiteLanguage): Promise<FinderStrings> {
  const { finder } = await LOAD[language]();
  return finder;
}

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

import type { SiteLanguage } from '../domain/language.ts';
import type { FinderStrings } from '../strings/en/finder.ts';

const LOAD: Record<SiteLanguage, () => Promise<{ finder: FinderStrings }>> = {
  en: () => import('../strings/en/finder.ts'),
  es: () => import('../strings/es/finder.ts'),
};

/** Fetches what the finder says, in one language only. */
export async function loadFinderWords(language: SiteLanguage): Promise<FinderStrings> {
  const { finder } = await LOAD[language]();
  return finder;
}

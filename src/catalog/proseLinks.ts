import type { SiteLanguage } from '../domain/language.ts';

/**
 * Leads the links of prose to the same language and base path. In Markdown a page
 * of our own is written by its English address from the root: `/first-visit/`.
 */
export function localizeLinks(html: string, { language, base }: { language: SiteLanguage; base: string }): string {
  const start = `${base}${language === 'en' ? '' : `${language}/`}`;
  return html.replace(/(<a\b[^>]*?\shref=")\/(?!\/)/gu, (_whole, before: string) => `${before}${start}`);
}

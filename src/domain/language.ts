import { z } from 'zod';

/** The languages the site itself speaks. */
export const SITE_LANGUAGES = ['en', 'es'] as const;
export type SiteLanguage = (typeof SITE_LANGUAGES)[number];

/** A language a Group speaks, as its two- or three-letter code: `en`, `es`, `ase` for American Sign Language. */
export const Language = z.string().regex(/^[a-z]{2,3}$/u, {
  error: ({ input }) => `${JSON.stringify(input)} is not a language code. Write "en" for English, "es" for Spanish.`,
});

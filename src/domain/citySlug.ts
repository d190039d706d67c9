import type { Site } from './site.ts';

/**
 * A city as an address writes it: "St. Louis" becomes `st-louis`.
 *
 * Error: letters outside a to z after accents are taken off are dropped; a name
 *   with none left becomes `city`.
 */
export function citySlug(city: string): string {
  const slug = city
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return slug === '' ? 'city' : slug;
}

/** The city a Site lies in, as `addressOf` wants it. */
export function cityPlace({ city, state }: Pick<Site, 'city' | 'state'>) {
  // A page called "2" would be the second part of the state's list.
  const slug = citySlug(city);
  return { state, city: /^\d+$/u.test(slug) ? `city-${slug}` : slug };
}

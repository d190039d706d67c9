import { streetWords } from './streetWords.ts';

/**
 * Whether a name is only the street again: in another spelling, "2218 1st Avenue S."
 * and "2218 1st Ave South", or with less of it, "12 Elm" and "12 Elm St W". Less
 * counts only from the house number on, because "Elm" may be a hall.
 */
export function isSameStreet(name: string | undefined, street: string | undefined): boolean {
  if (name === undefined || street === undefined) return false;
  const said = streetWords(name);
  const known = streetWords(street);
  if (said.join(' ') === known.join(' ')) return true;
  const [number = ''] = said;
  return /^\d/u.test(number) && number === known[0] && said.length > 1 && said.every((word) => known.includes(word));
}

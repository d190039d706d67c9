/** No word a reader looks for comes later than this. Unit: UTF-16 code units. */
const MOST = 4000;

/**
 * Words made easy to compare: small letters without accents, plain hyphens and
 * blanks, in one line. "P. M." becomes "p. m.", "Miércoles" becomes "miercoles".
 */
export function plainLetters(words: string): string {
  return words
    .slice(0, MOST)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u2018\u2019`\u00b4]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}

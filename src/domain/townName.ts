import { plainName } from './place.ts';

/**
 * Names to look a town up by, the likeliest first: as it is written, then with the
 * short forms of the post written out, then without "Town of" and the like.
 *
 * They are for finding only. "Mc Kenzie", "McKenzie" and "MCKENZIE" are one name, so
 * spaces are left out. Nothing of this is ever shown.
 */
export function townNames(city: string): readonly string[] {
  const plain = plainName(city);
  const written = writtenOut(plain);
  const bare = written
    .replace(/^(?:city|town|village|township|borough) of (?:the )?/u, '')
    .replace(/ (?:township|twp|village|town|city|borough|boro)$/u, '');
  return [...new Set([plain, written, bare].map((name) => name.replaceAll(' ', '')))].filter((name) => name !== '');
}

/** A plain name with the short forms of the post written out: "colorado spgs" is "colorado springs". */
export const writtenOut = (plain: string): string =>
  plain
    .split(' ')
    .map((word) => SHORT_FORMS.get(word) ?? word)
    .join(' ');

/** Source: USPS Publication 28, of which only those that stand for one word. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['bch', 'beach'],
  ['ctr', 'center'],
  ['fls', 'falls'],
  ['hbr', 'harbor'],
  ['hls', 'hills'],
  ['hts', 'heights'],
  ['is', 'island'],
  ['jct', 'junction'],
  ['lk', 'lake'],
  ['pk', 'park'],
  ['spg', 'spring'],
  ['spgs', 'springs'],
  ['vlg', 'village'],
  ['vly', 'valley'],
]);

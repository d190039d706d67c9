import { plainLetters } from './plainLetters.ts';

/** The ways people write the kinds of streets, the points of the compass and the small numbers. */
const SHORT = new Map([
  ['avenue', 'ave'],
  ['av', 'ave'],
  ['street', 'st'],
  ['road', 'rd'],
  ['drive', 'dr'],
  ['boulevard', 'blvd'],
  ['lane', 'ln'],
  ['court', 'ct'],
  ['place', 'pl'],
  ['highway', 'hwy'],
  ['parkway', 'pkwy'],
  ['extension', 'ext'],
  ['county', 'co'],
  ['cty', 'co'],
  ['north', 'n'],
  ['south', 's'],
  ['east', 'e'],
  ['west', 'w'],
  ['northeast', 'ne'],
  ['northwest', 'nw'],
  ['southeast', 'se'],
  ['southwest', 'sw'],
  ['first', '1st'],
  ['second', '2nd'],
  ['third', '3rd'],
  ['fourth', '4th'],
  ['fifth', '5th'],
  ['sixth', '6th'],
  ['seventh', '7th'],
  ['eighth', '8th'],
  ['ninth', '9th'],
  ['tenth', '10th'],
]);

/** The words of a street as they compare: "505 Second Street N. W." is 505, 2nd, st, nw. */
export function streetWords(text: string): readonly string[] {
  return plainLetters(text)
    .replace(/\b([ns])\.?[ .]?([ew])\b\.?/gu, '$1$2')
    .split(/[^a-z\d]+/u)
    .filter((word) => word !== '')
    .map((word, index, all) => SHORT.get(word) ?? shortCompass(word, index, all));
}

/** "4747 Lyndale Ave So." and "305 No. Lafayette", but not the "No" of a name. */
function shortCompass(word: string, index: number, all: readonly string[]): string {
  const isAtEdge = index === all.length - 1 || (index === 1 && /^\d/u.test(all[0] ?? ''));
  return isAtEdge && (word === 'so' || word === 'no') ? word.slice(0, 1) : word;
}

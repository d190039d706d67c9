import { plainName } from './place.ts';

const KINDS = 'city|town|township|village|borough|ciudad|pueblo|villa|municipio|centro|zona|area';
const PARTS = 'downtown|uptown|midtown|greater|metro|metropolitan';

/** "downtown", "city of", "I live in", "vivo en": before a name, and saying no more of where it is. */
const BEFORE = new RegExp(
  '^(?:(?:' +
    [
      '(?:i )?(?:am|im|live|living|moved|moving|based|located)(?: (?:in|near|at|around|to))?',
      '(?:yo )?(?:vivo|estoy|soy)(?: (?:en|de|cerca de))?',
      `(?:the |la |el )?(?:${KINDS}) (?:of(?: the)?|del?)`,
      PARTS,
    ].join('|') +
    ') )+',
  'u',
);

/** "Peoria area". The Bay Area is not around a town called Bay. */
const BEHIND = /(?<!^bay)(?: (?:metro|metropolitan))? (?:area|region|metro)$/u;

/** The name in some words, where more than a name stands there: "evanston" of "city of Evanston". Shape: as `plainName` writes it. */
export function nameAlone(words: readonly string[]): readonly string[] | undefined {
  const plain = words.map(plainName).join(' ');
  const name = plain.replace(BEFORE, '').replace(BEHIND, '');
  return name === plain || name === '' ? undefined : name.split(' ');
}

const OF = /^(?:of|del?)$/u;
const KIND = new RegExp(`^(?:${KINDS})$`, 'u');
const PART = new RegExp(`^(?:${PARTS})$`, 'u');

/** Words before a name, without the end that belongs to it: "church" of "church city of", before "Evanston". */
export function withoutLead(before: readonly string[]): readonly string[] {
  const [kind = '', last = ''] = before.slice(-2).map(plainName);
  if (before.length > 1 && OF.test(last) && KIND.test(kind)) return before.slice(0, -2);
  return PART.test(before.length > 1 ? last : kind) ? before.slice(0, -1) : before;
}

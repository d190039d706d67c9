import type { GroupDocument } from '../domain/groupDocument.ts';

/** Marks of an ending: it follows the name, it is all that follows the Affiliate, it is the whole id. */
const AFTER_NAME = '=';
const AFTER_AFFILIATE = '/';
const WHOLE = '!';

/**
 * What an id says beyond its Affiliate and its name. "Madison Tuesday evening" is
 * `nami-example/madison-tuesday-evening` nine times in ten, so most endings are empty
 * or a weekday. Shape: a mark, then the rest.
 */
export function nameEnding({ id, affiliate, name }: Pick<GroupDocument, 'id' | 'affiliate' | 'name'>): string {
  if (!id.startsWith(`${affiliate}/`)) return `${WHOLE}${id}`;
  const slug = id.slice(affiliate.length + 1);
  const plain = inSmallLetters(name);
  return slug.startsWith(plain) ? `${AFTER_NAME}${slug.slice(plain.length)}` : `${AFTER_AFFILIATE}${slug}`;
}

/** The id, from an ending. */
export function idFromEnding(affiliate: string, name: string, ending: string): string {
  const rest = ending.slice(1);
  if (ending.startsWith(WHOLE)) return rest;
  return `${affiliate}/${ending.startsWith(AFTER_NAME) ? inSmallLetters(name) : ''}${rest}`;
}

/** As ids are made from names; where one is made otherwise, it is written out. */
const inSmallLetters = (name: string): string =>
  // Nine names in ten are nothing but plain words, and a file has thousands to read before its first row shows.
  PLAIN_WORDS.test(name)
    ? name.toLowerCase().replaceAll(' ', '-')
    : name
        .normalize('NFKD')
        .replace(/[\p{M}'’]/gu, '')
        .toLowerCase()
        .replace(/&/gu, ' and ')
        .replace(/[^a-z0-9]+/gu, '-')
        .replace(/^-|-$/gu, '');

const PLAIN_WORDS = /^[a-zA-Z0-9]+(?: [a-zA-Z0-9]+)*$/u;

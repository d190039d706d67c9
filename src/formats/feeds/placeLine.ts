import type { ListedSite } from './listing.ts';

/**
 * A place on one line, as calendars have it: "Library, 12 Example Street, Decatur, GA
 * 30030" → its name and its address. The name is what stands before the number of the
 * house; where there is no number, the first of three parts or more.
 */
export function splitPlaceLine(line: string): ListedSite {
  const inBrackets = /^(?<name>[^()]{2,120}?)\s*\((?<address>[^()]*\d[^()]*,[^()]*)\)\s*$/u.exec(line)?.groups;
  if (inBrackets !== undefined) return { name: inBrackets['name'] ?? '', address: inBrackets['address'] ?? '' };
  const parts = line
    .split(/,|\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const house = parts.findIndex((part, index) => index < parts.length - 1 && /^\d+[a-z]? /iu.test(part));
  const names = house > 0 ? house : house === -1 && parts.length > 2 ? 1 : 0;
  const name = parts.slice(0, names).join(', ');
  const address = parts.slice(names).join(', ');
  return { ...(name !== '' && { name }), ...(address !== '' && { address }) };
}

import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse } from 'es-module-lexer/js';

/**
 * All the code that a module needs before it can run, itself first. What it fetches
 * later, when it is wanted, is not among it.
 *
 * Throws: where a module is not in the folder.
 *
 * @param {string} outFolder the built site
 * @param {string} base the path the site lives under, from `/` to `/`
 * @returns {(address: string) => readonly string[]} takes and gives addresses on the site
 */
export function neededCode(outFolder, base) {
  /** @type {Map<string, readonly string[]>} */
  const read = new Map();

  /** @param {string} address */
  const importsOf = (address) => {
    const before = read.get(address);
    if (before !== undefined) return before;
    const [imports] = parse(readFileSync(join(outFolder, address.slice(base.length)), 'utf8'));
    // One that is imported where it stands, by `import()`, has a place in the text; the others have -1.
    const names = imports.flatMap(({ d, n }) => (d === -1 && n !== undefined ? [n] : []));
    const found = names.map((name) => posix.join(posix.dirname(address), name));
    read.set(address, found);
    return found;
  };

  return (address) => {
    const needed = new Set([address]);
    for (const one of needed) for (const next of importsOf(one)) needed.add(next);
    return [...needed];
  };
}

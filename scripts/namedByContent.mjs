import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a file whose name tells its content, so that a browser may keep it for good. One text is written once.
 *
 * @param {string} outFolder the built site
 * @param {string} base the path the site lives under, from `/` to `/`
 * @returns {(text: string, name: string, type: 'css' | 'js') => string} gives its address on the site
 */
export function namedByContent(outFolder, base) {
  /** @type {Set<string>} */
  const written = new Set();
  return (text, name, type) => {
    const file = `_astro/${name}.${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.${type}`;
    if (!written.has(file)) {
      mkdirSync(join(outFolder, '_astro'), { recursive: true });
      writeFileSync(join(outFolder, file), text);
      written.add(file);
    }
    return `${base}${file}`;
  };
}

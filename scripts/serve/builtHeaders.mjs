/** What a built site says of itself in its `_headers`: where it lives, and whom it may ask. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Which other origins a built site may ask. The build wrote it down in `_headers`.
 *
 * @param {string} outFolder
 * @returns {import('./headers.mjs').Allowed} none where the build left no word
 */
export function allowedOf(outFolder) {
  try {
    const policy = /Content-Security-Policy: (?<policy>.*)/u.exec(readFileSync(join(outFolder, '_headers'), 'utf8'));
    const written = (policy?.groups?.['policy'] ?? '').split('; ').map((directive) => directive.split(' '));
    return Object.fromEntries(
      written.flatMap(([name = '', ...values]) => {
        const origins = values.filter((value) => /^https?:/u.test(value));
        return origins.length === 0 ? [] : [[name, origins]];
      }),
    );
  } catch {
    return {};
  }
}

/**
 * Under which path a built site expects to live. The build wrote it down in `_headers`.
 *
 * @param {string} outFolder
 * @returns {string} `/` where the build left no word
 */
export function baseOf(outFolder) {
  try {
    const [first = ''] = readFileSync(join(outFolder, '_headers'), 'utf8').split('\n');
    return /^(?<base>\/.*)\*$/u.exec(first)?.groups?.['base'] ?? '/';
  } catch {
    return '/';
  }
}

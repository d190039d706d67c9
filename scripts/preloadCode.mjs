import { neededCode } from './neededCode.mjs';

/**
 * A module that a page starts, as Astro writes it. What a listing says cannot stand there:
 * its quotation marks are escaped, in an attribute and in JSON.
 */
const MODULE = /<script type="module" src="(?<address>[^"]*)"><\/script>/gu;

/** As this step writes it. */
const PRELOAD = /<link rel="modulepreload" href="[^"]*">/gu;

/** Stands in the head and, like the others, nowhere else; the end of a head may be only spoken of. */
const SHEET = '<link rel="stylesheet" href="';

/**
 * Names the modules of a page in its head, and with them all the code that they need before
 * they can run: a browser then asks for everything together, and not for one file, reads in
 * it the names of the next, and asks again. They run when the page has been read, as before.
 *
 * @param {string} outFolder the built site
 * @param {string} base the path the site lives under, from `/` to `/`
 * @returns {(html: string) => string} takes and gives a page
 */
export function preloadCode(outFolder, base) {
  const codeOf = neededCode(outFolder, base);
  return (html) => {
    const modules = [...html.matchAll(MODULE)];
    if (modules.length === 0) return html;
    const named = modules.map(({ groups }) => groups?.['address'] ?? '');
    const needed = new Set(named.flatMap((address) => codeOf(address)));
    for (const address of named) needed.delete(address);
    const code = [
      ...modules.map(([script]) => script),
      ...[...needed].map((address) => `<link rel="modulepreload" href="${address}">`),
    ].join('');
    const rest = html.replaceAll(MODULE, '').replaceAll(PRELOAD, '');
    const sheet = rest.lastIndexOf(SHEET);
    if (sheet < 0) return html;
    // After what the page waits for.
    const here = rest.indexOf('>', sheet) + 1;
    return `${rest.slice(0, here)}${code}${rest.slice(here)}`;
  };
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namedByContent } from './namedByContent.mjs';

const SHEET = /<link rel="stylesheet" href="(?<address>[^"]*)">/gu;

/** Pages that have the frame of all and little else: what both need, all pages of that frame do. */
const PLAIN_PAGES = ['index.html', '404.html'];

/**
 * Has a page ask for two style sheets: those of the frame of all pages as one file, which a
 * visitor then has for the next page too, and after it all others of the page as another.
 * Each file that a page waits for costs a slow phone time of its own, however small it is.
 *
 * Sheets that a script brings with what it loads later, such as the map's, are taken out:
 * Astro names them in every page that has the script.
 *
 * The order of sheets is free, because all are in cascade layers; see docs/decisions/0005.
 *
 * @param {string} outFolder the built site
 * @param {string} base the path the site lives under, from `/` to `/`
 * @returns {(html: string) => string} takes and gives a page
 */
export function joinSheets(outFolder, base) {
  const toFile = namedByContent(outFolder, base);
  /** @type {Map<string, readonly string[]>} */
  const known = new Map();
  const [first = [], ...others] = PLAIN_PAGES.map((page) => join(outFolder, page))
    .filter(existsSync)
    .map((page) => sheetsOf(readFileSync(page, 'utf8')));
  const shared = first.filter((sheet) => others.every((sheets) => sheets.includes(sheet)));
  const later = laterSheets(outFolder, base);

  return (html) => {
    const sheets = sheetsOf(html);
    const needed = sheets.filter((sheet) => !later.has(sheet));
    const few = [
      // In one order, whatever the page's own is, so that all pages name one file.
      ...joined(shared.filter((sheet) => needed.includes(sheet))),
      ...joined(needed.filter((sheet) => !shared.includes(sheet))),
    ];
    return few.length < sheets.length ? withSheets(html, few) : html;
  };

  /** @param {readonly string[]} sheets @returns {readonly string[]} one sheet, or none */
  function joined(sheets) {
    if (sheets.length < 2) return sheets;
    // Thousands of pages have the same.
    const key = sheets.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const text = sheets.map((sheet) => readFileSync(join(outFolder, sheet.slice(base.length)), 'utf8')).join('\n');
    const addresses = [toFile(text, 'joined', 'css')];
    known.set(key, addresses);
    return addresses;
  }
}

/**
 * Addresses of the sheets that scripts name, to bring them themselves. One sheet may be there
 * under two names, so those are meant that say the same.
 *
 * @param {string} outFolder @param {string} base
 */
function laterSheets(outFolder, base) {
  const files = readdirSync(join(outFolder, '_astro')).map((name) => `_astro/${name}`);
  /** @param {string} file */
  const textOf = (file) => readFileSync(join(outFolder, file), 'utf8');
  const scripts = files.filter((file) => file.endsWith('.js'));
  const named = scripts.flatMap((file) => [...textOf(file).matchAll(SHEET_IN_SCRIPT)]);
  const texts = new Set(named.map(([sheet]) => textOf(sheet)));
  const later = files.filter((file) => file.endsWith('.css') && texts.has(textOf(file)));
  return new Set(later.map((file) => `${base}${file}`));
}

const SHEET_IN_SCRIPT = /(?<=")_astro\/[\w.-]+\.css(?=")/gu;

/** The words of a listing stand in attributes there, where `"` is escaped, and so are never taken for a sheet. @param {string} html */
const headOf = (html) => html.slice(0, html.indexOf('</head>'));

/** @param {string} html */
const sheetsOf = (html) => [...headOf(html).matchAll(SHEET)].map(({ groups }) => groups?.['address'] ?? '');

/**
 * Names these sheets where the first one was named.
 *
 * @param {string} html @param {readonly string[]} sheets
 */
function withSheets(html, sheets) {
  const head = headOf(html);
  let links = sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('');
  const newHead = head.replace(SHEET, () => {
    const here = links;
    links = '';
    return here;
  });
  return `${newHead}${html.slice(head.length)}`;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namedByContent } from './namedByContent.mjs';

const SHEET = /<link rel="stylesheet" href="(?<address>[^"]*)">/gu;

/** Pages that have the frame of all and little else: what both need, all pages of that frame do. */
const PLAIN_PAGES = ['index.html', '404.html'];

/**
 * Has a page ask for few style sheets: those of the frame of all pages as they are, which a
 * visitor then has for the next page too, and after them all others of the page as one file.
 * Each file that a page waits for costs a slow phone time of its own, however small it is.
 *
 * The order of sheets is free, because all are in cascade layers; see docs/decisions/0005.
 *
 * @param {string} outFolder the built site
 * @param {string} base the path the site lives under, from `/` to `/`
 * @returns {(html: string) => string} takes and gives a page
 */
export function joinSheets(outFolder, base) {
  const toFile = namedByContent(outFolder, base);
  /** @type {Map<string, string>} */
  const known = new Map();
  const [shared = [], ...others] = PLAIN_PAGES.map((page) => join(outFolder, page))
    .filter(existsSync)
    .map((page) => sheetsOf(readFileSync(page, 'utf8')));
  /** @param {string} sheet */
  const isShared = (sheet) => shared.includes(sheet) && others.every((sheets) => sheets.includes(sheet));

  return (html) => {
    const sheets = sheetsOf(html);
    const own = sheets.filter((sheet) => !isShared(sheet));
    if (own.length < 2) return html;
    return withSheets(html, [...sheets.filter(isShared), joined(own)]);
  };

  /** @param {readonly string[]} sheets */
  function joined(sheets) {
    // Thousands of pages have the same.
    const key = sheets.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const text = sheets.map((sheet) => readFileSync(join(outFolder, sheet.slice(base.length)), 'utf8')).join('\n');
    const address = toFile(text, 'joined', 'css');
    known.set(key, address);
    return address;
  }
}

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

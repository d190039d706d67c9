import { islandCode } from './islandCode.mjs';
import { namedByContent } from './namedByContent.mjs';

/** What stands between the name of a tag and its end. A quoted value may hold anything, a `<script>` or a `>` too. */
const ATTRIBUTES = String.raw`(?:[^>"']|"[^"]*"|'[^']*')*`;

/**
 * The parts a page is made of, in the order in which they are tried: remarks; scripts and
 * styles from their start to their end; every other tag. Remarks and other tags are read
 * so that what merely looks like a script inside them is passed over: the words of a listing
 * stand in attributes as they are, and moving one of those would make it a script.
 */
const PARTS = new RegExp(
  String.raw`<!--[^]*?-->|<(?<name>script|style)(?<attributes>(?![\w-])${ATTRIBUTES})>(?<text>[^]*?)</\k<name>>|</?[a-z]${ATTRIBUTES}>`,
  'giu',
);

/** What names the code of an island that starts as soon as it can. */
const ISLAND_CODE = / (?:component|renderer)-url="(?<address>[^"]*)"/gu;

/**
 * Moves the small scripts and styles that Astro writes into a page to files of their
 * own, so that the Content-Security-Policy needs neither hashes nor exceptions, and the
 * page is read to its end even where a script never arrives.
 *
 * They are named in the head, scripts together as one, and so is all the code of an island that starts at once:
 * a browser then asks for everything together, and not for one file after the other.
 *
 * Most pages have none, and are left as they are. So is JSON for machines.
 *
 * @param {string} outFolder the built site
 * @param {string} base the path the site lives under, from `/` to `/`
 * @returns {(html: string) => string} takes and gives a page
 */
export function moveInlineScripts(outFolder, base) {
  const codeOf = islandCode(outFolder, base);
  const toFile = namedByContent(outFolder, base);

  return (html) => {
    /** @type {Set<string>} */
    const head = new Set();
    /** @type {string[]} */
    const scripts = [];
    const left = html.replace(PARTS, (whole, name, attributes, text) => {
      if (name === 'style' && attributes === '') {
        head.add(`<link rel="stylesheet" href="${toFile(text, 'inline', 'css')}">`);
        return '';
      }
      if (name === 'script' && attributes === '') {
        scripts.push(text);
        return '';
      }
      if (name === 'script' && attributes === ' type="module"') {
        head.add(`<script type="module" src="${toFile(text, 'inline', 'js')}"></script>`);
        return '';
      }
      if (whole.startsWith('<astro-island ') && whole.includes(' client="load"')) {
        for (const { groups } of whole.matchAll(ISLAND_CODE)) {
          for (const address of codeOf(groups?.['address'] ?? '')) {
            head.add(`<link rel="modulepreload" href="${address}">`);
          }
        }
      }
      return whole;
    });
    if (scripts.length > 0) {
      // One file, because the second needs what the first has left. The page is read to its end without it;
      // run then, and not when the browser sees fit, it wakes an island before the first picture.
      head.add(`<script defer src="${toFile(scripts.join('\n;'), 'inline', 'js')}"></script>`);
    }
    return head.size === 0 ? html : withHead(left, [...head].join(''));
  };
}

/**
 * Adds to the head of a page. One that has no end of its head has one all the same, at its start.
 *
 * @param {string} html @param {string} more
 */
function withHead(html, more) {
  let isAdded = false;
  const whole = html.replace(PARTS, (tag) => {
    if (isAdded || tag !== '</head>') return tag;
    isAdded = true;
    return `${more}${tag}`;
  });
  return isAdded ? whole : `${more}${html}`;
}

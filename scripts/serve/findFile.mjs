import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * What an address stands for in a built site.
 *
 * @typedef {{ answer: 'file', path: string }
 *   | { answer: 'redirect', to: string }
 *   | { answer: 'missing', path: string | undefined }} Found
 *   `path` is from the root of the folder, with forward slashes. A missing page names
 *   the 404 page to show, if the site has one.
 */

/** Files that are for the host to read, not for visitors. */
const FOR_THE_HOST = new Set(['_headers', '_redirects']);

/**
 * Finds the file for an address, as a static host would.
 *
 * Never leaves the folder: dots, backslashes and NULs, encoded or not, are simply not there,
 * and a link that leads outside is not followed.
 *
 * @param {string} folder the built site
 * @param {string} base the path the site lives under, from `/` to `/`
 * @param {string} target the request target as it was sent, with its query
 * @returns {Found}
 */
export function findFile(folder, base, target) {
  const [rawPath = '', ...query] = target.split('?');
  const search = query.length > 0 ? `?${query.join('?')}` : '';
  if (`${rawPath}/` === base) return { answer: 'redirect', to: `${base}${search}` };
  const path = rawPath.startsWith(base) ? safePath(rawPath.slice(base.length)) : undefined;
  if (path === undefined) return missing(folder, '');
  if (FOR_THE_HOST.has(path)) return missing(folder, path);
  if (path === '' || path.endsWith('/')) {
    const page = `${path}index.html`;
    return isFile(folder, page) ? { answer: 'file', path: page } : missing(folder, path);
  }
  if (isFile(folder, path)) return { answer: 'file', path };
  if (isFile(folder, `${path}/index.html`)) return { answer: 'redirect', to: `${rawPath}/${search}` };
  return missing(folder, path);
}

/** @param {string} folder @param {string} path @returns {Found} */
function missing(folder, path) {
  const language = /^[a-z]{2}(?=\/)/u.exec(path)?.[0];
  const pages = [...(language === undefined ? [] : [`${language}/404.html`, `${language}/404/index.html`]), '404.html'];
  return { answer: 'missing', path: pages.find((page) => isFile(folder, page)) };
}

/**
 * An address as a path, or `undefined` where it is no honest one.
 *
 * @param {string} raw
 */
function safePath(raw) {
  let path;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return undefined;
  }
  // Controls and backslashes have no place in our addresses; on some systems they mean another file.
  if (/[\u0000-\u001f\\:]/u.test(path)) return undefined;
  const steps = path.split('/');
  const honest = steps.every((step, index) => {
    if (step === '') return index === steps.length - 1;
    return !step.startsWith('.') || (step === '.well-known' && index === 0);
  });
  return honest ? path : undefined;
}

/** @param {string} folder @param {string} path */
function isFile(folder, path) {
  try {
    const root = realpathSync(folder);
    const file = realpathSync(join(root, path));
    return file.startsWith(root + sep) && statSync(file).isFile() && sameCase(file);
  } catch {
    return false;
  }
}

/** Some disks find `Index.html` for `index.html`; the host of a published site will not. @param {string} file */
function sameCase(file) {
  if (process.platform === 'linux') return true;
  const cut = file.lastIndexOf(sep);
  return readdirSync(file.slice(0, cut)).includes(file.slice(cut + 1));
}

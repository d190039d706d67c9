/**
 * Every header the site is sent with, in one place: the local server sends them,
 * the journeys run under them, and static hosts read them from `_headers`.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mimeTypeOf } from './mimeTypes.mjs';

/**
 * No hashes and no 'unsafe-inline': a hash changes with every release of Astro, and a
 * header that must be kept in step with the pages is one that will be wrong one day.
 * No page has an inline script: islands are woken by modules of our own (`src/islands/wake.ts`).
 */
const CONTENT_SECURITY_POLICY = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'object-src': "'none'",
  'frame-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

/**
 * Origins besides our own that a deployment has chosen, by the directive that lets a page
 * ask them: `{ 'connect-src': ['https://search.example.org'] }`. Most choose none.
 *
 * @typedef {Partial<Record<'connect-src' | 'img-src', readonly string[]>>} Allowed
 */

/** @param {Allowed} allowed @returns {string[]} */
const directives = (allowed) =>
  Object.entries(CONTENT_SECURITY_POLICY).map(([name, value]) =>
    [name, value, ...(Object.entries(allowed).find(([one]) => one === name)?.[1] ?? [])].join(' '),
  );

/**
 * The one kind of page that other websites may put in a frame: an Affiliate's list,
 * `embed/nami-example/`. It has no script and no form, so there is nothing in it to be tricked into.
 */
const FRAMED = /^(es\/)?embed\//u;
const FRAMED_FOLDER = 'embed';

/** What other websites load and run to show the same list. It is fetched by CORS, as every module is. */
const FOR_OTHER_SITES = 'embed.js';

/** @param {Allowed} allowed @param {'none' | 'anyone' | 'unsaid'} framedBy */
const policy = (allowed, framedBy) =>
  directives(allowed)
    .flatMap((directive) => {
      if (!directive.startsWith('frame-ancestors ') || framedBy === 'none') return [directive];
      return framedBy === 'anyone' ? ['frame-ancestors *'] : [];
    })
    .join('; ');

/**
 * The part of the policy that pages also carry themselves, for hosts that send no headers:
 * `security.csp.directives` of Astro, which adds scripts and styles. A page cannot say who may frame it.
 *
 * @param {Allowed} [allowed]
 */
export const metaDirectives = (allowed = {}) =>
  directives(allowed).filter((directive) => !/^(script-src|style-src|frame-ancestors) /u.test(directive));

/** What a page may never ask a browser for. A visitor may offer a position, and only to us. */
const PERMISSIONS_POLICY = [
  'geolocation=(self)',
  ...[
    'accelerometer',
    'autoplay',
    'browsing-topics',
    'camera',
    'display-capture',
    'encrypted-media',
    'fullscreen',
    'gamepad',
    'gyroscope',
    'hid',
    'identity-credentials-get',
    'idle-detection',
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
    'otp-credentials',
    'payment',
    'picture-in-picture',
    'publickey-credentials-create',
    'publickey-credentials-get',
    'screen-wake-lock',
    'serial',
    'storage-access',
    'usb',
    'window-management',
    'xr-spatial-tracking',
  ].map((feature) => `${feature}=()`),
].join(', ');

/** Sent with every answer, pages and files alike. @param {Allowed} allowed @param {'none' | 'anyone' | 'unsaid'} framedBy */
const securityHeaders = (allowed, framedBy) => ({
  'Content-Security-Policy': policy(allowed, framedBy),
  'Permissions-Policy': PERMISSIONS_POLICY,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  ...(framedBy === 'none' ? UNFRAMED : {}),
  'Cross-Origin-Opener-Policy': 'same-origin',
});

const UNFRAMED = { 'X-Frame-Options': 'DENY' };

/** Ours are for our own pages; a feed, and the script that reads one, is for anyone to reuse. */
const OWN_FILES = { 'Cross-Origin-Resource-Policy': 'same-origin' };
const FOR_ANYONE = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' };

/** Feeds whose kind a static host may not know; without it a browser shows them as a riddle or takes them for bytes. */
const UNCOMMON_FEEDS = ['feeds/groups.geojson', 'feeds/groups.ics', 'feeds/groups.csv', 'feeds/changes.atom'];

/** The name of a file under `_astro/` changes with its content; anything else may change under the same name. */
const NAMED_BY_CONTENT = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const ASK_AGAIN = { 'Cache-Control': 'no-cache' };

/**
 * The headers of one file.
 *
 * @param {string} path from the site's own root, without the base: `feeds/groups.json`
 * @param {Allowed} [allowed]
 * @returns {Record<string, string>}
 */
export function headersFor(path, allowed = {}) {
  return {
    ...securityHeaders(allowed, FRAMED.test(path) ? 'anyone' : 'none'),
    ...(path.startsWith('feeds/') || path === FOR_OTHER_SITES ? FOR_ANYONE : OWN_FILES),
    ...(path.startsWith('_astro/') ? NAMED_BY_CONTENT : ASK_AGAIN),
  };
}

/**
 * The same headers in the language of `_headers`, which Netlify and Cloudflare Pages read.
 *
 * Both join the values of a header that several rules name, so no header stands in two
 * rules for one file. Their own Cache-Control for pages is the same as ours, and what
 * others read can do without a Cross-Origin-Resource-Policy: who reads it across origins
 * asks by CORS, which that policy does not concern.
 *
 * No rule can say "all but one folder", and two policies for one page would both hold. So
 * what may not be framed is said folder by folder, by `X-Frame-Options` alone: it refuses
 * every site, as `frame-ancestors 'none'` does. A page made up by its address, which answers 404, has no rule.
 *
 * @param {string} base the path the site lives under, from `/` to `/`
 * @param {Allowed} [allowed]
 * @param {readonly string[]} [folders] every folder with pages that may not be framed, from the site's root: `groups`, `es/groups`
 */
export function headersFile(base, allowed = {}, folders = []) {
  const { 'Access-Control-Allow-Origin': anyone } = FOR_ANYONE;
  const pages = ['', '404.html', ...(folders.some((folder) => folder.startsWith('es/')) ? ['es/'] : [])];
  return [
    rule(`${base}*`, { ...securityHeaders(allowed, 'unsaid'), ...OWN_FILES }),
    rule(`${base}_astro/*`, NAMED_BY_CONTENT),
    rule(`${base}feeds/*`, { 'Access-Control-Allow-Origin': anyone }),
    ...UNCOMMON_FEEDS.map((file) => rule(`${base}${file}`, { 'Content-Type': mimeTypeOf(file) })),
    rule(`${base}${FOR_OTHER_SITES}`, { 'Access-Control-Allow-Origin': anyone }),
    ...[...pages, ...folders.map((folder) => `${folder}/*`)].map((path) => rule(`${base}${path}`, UNFRAMED)),
  ].join('\n');
}

/** @param {string} path @param {Record<string, string>} headers */
const rule = (path, headers) =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

/**
 * The headers of every file but how long to keep it, as nginx writes them.
 *
 * @param {Allowed} [allowed]
 * @param {'none' | 'anyone'} [framedBy] `anyone` for what lies in `embed/` and `es/embed/`
 */
export const nginxHeaders = (allowed = {}, framedBy = 'none') =>
  Object.entries({ ...securityHeaders(allowed, framedBy), ...OWN_FILES })
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('');

/**
 * Writes what a static host needs to send the same headers.
 *
 * @param {string} outFolder the built site
 * @param {string} base the path the site lives under, from `/` to `/`
 * @param {Allowed} [allowed]
 */
export function writeHeaderFiles(outFolder, base, allowed = {}) {
  writeFileSync(join(outFolder, '_headers'), headersFile(base, allowed, unframedFolders(outFolder)));
}

/** @param {string} outFolder @returns {string[]} */
function unframedFolders(outFolder) {
  const folders = foldersIn(outFolder).filter((name) => name !== 'es' && !name.startsWith('_'));
  const spanish = foldersIn(join(outFolder, 'es'));
  return [...folders, ...spanish.map((name) => `es/${name}`)].filter(
    (folder) => folder !== FRAMED_FOLDER && folder !== `es/${FRAMED_FOLDER}`,
  );
}

/** @param {string} folder */
const foldersIn = (folder) => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
};

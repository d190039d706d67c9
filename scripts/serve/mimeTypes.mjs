import { extname } from 'node:path';

/** What the site is made of. A type that is missing here is sent as plain bytes, which `nosniff` keeps harmless. */
const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.geojson', 'application/geo+json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.ics', 'text/calendar; charset=utf-8'],
  ['.atom', 'application/atom+xml; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.avif', 'image/avif'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm'],
  ['.pdf', 'application/pdf'],
  ['.pmtiles', 'application/vnd.pmtiles'],
]);

/** @param {string} path */
export const mimeTypeOf = (path) => TYPES.get(extname(path).toLowerCase()) ?? 'application/octet-stream';

/** Whether packing a file makes it smaller; pictures and fonts are packed already. @param {string} type */
export const packsWell = (type) => type.includes('charset=utf-8') || type === 'application/wasm';

/**
 * Prepares a built folder for hosting: its pages are finished, and the headers are
 * written for static hosts. The build does this; by hand it is
 * `node scripts/writeHeaders.mjs <folder> [base]`.
 *
 * A search server that `MEILISEARCH_URL` names is let through.
 *
 * With `--nginx` it prints the headers of a page as nginx writes them, and touches nothing;
 * with `--nginx-framed` those of the pages that other websites may frame.
 */
import { finishPages } from './finishPages.mjs';
import { nginxHeaders, writeHeaderFiles } from './serve/headers.mjs';

const server = process.env['MEILISEARCH_URL'];
const allowed = server ? { 'connect-src': [new URL(server).origin] } : {};

const args = process.argv.slice(2);
if (args.includes('--nginx-framed')) {
  process.stdout.write(nginxHeaders(allowed, 'anyone'));
} else if (args.includes('--nginx')) {
  process.stdout.write(nginxHeaders(allowed));
} else {
  const [folder = 'dist', base = process.env['DIRECTORY_BASE'] || '/'] = args;
  finishPages(folder, base);
  writeHeaderFiles(folder, base, allowed);
}

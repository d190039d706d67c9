import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinSheets } from './joinSheets.mjs';
import { preloadCode } from './preloadCode.mjs';
import { withoutHashes } from './withoutHashes.mjs';

/**
 * Does to every page what Astro leaves to be done: its policy allows no inline script, its sheets
 * are few, and all the code that it starts is named in its head. A second time changes nothing.
 *
 * @param {string} outFolder the built site
 * @param {string} base the path the site lives under, from `/` to `/`
 */
export function finishPages(outFolder, base) {
  const preloaded = preloadCode(outFolder, base);
  const joined = joinSheets(outFolder, base);
  for (const page of readdirSync(outFolder, { recursive: true }).map(String)) {
    if (!page.endsWith('.html')) continue;
    const file = join(outFolder, page);
    const html = readFileSync(file, 'utf8');
    const finished = withoutHashes(joined(preloaded(html)));
    if (finished !== html) writeFileSync(file, finished);
  }
}

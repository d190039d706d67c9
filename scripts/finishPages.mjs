import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinSheets } from './joinSheets.mjs';
import { moveInlineScripts } from './moveInlineScripts.mjs';
import { withoutHashes } from './withoutHashes.mjs';

/**
 * Does to every page what Astro leaves to be done: inline scripts and styles become files, the
 * policy allows none any more, and the sheets of a page are few. A second time changes nothing.
 *
 * @param {string} outFolder the built site
 * @param {string} base the path the site lives under, from `/` to `/`
 */
export function finishPages(outFolder, base) {
  const moved = moveInlineScripts(outFolder, base);
  const joined = joinSheets(outFolder, base);
  for (const page of readdirSync(outFolder, { recursive: true }).map(String)) {
    if (!page.endsWith('.html')) continue;
    const file = join(outFolder, page);
    const html = readFileSync(file, 'utf8');
    const finished = withoutHashes(joined(moved(html)));
    if (finished !== html) writeFileSync(file, finished);
  }
}

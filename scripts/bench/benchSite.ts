import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { GroupDocument } from '../../src/domain/groupDocument.ts';
import { type AreaIndex, areaPath, WHOLE_DIRECTORY } from '../../src/search/areaIndex.ts';
import { cutIntoAreas } from '../../src/search/areas.ts';
import { listen, staticServer } from '../serve/staticServer.mjs';

/** A built site whose finder searches other Groups than it was built with. */
export interface BenchSite extends AsyncDisposable {
  /** Of the first page, ending in `/`. */
  readonly address: string;
}

/**
 * Serves a copy of a built site, with the area files of the Groups given, and with
 * `whole/`: the same Groups in one JSON file and a plain page that reads it.
 *
 * Throws: where the folder has no finder.
 */
export async function benchSite(built: string, groups: readonly GroupDocument[]): Promise<BenchSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-site-'));
  cpSync(built, folder, { recursive: true });
  const areas = path.join(folder, 'search/areas');
  rmSync(areas, { recursive: true, force: true });
  mkdirSync(areas, { recursive: true });
  const { index, files } = cutIntoAreas(groups);
  for (const [name, file] of files) writeFileSync(path.join(areas, `${name}.json`), JSON.stringify(file()));
  const finder = path.join(folder, 'groups/index.html');
  writeFileSync(finder, withAreas(readFileSync(finder, 'utf8'), index));
  writeWhole(path.join(folder, 'whole'), groups);

  const server = staticServer({ folder });
  const port = await listen(server, 0);
  return {
    address: `http://127.0.0.1:${port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Puts another index of areas among what the page hands to the finder. */
function withAreas(html: string, index: AreaIndex): string {
  const written = / data-props="(?<props>[^"]*)"/u.exec(html)?.groups?.['props'];
  const props: unknown = written === undefined ? undefined : JSON.parse(unescaped(written));
  if (written === undefined || typeof props !== 'object') {
    throw new Error('There is no finder in groups/index.html. Run "npm run build" first.');
  }
  const whole = index.inOneFile ? ` data-all-groups="/${areaPath(WHOLE_DIRECTORY, index.version)}"` : '';
  return html
    .replace(written, () => escaped(JSON.stringify({ ...props, areas: index })))
    .replace(/ data-all-groups="[^"]*"/u, whole);
}

const ESCAPES = [
  ['&', '&amp;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
] as const;
const escaped = (text: string): string => ESCAPES.reduce((so, [plain, safe]) => so.replaceAll(plain, safe), text);
const unescaped = (text: string): string =>
  ESCAPES.toReversed().reduce((so, [plain, safe]) => so.replaceAll(safe, plain), text);

/** The peer: one file of everything, a distance for each, a plain list. No library, no map, no filters. */
function writeWhole(folder: string, groups: readonly GroupDocument[]): void {
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'groups.json'), JSON.stringify(groups));
  writeFileSync(path.join(folder, 'list.js'), PLAIN_LIST);
  writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><html lang="en"><title>Whole</title><ol id="list"></ol><script src="list.js"></script></html>',
  );
}

const PLAIN_LIST = `
const [latitude, longitude] = location.hash.slice(1).split(',').map(Number);
const radians = Math.PI / 180;
const away = ({ point }) => {
  if (point === undefined) return Infinity;
  const north = Math.sin(((point.latitude - latitude) * radians) / 2);
  const east = Math.sin(((point.longitude - longitude) * radians) / 2);
  const part = north ** 2 + Math.cos(latitude * radians) * Math.cos(point.latitude * radians) * east ** 2;
  return 7917.5 * Math.asin(Math.sqrt(part));
};
fetch('groups.json').then((answer) => answer.json()).then((groups) => {
  const near = groups.map((group) => ({ group, away: away(group) }));
  near.sort((one, other) => one.away - other.away);
  document.getElementById('list').replaceChildren(...near.slice(0, 20).map(({ group }) => {
    const row = document.createElement('li');
    row.textContent = group.name;
    return row;
  }));
});
`;

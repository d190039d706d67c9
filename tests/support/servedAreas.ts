import type { GroupDocument } from '../../src/domain/groupDocument.ts';
import { cutIntoAreas, type Areas, type CutSizes } from '../../src/search/areas.ts';
import { embeddedEngine } from '../../src/search/embeddedEngine.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import type { FetchFile } from '../../src/search/fetchFile.ts';

/** Small enough that a handful of Groups is cut as a hundred thousand are. */
export const CUT_SMALL: CutSizes = { inOneFile: 0, withNames: 3, inAPart: 2, inASheet: 5 };

/** The area files of some Groups as the site would serve them, after the journey through JSON. */
export function servedAreas(groups: readonly GroupDocument[], sizes: CutSizes = CUT_SMALL) {
  const areas = cutIntoAreas(groups, sizes);
  const asked: string[] = [];
  const fetchFile: FetchFile = async (path) => {
    const area = /^\/sub\/search\/areas\/([a-z0-9-]+)\.json\?v=/u.exec(path)?.[1] ?? '';
    asked.push(area);
    await Promise.resolve();
    const file = areas.files.get(area);
    if (file === undefined) return { arrived: false, failure: 'missing' };
    return { arrived: true, content: JSON.parse(JSON.stringify(file())) };
  };
  return { areas, fetchFile, asked };
}

/** An engine over such files. The index makes the journey too: it comes with the page. */
export function engineOver({ areas, fetchFile }: { areas: Areas; fetchFile: FetchFile }): SearchEngine {
  return embeddedEngine({ base: '/sub/', fetchFile, index: JSON.parse(JSON.stringify(areas.index)) });
}

import type { GroupDocument } from '../../../src/domain/groupDocument.ts';
import { cutIntoAreas } from '../../../src/search/areas.ts';
import { embeddedEngine } from '../../../src/search/embeddedEngine.ts';
import type { SearchEngine } from '../../../src/search/engine.ts';

/** The embedded engine over these Groups, its files as a host would serve them. */
export function embeddedOver(groups: readonly GroupDocument[]): SearchEngine {
  const { index, files } = cutIntoAreas(groups);
  return embeddedEngine({
    base: '/',
    index,
    fetchFile: (path) => {
      const file = files.get(/areas\/([\w-]+)\.json/u.exec(path)?.[1] ?? '');
      if (file === undefined) return Promise.resolve({ arrived: false, failure: 'missing' });
      const content: unknown = JSON.parse(JSON.stringify(file()));
      return Promise.resolve({ arrived: true, content });
    },
  });
}

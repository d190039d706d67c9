import { buildGazetteer, readZipPoints } from '../../src/catalog/gazetteer.ts';
import { endingFilesOf, placeFilesOf } from '../../src/catalog/placeFilesOf.ts';
import type { FetchFile } from '../../src/search/fetchFile.ts';
import { endingPath } from '../../src/search/placeFiles.ts';
import { placePath } from '../../src/search/placePath.ts';

/** Every place file of the country as the site serves it, after the journey through JSON, and which were asked for. */
export function servedPlaces() {
  const gazetteer = buildGazetteer(readZipPoints(), []);
  const texts = new Map<string, string>();
  for (const [prefix, file] of placeFilesOf(gazetteer)) texts.set(`/${placePath(prefix)}`, JSON.stringify(file));
  for (const [ending, file] of endingFilesOf(gazetteer)) texts.set(`/${endingPath(ending)}`, JSON.stringify(file));
  const asked: string[] = [];
  const fetchFile: FetchFile = (path) => {
    asked.push(path);
    const text = texts.get(path);
    return Promise.resolve(
      text === undefined ? { arrived: false, failure: 'missing' } : { arrived: true, content: JSON.parse(text) },
    );
  };
  return { texts, asked, fetchFile };
}

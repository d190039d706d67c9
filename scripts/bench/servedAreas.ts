import type { GroupDocument } from '../../src/domain/groupDocument.ts';
import { cutIntoAreas, type Areas } from '../../src/search/areas.ts';
import type { FetchFile } from '../../src/search/fetchFile.ts';
import { packed, type Packed } from './packed.ts';

/** The area files of some Groups, served from memory. */
export interface ServedAreas {
  readonly areas: Areas;
  readonly fetchFile: FetchFile;
  /** Names of the files fetched since it was last asked. */
  readonly takeAsked: () => readonly string[];
  /** Of a file by its name, worked out once. */
  readonly weigh: (area: string) => Packed;
}

export function servedAreas(groups: readonly GroupDocument[]): ServedAreas {
  const areas = cutIntoAreas(groups);
  const texts = new Map<string, string>();
  const weights = new Map<string, Packed>();
  let asked: string[] = [];
  const textOf = (area: string): string => {
    const text = texts.get(area) ?? JSON.stringify(areas.files.get(area)?.());
    texts.set(area, text);
    return text;
  };
  return {
    areas,
    fetchFile: (path) => {
      const area = /areas\/(?<area>[a-z0-9-]+)\.json/u.exec(path)?.groups?.['area'] ?? '';
      asked.push(area);
      const content: unknown = JSON.parse(textOf(area));
      return Promise.resolve({ arrived: true, content });
    },
    takeAsked: () => {
      const taken = asked;
      asked = [];
      return taken;
    },
    weigh: (area) => {
      const weight = weights.get(area) ?? packed(areas.files.get(area)?.());
      weights.set(area, weight);
      return weight;
    },
  };
}

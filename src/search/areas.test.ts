import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleGroup, ONLINE } from '../../tests/exampleGroups.ts';
import { anyDirectory } from '../../tests/randomDirectory.ts';
import { CUT_SMALL } from '../../tests/support/servedAreas.ts';
import type { Candidate, GroupDocument } from '../domain/groupDocument.ts';
import { nameKey, readCandidateFile, readNamesFile } from './areaFile.ts';
import { readIndex } from './areaIndex.ts';
import { cutIntoAreas, type Areas } from './areas.ts';

/** Read as a browser reads it. */
const contentOf = (areas: Areas, area: string): unknown => JSON.parse(JSON.stringify(areas.files.get(area)!()));

function candidatesOf(areas: Areas, area: string): readonly Candidate[] {
  const { count, at } = readCandidateFile(contentOf(areas, area), area);
  return Array.from({ length: count }, (_, row) => at(row));
}

describe('a file of Groups', () => {
  test('gives back exactly what was put in', () => {
    fc.assert(
      fc.property(anyDirectory(40), (groups) => {
        const candidates = candidatesOf(cutIntoAreas(groups), 'all');
        const byId = (all: readonly object[]) =>
          new Map((all as readonly GroupDocument[]).map((group) => [group.id, group]));
        expect(byId(candidates)).toStrictEqual(byId(groups));
      }),
    );
  });

  test('says no more of a Group without its names than what decides', () => {
    const areas = cutIntoAreas(crowd(4), CUT_SMALL);
    const cell = [...areas.files.keys()].find((area) => /^cell-\d+$/u.test(area))!;
    expect(JSON.stringify(contentOf(areas, cell))).not.toMatch(/Group g0|NAMI Example|Evanston/u);
  });
});

describe('the files together', () => {
  const candidateFiles = (areas: Areas, kind: string) =>
    [...areas.files.keys()].filter((area) => area.startsWith(kind) && !area.includes('names'));

  test('hold every Group once by cell or time zone, and once by state', () => {
    fc.assert(
      fc.property(anyDirectory(60), (groups) => {
        const areas = cutIntoAreas(groups, CUT_SMALL);
        const keys = (kinds: readonly string[]) =>
          kinds
            .flatMap((kind) => candidateFiles(areas, kind))
            .flatMap((area) => candidatesOf(areas, area).map(nameKey))
            .sort();
        const all = groups.map(nameKey).sort();
        expect(keys(['cell', 'zone'])).toEqual(all);
        expect(keys(['state'])).toEqual(all);
      }),
    );
  });

  test('are all named by the index, and no other', () => {
    fc.assert(
      fc.property(anyDirectory(60), (groups) => {
        const areas = cutIntoAreas(groups, CUT_SMALL);
        const { cells, states, zones } = readIndex(JSON.parse(JSON.stringify(areas.index)));
        expect(candidateFiles(areas, 'cell').sort()).toEqual([...cells.keys()].map((cell) => `cell-${cell}`).sort());
        expect(candidateFiles(areas, 'state').length).toBe([...states].filter((state) => state !== '').length);
        expect(candidateFiles(areas, 'zone').length).toBe([...zones].filter((zone) => zone !== '').length);
        expect([...cells.values()].reduce((sum, size) => sum + size, 0)).toBe(
          groups.filter(({ point }) => point).length,
        );
      }),
    );
  });

  test('are one where there are few Groups', () => {
    expect([...cutIntoAreas(crowd(1_000)).files.keys()]).toEqual(['all']);
    expect(cutIntoAreas(crowd(1_001)).files.size).toBeGreaterThan(1);
  });

  test('have the whole directory in one up to 5,000 Groups, for words without a Place', () => {
    expect(cutIntoAreas(crowd(5_000)).files.has('all')).toBe(true);
    expect(cutIntoAreas(crowd(5_001)).files.has('all')).toBe(false);
  });
});

test('the sheet of a part names its Groups and those around it', () => {
  const areas = cutIntoAreas(crowd(300), { inOneFile: 0, withNames: 64, inAPart: 64, inASheet: 160 });
  const sheets = [...areas.files.keys()].filter((area) => /-names-\d+$/u.test(area));
  expect(sheets.length).toBeGreaterThan(4);
  for (const sheet of sheets) expect(readNamesFile(contentOf(areas, sheet), sheet).size).toBeGreaterThanOrEqual(160);
});

describe('the version', () => {
  const groups = crowd(5);

  test('is the same for the same Groups in another order', () => {
    expect(cutIntoAreas([...groups].reverse()).index.version).toBe(cutIntoAreas(groups).index.version);
  });

  test('is another as soon as anything differs', () => {
    const changed = groups.map((group, at) => (at === 3 ? { ...group, name: 'Another name' } : group));
    expect(cutIntoAreas(changed).index.version).not.toBe(cutIntoAreas(groups).index.version);
  });
});

test('two Groups of one rank are refused: names would go to the wrong one', () => {
  const [group] = crowd(1);
  expect(() => cutIntoAreas([group!, group!])).toThrow(/same rank/u);
});

test('the index of a thousand cells is a few kilobytes of plain text', () => {
  const groups = Array.from({ length: 2_000 }, (_, at) => {
    const group = exampleGroup(`g${at}`, ONLINE);
    return { ...group, rank: at, point: { latitude: 25 + (at % 45) / 2, longitude: -120 + at / 40 } };
  });
  const { index } = cutIntoAreas(groups);
  expect(index.cellCount).toBeGreaterThan(600);
  expect(JSON.stringify(index).length).toBeLessThan(8 * index.cellCount);
});

/** So many Groups in a row through Evanston. */
function crowd(count: number): readonly GroupDocument[] {
  return Array.from({ length: count }, (_, rank) => ({
    ...exampleGroup(`g${rank}`),
    rank,
    point: { latitude: 42.0451, longitude: Math.round((-87.9 + rank / 2_000) * 10_000) / 10_000 },
  }));
}

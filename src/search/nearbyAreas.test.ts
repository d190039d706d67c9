import { expect, test } from 'vitest';
import { exampleGroup } from '../../tests/exampleGroups.ts';
import { engineOver, servedAreas } from '../../tests/support/servedAreas.ts';
import type { Point } from '../domain/distance.ts';
import { cellAt, cellBox } from './areaGrid.ts';

/** Just east of the western side of its cell. */
const border = (() => {
  const { west, south, north } = cellBox(cellAt({ latitude: 42, longitude: -88 }));
  return { latitude: (south + north) / 2, longitude: west + 0.01 };
})();

const at = (id: string, { latitude, longitude }: Point) => ({
  ...exampleGroup(id),
  point: { latitude, longitude: Math.round(longitude * 10_000) / 10_000 },
});
const here = at('here', { ...border, longitude: border.longitude + 0.8 });
const nextDoor = at('next-door', { ...border, longitude: border.longitude - 0.05 });
const far = at('far', { ...border, longitude: border.longitude - 10 });

const search = async (count: number) => {
  const served = servedAreas([here, nextDoor, far]);
  const answer = await engineOver(served).candidates({ nearest: { to: border, count } });
  return { found: answer.arrived ? answer.candidates.map(({ rank }) => rank) : [], files: served.asked.length };
};

test('the nearest Group may be in the cell next door', async () => {
  expect((await search(1)).found).toContain(nextDoor.rank);
});

test('an office of an online Group, or a Group that is paused, is none of the nearest', async () => {
  const office = { ...at('office', nextDoor.point), format: 'online' } as const;
  const paused = { ...at('paused', nextDoor.point), status: 'paused' } as const;
  const served = servedAreas([here, { ...office, rank: 91 }, { ...paused, rank: 92 }, { ...far, rank: 93 }]);
  const answer = await engineOver(served).candidates({ nearest: { to: border, count: 2 } });
  const ranks = answer.arrived ? answer.candidates.map(({ rank }) => rank) : [];
  expect(ranks).toContain(here.rank);
  expect(ranks).toContain(93);
});

test('no cell is fetched that can hold none of the nearest', async () => {
  expect(await search(2)).toMatchObject({ files: 2 });
  expect((await search(3)).files).toBe(3);
});

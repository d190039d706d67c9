import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDirectory, anyPoint } from '../../tests/randomDirectory.ts';
import { engineOver, servedAreas } from '../../tests/support/servedAreas.ts';
import type { Point } from '../domain/distance.ts';
import type { GroupDocument } from '../domain/groupDocument.ts';
import { searchGroups } from '../domain/searchGroups.ts';
import { readQuery } from '../domain/searchQuery.ts';
import type { RoadMinutes } from '../search/roadMinutes.ts';
import { gatherCandidates } from './gatherCandidates.ts';
import { isStranded } from './looserOffers.ts';

const roads: RoadMinutes = { covers: () => false, around: () => Promise.resolve(undefined) };
const ALL_IN_ONE = { inOneFile: 5_000, withNames: 64, inAPart: 64, inASheet: 160 };

/** The nearest past the reach, from the engine through to the core. */
async function nearest(groups: readonly GroupDocument[], point: Point, sizes?: typeof ALL_IN_ONE) {
  const answer = await gatherCandidates(
    { place: { kind: 'device', point }, words: '', state: undefined, within: 10, farther: 4, onlineIn: undefined },
    { engine: engineOver(servedAreas(groups, sizes)), roads, signal: new AbortController().signal },
  );
  if (!answer.arrived) throw new Error(answer.failure);
  const { candidates, wholeMiles } = answer.gathered;
  const results = searchGroups(candidates, readQuery('within=10'), {
    now: Temporal.Instant.from('2026-03-02T15:00:00Z'),
    today: '2026-03-02',
    rules: { askFirstAfterDays: 180, unlistAfterDays: 10_000 },
    origin: point,
    ...(wholeMiles !== undefined && { wholeMiles }),
  });
  return isStranded(results)
    ? results.beyondReach.map(({ candidate: { affiliate, rank } }) => `${affiliate} ${String(rank)}`)
    : [];
}

test('the nearest past the reach are the same however the files are cut', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(anyDirectory(40), anyPoint, async (groups, point) => {
      const inOneFile = await nearest(groups, point, ALL_IN_ONE);
      told += inOneFile.length;
      expect(await nearest(groups, point)).toEqual(inOneFile);
    }),
    { numRuns: 150 },
  );
  expect(told).toBeGreaterThan(0);
});

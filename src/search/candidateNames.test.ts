import { expect, test } from 'vitest';
import { exampleGroup } from '../../tests/exampleGroups.ts';
import { engineOver, servedAreas } from '../../tests/support/servedAreas.ts';
import { milesBetween, type Point } from '../domain/distance.ts';
import type { Candidate } from '../domain/groupDocument.ts';

/** A thousand Groups, thickest in the middle of a city. */
const groups = Array.from({ length: 1_000 }, (_, rank) => {
  const [turn, out] = [rank * 2.399_963, (rank / 1_000) * 0.25];
  const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;
  const point = { latitude: round(41.88 + out * Math.sin(turn)), longitude: round(-87.75 + out * Math.cos(turn)) };
  return { ...exampleGroup(`g${rank}`), rank, point };
});
const served = servedAreas(groups, { inOneFile: 0, withNames: 64, inAPart: 64, inASheet: 160 });

const nearestTwenty = (candidates: readonly Candidate[], from: Point) => {
  const miles = (candidate: Candidate) => milesBetween(from, candidate.point!);
  return candidates.toSorted((one, other) => miles(one) - miles(other)).slice(0, 20);
};

test('wherever a visitor stands in a city, one file names nearly all of the first rows', async () => {
  let whole = 0;
  const origins = groups.filter((_, at) => at % 20 === 0).map(({ point }) => point);
  for (const from of origins) {
    // Without names yet, as at a first search.
    const engine = engineOver(served);
    const answer = await engine.candidates({ around: { centre: from, miles: 30 } });
    if (!answer.arrived) throw new Error(answer.failure);
    const rows = nearestTwenty(answer.candidates, from);
    const names = await engine.documents(rows, undefined, { mostFiles: 1 });
    if (names.arrived && names.documents.size === rows.length) whole += 1;
  }
  expect(whole / origins.length).toBeGreaterThan(0.9);
});

import { describe, expect, test } from 'vitest';
import { coarsen } from '../src/domain/coarsen.ts';
import { milesBetween } from '../src/domain/distance.ts';
import type { GroupDocument } from '../src/domain/groupDocument.ts';
import type { CandidateRequest, SearchEngine } from '../src/search/engine.ts';

/** What every search engine promises. Run it once for each, over the same Groups; some of them are only online. */
export function engineContract(name: string, start: () => SearchEngine, groups: readonly GroupDocument[]) {
  describe(`the ${name} engine`, () => {
    test('leaves out nothing inside the area', async () => {
      const placed = groups.filter(({ point }) => point !== undefined);
      expect(placed.length).toBeGreaterThan(0);
      for (const { point: centre } of placed) {
        if (centre === undefined) continue;
        const inside = placed.filter(({ point }) => point !== undefined && milesBetween(centre, point) <= 40);
        const found = await idsFrom(start(), { around: coarsen({ centre, miles: 40 }) });
        expect(found).toEqual(expect.arrayContaining(inside.map(({ id }) => id)));
      }
    });

    test('leaves out nothing that meets online', async () => {
      const online = groups.filter(({ format }) => format === 'online');
      expect(online.length).toBeGreaterThan(0);
      const nowhere = coarsen({ centre: { latitude: 13.4, longitude: 144.8 }, miles: 40 });
      expect(await idsFrom(start(), { around: nowhere })).toEqual(expect.arrayContaining(online.map(({ id }) => id)));
    });

    test('hands over the whole directory when no area is named', async () => {
      expect((await idsFrom(start(), {})).sort()).toEqual(groups.map(({ id }) => id).sort());
    });

    test('hands over Groups as they were given', async () => {
      const answer = await start().candidates({});
      expect(answer.arrived && answer.candidates.find(({ id }) => id === groups[0]?.id)).toEqual(groups[0]);
    });

    test('gives the same answer twice', async () => {
      const engine = start();
      expect(await idsFrom(engine, {})).toEqual(await idsFrom(engine, {}));
    });

    test('stops when it is told to', async () => {
      const stopped = AbortSignal.abort();
      await expect(start().candidates({}, stopped)).rejects.toMatchObject({ name: 'AbortError' });
    });
  });
}

async function idsFrom(engine: SearchEngine, request: CandidateRequest): Promise<string[]> {
  const answer = await engine.candidates(request);
  return answer.arrived ? answer.candidates.map(({ id }) => id) : [answer.failure];
}

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exampleGroup, TOWNS } from '../../tests/exampleGroups.ts';
import type { Place } from '../domain/place.ts';
import type { SearchEngine } from '../search/engine.ts';
import type { RoadMinutes } from '../search/roadMinutes.ts';
import { gatherCandidates, type Wish } from './gatherCandidates.ts';

const evanston = { ...exampleGroup('evanston'), rank: 0 };
const place = { point: TOWNS.evanston, state: 'IL', zip: '60201' } as Place;
const wish: Wish = { place, words: '', state: undefined, within: 30, farther: 0, onlineIn: undefined };
const engine = {
  name: 'one group',
  candidates: () => Promise.resolve({ arrived: true, candidates: [evanston] }),
} as unknown as SearchEngine;
const roadsThat = (around: RoadMinutes['around']): RoadMinutes => ({ covers: () => true, around });
const gather = (roads: RoadMinutes) => gatherCandidates(wish, { engine, roads, signal: new AbortController().signal });

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));
afterEach(() => void vi.useRealTimers());

test('groups that are here wait two seconds for measured minutes, and then go without', async () => {
  let gathered: unknown;
  const gathering = gather(roadsThat(() => new Promise(() => {}))).then((answer) => (gathered = answer));
  await vi.advanceTimersByTimeAsync(1_999);
  expect(gathered).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  await gathering;
  expect(gathered).toMatchObject({ arrived: true, gathered: { candidates: [evanston] } });
  expect(gathered).not.toHaveProperty('gathered.measured');
});

test('measured minutes that come meanwhile are used', async () => {
  const measured = () => 12;
  const gathering = gather(roadsThat(() => new Promise((resolve) => setTimeout(resolve, 1_500, measured))));
  await vi.advanceTimersByTimeAsync(1_500);
  expect(await gathering).toMatchObject({ arrived: true, gathered: { measured } });
});

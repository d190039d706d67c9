/** Names of the whole country, as people type them, against its place files. */
import { expect, test } from 'vitest';
import type { PlaceAnswer } from '../src/domain/place.ts';
import { placeFinder } from '../src/search/placeFinder.ts';
import type { PlaceFile } from '../src/search/placeFiles.ts';
import { servedPlaces } from './support/servedPlaces.ts';

const served = servedPlaces();
const find = placeFinder({ base: '/', fetchFile: served.fetchFile });

/** Every pair of city and state, the most populous first within each file. */
const PAIRS = [...served.texts.values()].flatMap((text) =>
  ((JSON.parse(text) as Partial<PlaceFile>).cities ?? []).map(([city, state]) => ({ city, state })),
);

async function answerTo(text: string): Promise<PlaceAnswer | undefined> {
  const answer = await find(text);
  return answer.arrived ? answer.answer : undefined;
}

test('a city and its state are the same place with and without a space between them', async () => {
  expect(PAIRS.length).toBeGreaterThan(34_000);
  const differing: string[] = [];
  for (const { city, state } of PAIRS) {
    const [spaced, joined] = [await answerTo(`${city}, ${state}`), await answerTo(`${city},${state}`)];
    if (JSON.stringify(spaced) !== JSON.stringify(joined)) differing.push(`${city},${state}`);
  }
  expect(differing).toEqual([]);
});

test('every city is found by its name and its state', async () => {
  const lost: string[] = [];
  for (const { city, state } of PAIRS) {
    const answer = await answerTo(`${city}, ${state}`);
    if (answer?.found !== 'one' || answer.place.state !== state) lost.push(`${city}, ${state}`);
  }
  expect(lost).toEqual([]);
});

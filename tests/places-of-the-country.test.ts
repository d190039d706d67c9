/** Names of the whole country, as people type them, against its place files. */
import { describe, expect, test } from 'vitest';
import { isMilitaryZip } from '../src/domain/militaryZip.ts';
import type { PlaceAnswer } from '../src/domain/place.ts';
import { placeKey } from '../src/domain/placeKey.ts';
import { randomFrom, type Random } from '../scripts/bench/random.ts';
import { buildGazetteer, readZipPoints } from '../src/catalog/gazetteer.ts';
import { LARGE_PEOPLE } from '../src/search/placeFiles.ts';
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

test('every ZIP code that nobody has offers a known one, but for military mail', async () => {
  for (let prefix = 0; prefix < 1000; prefix += 1) {
    const answer = await answerTo(`${String(prefix).padStart(3, '0')}00`);
    if (answer?.found !== 'none') continue;
    expect([answer.zip, answer.nearestZip !== undefined, answer.why]).toEqual(
      isMilitaryZip(answer.zip ?? '') ? [answer.zip, false, 'military'] : [answer.zip, true, undefined],
    );
  }
});

test.each([
  ['Philly', 'Philadelphia PA'],
  ['St Pete', 'St. Petersburg FL'],
  ['St. Pete FL', 'St. Petersburg FL'],
  ['SF', 'San Francisco CA'],
  ['San Fran', 'San Francisco CA'],
  ['NOLA', 'New Orleans LA'],
  ['OKC', 'Oklahoma City OK'],
  ['SLC', 'Salt Lake City UT'],
  ['ATL', 'Atlanta GA'],
  ['KC', 'Kansas City MO or Kansas City KS'],
  ['L.A.', 'Los Angeles CA'],
  ['Nueva York', 'New York NY'],
])('%j is %s', async (typed, meant) => {
  const answer = await answerTo(typed);
  const places = answer?.found === 'one' ? [answer.place] : answer?.found === 'none' ? [] : answer?.places;
  expect(places?.map(({ city, state }) => `${city ?? ''} ${state ?? ''}`).join(' or ')).toBe(meant);
});

/** Ways to miss one letter of a name. */
const SLIPS: Record<string, (name: string, at: number, other: string) => string> = {
  'a letter too few': (name, at) => name.slice(0, at) + name.slice(at + 1),
  'a letter too many': (name, at, other) => name.slice(0, at) + other + name.slice(at),
  'another letter': (name, at, other) => name.slice(0, at) + other + name.slice(at + 1),
  'two letters changed': (name, at) => name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
};

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** A name with one slip somewhere in it, its first letter and its spaces included. */
function misspelt(name: string, slip: (typeof SLIPS)[string], random: Random): string {
  for (;;) {
    const typed = slip(name, random.below(name.length), random.pick(LETTERS));
    if (placeKey(typed) !== placeKey(name)) return typed;
  }
}

const { cities } = buildGazetteer(readZipPoints(), []);
const chance = randomFrom(5);
const small = cities.filter(({ population }) => population > 0 && population < LARGE_PEOPLE);
const LARGEST = cities.slice(0, 300);
const SMALL = Array.from({ length: 300 }, () => chance.pick(small));

describe.each([
  ['the 300 most populous cities', LARGEST, 0.97],
  ['300 small towns', SMALL, 0.95],
])('of %s, misspelt beside their state', (_, asked, share) => {
  test.each(Object.keys(SLIPS))('nearly all are found or offered: %s', async (kind) => {
    const random = randomFrom(11);
    const lost: string[] = [];
    for (const { city, state } of asked) {
      const typed = `${misspelt(city, SLIPS[kind]!, random)} ${state}`;
      const answer = await answerTo(typed);
      const places = answer?.found === 'one' ? [answer.place] : answer?.found === 'several' ? answer.places : [];
      const words = answer?.found === 'none' ? undefined : answer?.words;
      const right = places.some((place) => place.city === city && place.state === state);
      if (!right || words !== undefined) lost.push(`${typed} (${city})`);
    }
    console.log(`${asked.length - lost.length} of ${asked.length}. Not: ${lost.join(' · ') || 'none'}`);
    expect(1 - lost.length / asked.length).toBeGreaterThanOrEqual(share);
  });
});

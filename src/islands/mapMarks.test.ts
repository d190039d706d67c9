import type { Map as LeafletMap } from 'leaflet';
import { expect, test } from 'vitest';
import type { Match } from '../domain/searchGroups.ts';
import { countsFile } from '../search/mapFiles.ts';
import { map as words } from '../strings/en/map.ts';
import { countedCounties, countedStates, restOf, rowMarks } from './mapMarks.ts';
import type { MapRow } from './mapTypes.ts';
import { touches } from './placeMarks.ts';
import type { Outlines } from './useOutlines.ts';

const counts = countsFile([
  { state: 'IL', county: '031' },
  { state: 'IL', county: '031' },
  { state: 'IL', county: '097' },
]);

const outlines: Outlines = {
  counts,
  country: {
    version: 2,
    land: [],
    borders: [],
    centres: [
      ['IL', 40.1, -89.2],
      ['WI', 44.6, -89.7],
    ],
  },
  states: new Map([
    [
      'IL',
      {
        version: 2,
        land: [],
        borders: [],
        counties: [],
        centres: [
          ['031', 'Cook', 41.84, -87.82],
          ['097', 'Lake', 42.32, -88],
          ['001', 'Adams', 39.99, -91.19],
        ],
        towns: [],
      },
    ],
  ]),
};

test('a county is counted by its name and state, and one without a Group is not shown', () => {
  const counties = countedCounties(outlines, words, { origin: undefined, miles: 20 });
  expect(counties.map(({ subject, groups }) => [subject.name, groups])).toEqual([
    ['Cook, IL', 2],
    ['Lake, IL', 1],
  ]);
});

test('a county that the search has answered for is not counted again', () => {
  const chicago = { latitude: 41.88, longitude: -87.63 };
  const counties = countedCounties(outlines, words, { origin: chicago, miles: 20 });
  expect(counties.map(({ subject }) => subject.name)).toEqual(['Lake, IL']);
});

test('a state counts all of its Groups, in the language of the page', () => {
  expect(countedStates(outlines, 'es', 7).map(({ subject, groups }) => [subject.name, groups])).toEqual([
    ['Illinois', 3],
  ]);
});

test('what is a row already is not clustered, and neither is what has no point', () => {
  const here = match({ latitude: 42, longitude: -88 });
  const there = match({ latitude: 41, longitude: -88 });
  const nowhere = match(undefined);
  const rows = [{ match: { ...here } }] as unknown as readonly MapRow[];
  expect(restOf([here, nowhere, there], rows)).toEqual([
    { subject: 2, point: { latitude: 41, longitude: -88 }, groups: 1 },
  ]);
});

test('what is selected stands on its point, and covers none of the others there', () => {
  const site = { latitude: 42, longitude: -88 };
  const rows = [1, 2, 3, 4].map((number) => ({
    match: match(site),
    group: { id: `nami-example/${number}`, name: `Group ${number}` },
    cancelled: false,
  })) as unknown as readonly MapRow[];
  const marksOf = (some: readonly MapRow[]) => {
    const sides = { south: 41, north: 43, west: -89, east: -87 };
    return rowMarks({ map, rows: some, sides, selected: 'nami-example/1', words });
  };
  // One beside it, two, and three.
  for (const several of [2, 3, 4].map((count) => marksOf(rows.slice(0, count)))) {
    expect(several[0]).toMatchObject({ x: 0, y: 0, selected: true });
    for (const [index, { box }] of several.entries()) {
      expect(several.slice(index + 1).filter((other) => touches(other.box, box))).toEqual([]);
    }
  }
  expect(marksOf(rows).map(({ text }) => text)).toEqual(['1', '2', '3', '4']);
});

/** A map on which a degree is a thousand pixels, with its middle at 42° north and 88° west. */
const map = {
  latLngToLayerPoint: ([latitude, longitude]: readonly [number, number]) => ({
    x: (longitude + 88) * 1000,
    y: (42 - latitude) * 1000,
  }),
} as unknown as LeafletMap;

const match = (point: Match['candidate']['point']): Match =>
  ({ candidate: { affiliate: 'nami-example', rank: 0, point }, freshness: 'confirmed' }) as unknown as Match;

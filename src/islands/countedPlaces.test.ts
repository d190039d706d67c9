import { expect, test } from 'vitest';
import { countsFile } from '../search/mapFiles.ts';
import { map as words } from '../strings/en/map.ts';
import { countedCounties, countedStates } from './countedPlaces.ts';
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

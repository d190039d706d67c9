import { expect, test } from 'vitest';
import { buildGazetteer, readZipPoints } from './gazetteer.ts';
import { nearAreas } from './nearAreas.ts';

const areas = new Map(nearAreas(buildGazetteer(readZipPoints(), [])).map((area) => [area.prefix, area]));

test.each([
  ['606', 'Chicago', 'IL'],
  ['602', 'Evanston', 'IL'],
  ['100', 'New York', 'NY'],
  // Saipan has more people than any one town of Guam, and Guam three times as many people.
  ['969', 'Tamuning', 'GU'],
])('around ZIP codes that begin with %s, distances are measured from %s, %s', (prefix, city, state) => {
  expect(areas.get(prefix)).toMatchObject({ city, state });
});

test('a state whose digits are another’s is told of that area', () => {
  expect(areas.get('969')?.alsoOf).toEqual(['MP']);
  expect(areas.get('967')?.alsoOf).toEqual(['AS']);
});

import { expect, test } from 'vitest';
import { nearestQuery, wishQueries } from './meilisearchQueries.ts';

const filterOf = (request: Parameters<typeof wishQueries>[0]) =>
  JSON.stringify(wishQueries(request, 'groups').map(({ filter }) => filter));

test('several wishes are one question', () => {
  const queries = wishQueries(
    { around: { centre: { latitude: 42, longitude: -87.75 }, miles: 3 }, state: 'IL', onlineIn: 'America/Puerto_Rico' },
    'groups',
  );
  expect(queries.length).toBe(1);
  expect(queries[0]?.filter?.[0]).toEqual([
    '(_geoBoundingBox([42.21957, -87.45352], [41.78043, -88.04648]) AND _geoRadius(42.00000, -87.75000, 24382))',
    'state = "IL"',
    'onlineIn = "America/Puerto_Rico"',
    'onlineIn = "America/St_Thomas"',
  ]);
});

test('the box holds the circle', () => {
  const filter = filterOf({ around: { centre: { latitude: 64.75, longitude: -147.75 }, miles: 60 } });
  const [north = 0, east = 0, south = 0, west = 0] = [...filter.matchAll(/-?\d+\.\d+/gu)].map(([text]) => Number(text));
  const milesEast = (east - west) * 69.1 * Math.cos((Math.max(Math.abs(north), Math.abs(south)) * Math.PI) / 180);
  const metres = Number(/(?<metres>\d+)\)\)/u.exec(filter)?.groups?.['metres']);
  expect((north - south) * 69).toBeGreaterThan((2 * metres) / 1609.344 - 0.1);
  expect(milesEast).toBeGreaterThan((2 * metres) / 1609.344 - 0.1);
});

test('across the antimeridian only the circle is asked for', () => {
  expect(filterOf({ around: { centre: { latitude: 52, longitude: 179.9 }, miles: 30 } })).not.toContain('Box');
});

test('words cannot end a filter early', () => {
  const filter = filterOf({ everywhere: true, words: 'x" OR state = "IL' });
  expect(filter).not.toMatch(/state = /u);
});

test('only words that tell Groups apart are sent', () => {
  expect(JSON.stringify(wishQueries({ everywhere: true, words: 'the support group at church' }, 'groups'))).not.toMatch(
    /support|the /u,
  );
});

test('nothing is asked where nothing is wished for', () => {
  expect(wishQueries({ words: 'church' }, 'groups')).toEqual([]);
});

test('a tiny number is written out', () => {
  expect(nearestQuery({ latitude: 1e-7, longitude: -0 }, 60, 'groups').sort).toEqual([
    '_geoPoint(0.00000, 0.00000):asc',
  ]);
});

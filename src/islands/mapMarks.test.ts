import type { Map as LeafletMap } from 'leaflet';
import { expect, test } from 'vitest';
import type { Match } from '../domain/searchGroups.ts';
import { map as words } from '../strings/en/map.ts';
import { restOf, rowMarks } from './mapMarks.ts';
import type { MapRow } from './mapTypes.ts';
import { touches } from './placeMarks.ts';

test('what is a row already is not clustered, and neither is what has no point', () => {
  const here = match({ latitude: 42, longitude: -88 });
  const there = match({ latitude: 41, longitude: -88 });
  const nowhere = match(undefined);
  const rows = [{ match: { ...here } }] as unknown as readonly MapRow[];
  expect(restOf([here, nowhere, there], rows)).toEqual([
    { subject: 2, point: { latitude: 41, longitude: -88 }, groups: 1 },
  ]);
});

test.each([1, 2])(
  'what is selected stands on its point and covers none of the others there, in letters %d times as large',
  (scale) => {
    const site = { latitude: 42, longitude: -88 };
    const rows = [1, 2, 3, 4].map((number) => ({
      match: match(site),
      group: { id: `nami-example/${number}`, name: `Group ${number}` },
      cancelled: false,
    })) as unknown as readonly MapRow[];
    const marksOf = (some: readonly MapRow[]) => {
      const sides = { south: 41, north: 43, west: -89, east: -87 };
      return rowMarks({ map, rows: some, sides, scale, selected: 'nami-example/1', words });
    };
    // One beside it, two, and three.
    for (const several of [2, 3, 4].map((count) => marksOf(rows.slice(0, count)))) {
      expect(several[0]).toMatchObject({ x: 0, y: 0, selected: true });
      for (const [index, { box }] of several.entries()) {
        expect(several.slice(index + 1).filter((other) => touches(other.box, box))).toEqual([]);
      }
    }
    expect(marksOf(rows).map(({ text }) => text)).toEqual(['1', '2', '3', '4']);
  },
);

/** A map on which a degree is a thousand pixels, with its middle at 42° north and 88° west. */
const map = {
  latLngToLayerPoint: ([latitude, longitude]: readonly [number, number]) => ({
    x: (longitude + 88) * 1000,
    y: (42 - latitude) * 1000,
  }),
} as unknown as LeafletMap;

const match = (point: Match['candidate']['point']): Match =>
  ({ candidate: { affiliate: 'nami-example', rank: 0, point }, freshness: 'confirmed' }) as unknown as Match;

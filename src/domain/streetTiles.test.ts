import { expect, test } from 'vitest';
import { StreetTiles } from './streetTiles.ts';
import { tileHost } from './tileHost.ts';

const RASTER = { kind: 'raster', url: 'https://tiles.example.org/{z}/{x}/{y}.png', attribution: '© Example' };
const OWN_FILE = { kind: 'pmtiles', url: '/tiles/illinois.pmtiles', attribution: '© OpenStreetMap contributors' };

test.each([RASTER, OWN_FILE, { ...OWN_FILE, url: 'https://files.example.org/il.pmtiles', maxZoom: 14 }])(
  'street tiles can be %j',
  (tiles) => {
    expect(StreetTiles.safeParse(tiles).success).toBe(true);
  },
);

test.each([
  { ...RASTER, url: 'https://tiles.example.org/{z}/{x}.png' },
  { ...RASTER, url: 'http://tiles.example.org/{z}/{x}/{y}.png' },
  { ...OWN_FILE, url: 'javascript:alert(1)' },
  { ...OWN_FILE, url: '//elsewhere.example.org/il.pmtiles' },
  { ...OWN_FILE, attribution: '' },
])('street tiles cannot be %j', (tiles) => {
  expect(StreetTiles.safeParse(tiles).success).toBe(false);
});

test('a file of the site itself needs no other host', () => {
  expect(tileHost(StreetTiles.parse(OWN_FILE))).toBeUndefined();
  expect(tileHost(StreetTiles.parse(RASTER))).toBe('https://tiles.example.org');
});

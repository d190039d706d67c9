import type { Feature, FeatureCollection, Point } from 'geojson';
import { expect, test } from 'vitest';
import { editionAt, EVERYTHING, exampleListing } from '../../../tests/support/published.ts';
import { geojson } from './geojson.ts';
import { writeFeed } from './outFormat.ts';

const collection = (...told: readonly Readonly<Record<string, unknown>>[]) =>
  JSON.parse(
    [
      ...writeFeed(
        geojson,
        told.map((listing, index) => exampleListing(listing, { id: `g${index}` })),
        editionAt(),
      ),
    ].join(''),
  ) as FeatureCollection<Point | null>;
const feature = (told: Readonly<Record<string, unknown>> = {}): Feature<Point | null> => collection(told).features[0]!;

test('a point has its longitude first, and its precision beside it', () => {
  expect(feature()).toMatchObject({
    type: 'Feature',
    id: 'nami-example/g0',
    geometry: { type: 'Point', coordinates: [-87.6877, 42.0451] },
    properties: { precision: 'door', city: 'Evanston' },
  });
  const town = { city: 'Evanston', state: 'IL', latitude: 42.05, longitude: -87.69, precision: 'town' };
  expect(feature({ site: town }).properties).toMatchObject({ precision: 'town' });
});

test('a group without a point, or that meets only online, has no geometry but is there', () => {
  expect(feature({ site: { city: 'Evanston', state: 'IL' } }).geometry).toBeNull();
  expect(feature({ format: 'online' }).geometry).toBeNull();
});

test('the point of a group without a place of its own is that of its first time', () => {
  const site = { city: 'Skokie', state: 'IL', latitude: 42.0324, longitude: -87.7416 };
  const meetingTimes = [{ rhythm: 'weekly', weekday: 'tuesday', starts: '18:30', site }];
  expect(feature({ site: undefined, meetingTimes }).geometry?.coordinates).toEqual([-87.7416, 42.0324]);
});

test('properties are flat, since map programs show no others', () => {
  const { properties } = feature(EVERYTHING);
  expect(Object.values(properties ?? {}).filter((value) => typeof value === 'object')).toEqual([]);
  expect(properties?.['when']).toBe(
    'Every Tuesday, 6:30 to 7:45 p.m.; Every first and third Friday of the month, 10:00 to 11:00 a.m., in person and online, Café, 2 Example Road, Skokie, IL 60076-1234; Every other Sunday, 9:00 to 10:30 a.m., online',
  );
});

test('an empty directory is a collection still', () => {
  expect(collection()).toMatchObject({ type: 'FeatureCollection', features: [] });
});

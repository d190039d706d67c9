import { expect, test } from 'vitest';
import { clusterPoints, type Weighed } from './pointClusters.ts';

const USA = { south: 18, north: 72, west: -180, east: -60 };

const at = (latitude: number, longitude: number, subject: string, groups = 1): Weighed<string> => ({
  subject,
  point: { latitude, longitude },
  groups,
});

const CHICAGO = at(41.88, -87.63, 'Chicago');
const EVANSTON = at(42.05, -87.69, 'Evanston');
const DENVER = at(39.74, -104.99, 'Denver');

test('what is close together is one cluster, and parts when the map is zoomed in', () => {
  const clusters = clusterPoints([CHICAGO, EVANSTON, DENVER], 60);
  const [together, denver] = clusters.within(USA, 5).toSorted((one, other) => other.groups - one.groups);
  expect(together).toMatchObject({ groups: 2, first: 'Chicago', alone: undefined });
  expect(denver).toMatchObject({ groups: 1, alone: 'Denver' });
  const apart = clusters.within(USA, together?.partsAt ?? 0);
  expect(apart.map(({ alone }) => alone).sort()).toEqual(['Chicago', 'Denver', 'Evanston']);
});

test('a cluster counts the Groups of what is in it', () => {
  const [both] = clusterPoints([at(41.88, -87.63, 'Cook', 80), at(42.3, -88, 'Lake', 12)], 60).within(USA, 5);
  expect(both?.groups).toBe(92);
});

test('only what is in view is handed over', () => {
  const clusters = clusterPoints([CHICAGO, EVANSTON, DENVER], 60);
  expect(clusters.within({ south: 39, north: 40, west: -106, east: -104 }, 10).map(({ first }) => first)).toEqual([
    'Denver',
  ]);
});

test('Groups on one point stay together however near one looks', () => {
  const [both] = clusterPoints([CHICAGO, CHICAGO], 60).within(USA, 13);
  expect(both).toMatchObject({ groups: 2 });
  expect(both?.partsAt).toBeGreaterThan(14);
});

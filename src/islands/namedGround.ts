import type { MapStrings } from '../strings/en/map.ts';

export type GroundName = keyof MapStrings['ground'];

export interface NamedGround {
  readonly kind: 'water' | 'country';
  /** Farther out the name would be wider than what it names. Unit: zoom levels. */
  readonly fromZoom: number;
  /** Where the name may stand, the best first; a part of a lake or a border is named as well as its middle. */
  readonly at: readonly (readonly [latitude: number, longitude: number])[];
}

/** What our outlines leave empty around the land, so that a neighbour country is not taken for a lake. */
export const NAMED_GROUND: Readonly<Record<GroundName, NamedGround>> = {
  canada: {
    kind: 'country',
    fromZoom: 0,
    at: [
      [52, -100],
      [49.6, -120.5],
      [49.6, -115],
      [49.5, -110],
      [49.5, -104],
      [49.5, -98],
      [49.3, -94.2],
      [49, -87],
      [46.9, -83.2],
      [43.3, -80.9],
      [42.25, -82.5],
      [44.6, -77.3],
      [45.35, -74.8],
      [45.5, -72.5],
      [46.4, -67.2],
      [61.5, -137.5],
    ],
  },
  mexico: {
    kind: 'country',
    fromZoom: 0,
    at: [
      [28, -106],
      [32.2, -116],
      [31.4, -112],
      [30.8, -109.5],
      [31.2, -106.6],
      [29.6, -103.6],
      [28, -101],
      [26.1, -99.7],
      [25.6, -98],
    ],
  },
  atlantic: {
    kind: 'water',
    fromZoom: 0,
    at: [
      [35, -71],
      [42.6, -69.7],
      [40.2, -72.6],
      [38.5, -73.8],
      [36.4, -75],
      [33.7, -77],
      [32, -79.8],
      [30, -80.4],
      [27.6, -79.7],
      [18.9, -66],
    ],
  },
  pacific: {
    kind: 'water',
    fromZoom: 0,
    at: [
      [36, -126],
      [47, -125.3],
      [44, -125],
      [40.3, -125.2],
      [37.3, -123.3],
      [35, -121.7],
      [33.4, -118.9],
      [32.6, -117.8],
      [21, -158.8],
      [20, -157.2],
    ],
  },
  gulf: {
    kind: 'water',
    fromZoom: 0,
    at: [
      [26.5, -90.5],
      [28.6, -94.5],
      [28.8, -90.5],
      [29.7, -87],
      [27.6, -83.6],
      [26.2, -82.6],
    ],
  },
  superior: {
    kind: 'water',
    fromZoom: 6,
    at: [
      [47.4, -87.4],
      [47, -85.6],
      [47.2, -89.8],
      [46.95, -91.1],
    ],
  },
  michigan: {
    kind: 'water',
    fromZoom: 6,
    at: [
      [43.6, -87.1],
      [42.5, -87.2],
      [41.95, -87.25],
      [42.2, -87.48],
      [42.3, -87.6],
      [41.9, -87.42],
      [44.6, -86.8],
      [42.2, -87.4],
      [41.85, -87.1],
      [45.4, -86.2],
    ],
  },
  huron: {
    kind: 'water',
    fromZoom: 6,
    at: [
      [44.7, -82.4],
      [43.7, -82.1],
      [45.4, -83.3],
    ],
  },
  erie: {
    kind: 'water',
    fromZoom: 6,
    at: [
      [42.2, -81.2],
      [41.75, -82.2],
      [42.45, -79.8],
    ],
  },
  ontario: {
    kind: 'water',
    fromZoom: 6,
    at: [
      [43.6, -77.8],
      [43.5, -79],
    ],
  },
  saltLake: { kind: 'water', fromZoom: 8, at: [[41.15, -112.55]] },
};

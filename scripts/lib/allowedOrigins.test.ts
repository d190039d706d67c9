import { expect, test } from 'vitest';
import { allowedOrigins } from './allowedOrigins.ts';

const NOBODY = { searchServer: undefined, settings: {} };
const attribution = '© Example';

test('by itself a site asks nobody else', () => {
  expect(allowedOrigins(NOBODY)).toEqual({});
});

test('streets from a server of pictures widen the policy for pictures of that host, and for nothing else', () => {
  const tiles = { kind: 'raster', url: 'https://tiles.example.org/{z}/{x}/{y}.png', attribution } as const;
  expect(allowedOrigins({ ...NOBODY, settings: { tiles } })).toEqual({ 'img-src': ['https://tiles.example.org'] });
});

test('streets from a file elsewhere widen the policy for requests to that host', () => {
  const tiles = { kind: 'pmtiles', url: 'https://files.example.org/il.pmtiles', attribution } as const;
  expect(allowedOrigins({ ...NOBODY, settings: { tiles } })).toEqual({ 'connect-src': ['https://files.example.org'] });
});

test('streets from a file of the site itself widen nothing', () => {
  const tiles = { kind: 'pmtiles', url: '/tiles/il.pmtiles', attribution } as const;
  expect(allowedOrigins({ ...NOBODY, settings: { tiles } })).toEqual({});
});

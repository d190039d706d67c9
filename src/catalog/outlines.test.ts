import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { COARSE_STEPS, decodeLine, FINE_STEPS, isCountryOutline, isStateOutline } from '../domain/outline.ts';
import { STATE_CODES } from '../domain/state.ts';
import { STATE_BOUNDS } from '../domain/stateBounds.ts';
import { liesIn } from '../domain/statePoint.ts';
import { countryOutline, stateOutlines } from './outlines.ts';
import { readTowns } from './towns.ts';

const country = countryOutline();
const outlineOf = stateOutlines(readTowns());

const weight = (content: unknown): number => brotliCompressSync(JSON.stringify(content)).length;

test('the country at a glance is small enough to fetch on a phone', () => {
  expect(weight(country)).toBeLessThan(20_000);
});

test('wherever a map begins, its states weigh 60 kB at most', () => {
  const weights = new Map(STATE_CODES.map((code) => [code, weight(outlineOf(code))]));
  // Twice the reach of 90 minutes to each side, seen from every corner of every state.
  const across = 2.2;
  const views = STATE_CODES.flatMap((code) => {
    const [south, north, west, east] = STATE_BOUNDS[code];
    return [south, (south + north) / 2, north].flatMap((latitude) =>
      [west, (west + east) / 2, east].map((longitude) => ({ latitude, longitude })),
    );
  });
  const first = views.map(({ latitude, longitude }) =>
    STATE_CODES.filter((code) => {
      const [south, north, west, east] = STATE_BOUNDS[code];
      return (
        south < latitude + across && north > latitude - across && west < longitude + across && east > longitude - across
      );
    }).reduce((sum, code) => sum + (weights.get(code) ?? 0), 0),
  );
  expect(Math.max(...first)).toBeLessThan(60_000);
});

test('the land reaches from Maine to Hawaii', () => {
  const points = country.land.flatMap((line) => decodeLine(line, COARSE_STEPS));
  expect(Math.max(...points.map(({ longitude }) => longitude).filter((east) => east < 0))).toBeGreaterThan(-67);
  expect(points.some((point) => liesIn('HI', point))).toBe(true);
});

test('the count of every state stands in it', () => {
  const strays = country.centres.filter(([code, latitude, longitude]) => !liesIn(code, { latitude, longitude }));
  expect(strays).toEqual([]);
  expect(country.centres.map(([code]) => code).sort()).toEqual([...STATE_CODES].sort());
});

test('what belongs to a state lies in it', () => {
  const { land, counties, centres } = outlineOf('IL');
  const points = [
    ...[...land, ...counties].flatMap((line) => decodeLine(line, FINE_STEPS)),
    ...centres.map(([, , latitude, longitude]) => ({ latitude, longitude })),
  ];
  expect(points.length).toBeGreaterThan(500);
  expect(points.filter((point) => !liesIn('IL', point))).toEqual([]);
});

test('a border stands in one of its two states, never in both', () => {
  const lines = (['WI', 'IL', 'IN'] as const).flatMap((code) => outlineOf(code).borders.map((line) => line.join()));
  expect(new Set(lines).size).toBe(lines.length);
});

test('names the largest town of a state first, and neither every hamlet nor parts of a city', () => {
  expect(outlineOf('IL').towns[0]?.[0]).toBe('Chicago');
  const tennessee = outlineOf('TN').towns.map(([name]) => name);
  expect(tennessee[0]).toBe('Memphis');
  expect(tennessee).not.toContain('New South Memphis');
  expect(outlineOf('TX').towns.length).toBeLessThanOrEqual(180);
});

test('every state and territory has an outline with land, and a county to count in', () => {
  expect(isCountryOutline(country)).toBe(true);
  const bare = STATE_CODES.filter((code) => {
    const outline = outlineOf(code);
    return !isStateOutline(outline) || outline.land.length === 0 || outline.centres.length === 0;
  });
  expect(bare).toEqual([]);
});

import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { liesIn } from '../domain/statePoint.ts';
import { decodeLine } from '../domain/outline.ts';
import { buildGazetteer, readZipPoints } from './gazetteer.ts';
import { countryOutline, stateOutlines } from './outlines.ts';

const outlineOf = stateOutlines(buildGazetteer(readZipPoints(), []).cities);

test('the outline of the country is small enough to fetch on a phone', () => {
  expect(gzipSync(JSON.stringify(countryOutline())).length).toBeLessThan(35_000);
});

test('the land reaches from Maine to Hawaii', () => {
  const points = countryOutline().land.flatMap(decodeLine);
  expect(Math.max(...points.map(({ longitude }) => longitude).filter((east) => east < 0))).toBeGreaterThan(-67);
  expect(points.some((point) => liesIn('HI', point))).toBe(true);
});

test('the counties of a state lie in it', () => {
  const points = outlineOf('IL').counties.flatMap(decodeLine);
  expect(points.length).toBeGreaterThan(100);
  expect(points.filter((point) => !liesIn('IL', point))).toEqual([]);
});

test('names the largest town of a state first, and not every hamlet', () => {
  const { towns } = outlineOf('IL');
  expect(towns[0]?.[0]).toBe('Chicago');
  expect(towns.length).toBeLessThanOrEqual(260);
});

test('a state without counties in the atlas has an empty outline, not a broken one', () => {
  expect(outlineOf('GU')).toMatchObject({ version: 1, counties: [] });
});

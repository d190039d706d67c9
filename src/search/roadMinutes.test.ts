import { expect, test } from 'vitest';
import { exampleGroup, siteAt, TOWNS } from '../../tests/exampleGroups.ts';
import type { Place } from '../domain/place.ts';
import type { FetchFile } from './fetchFile.ts';
import { roadMinutes } from './roadMinutes.ts';
import { minutesPoint, type RoadMinutesFile } from './roadMinutesFile.ts';

const evanston = exampleGroup('evanston');
const sameDoor = exampleGroup('evanston-women');
const skokie = exampleGroup('skokie', { site: siteAt(TOWNS.skokie) });
const pointOf = ({ point }: typeof evanston) => minutesPoint(point ?? { latitude: 0, longitude: 0 });

const FILE: RoadMinutesFile = {
  version: 1,
  points: [pointOf(evanston), pointOf(skokie)],
  zips: { '60201': [0, 4, 1, 12.5], '60202': [1, 9] },
};
const from = (zip: string): Place => ({ kind: 'zip', zip, point: { latitude: 42, longitude: -87.7 } });

function served(content: unknown = FILE, measured = '601 602') {
  const asked: string[] = [];
  const fetchFile: FetchFile = (path) => {
    asked.push(path);
    return Promise.resolve({ arrived: true, content });
  };
  return { asked, minutes: roadMinutes({ base: '/sub/', fetchFile, measured }) };
}

test('tells the minutes from a ZIP code to every group at a door', async () => {
  const minutesTo = await served().minutes.around(from('60201'));
  expect(minutesTo?.(evanston)).toBe(4);
  expect(minutesTo?.(sameDoor)).toBe(4);
  expect(minutesTo?.(skokie)).toBe(12.5);
});

test('says nothing of a group that nobody measured from there, nor of one without a point', async () => {
  const minutesTo = await served().minutes.around(from('60202'));
  expect(minutesTo?.(evanston)).toBeUndefined();
  expect(minutesTo?.({})).toBeUndefined();
});

test('asks for the file of three digits once', async () => {
  const { asked, minutes } = served();
  await minutes.around(from('60201'));
  await minutes.around(from('60202'));
  expect(asked).toEqual(['/sub/search/minutes/602.json']);
});

test.each([
  ['a city', { kind: 'city', point: { latitude: 42, longitude: -87.7 } } as const, '602'],
  ['a device', { kind: 'device', point: { latitude: 42, longitude: -87.7 } } as const, '602'],
  ['a ZIP code nobody measured from', from('90210'), '602'],
  ['a site without minutes', from('60201'), ''],
])('asks nobody for %s', async (_, place, measured) => {
  const { asked, minutes } = served(FILE, measured);
  expect(await minutes.around(place)).toBeUndefined();
  expect(asked).toEqual([]);
});

test.each([
  ['a login page', '<!doctype html>'],
  ['another version', { ...FILE, version: 2 }],
  ['half a file', { version: 1 }],
])('estimates rather than fails on %s', async (_, content) => {
  expect(await served(content).minutes.around(from('60201'))).toBeUndefined();
});

test('estimates rather than fails where the file does not arrive', async () => {
  const fetchFile: FetchFile = () => Promise.resolve({ arrived: false, failure: 'unreachable' });
  expect(await roadMinutes({ base: '/', fetchFile, measured: '602' }).around(from('60201'))).toBeUndefined();
});

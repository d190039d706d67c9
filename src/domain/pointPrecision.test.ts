import { expect, test } from 'vitest';
import { pointPrecision } from './pointPrecision.ts';

const street = '12 Example Street';
const measured = { latitude: 33.77412, longitude: -84.29643 };

test('a measured point with a street is the door', () => {
  expect(pointPrecision({ street, approximate: false }, measured)).toBe('door');
});

test('a point that the feed calls approximate is never the door', () => {
  expect(pointPrecision({ street, approximate: true }, measured)).toBe('street');
  expect(pointPrecision({ approximate: true }, measured)).toBe('town');
});

test('a point without a street is the middle of the town', () => {
  expect(pointPrecision({ approximate: false }, measured)).toBe('town');
});

test('a rounded point is as exact as its last decimal', () => {
  expect(pointPrecision({ street, approximate: false }, { latitude: 33.774, longitude: -84.296 })).toBe('street');
  expect(pointPrecision({ street, approximate: false }, { latitude: 33.77, longitude: -84.3 })).toBe('town');
  expect(pointPrecision({ street, approximate: false }, { latitude: 34, longitude: -84 })).toBe('town');
});

test('one number that happens to be round does not make a point rounded', () => {
  expect(pointPrecision({ street, approximate: false }, { latitude: 33.8, longitude: -84.29643 })).toBe('door');
});

test.each(['Elm Street', 'MN-965', 'County Road 12', 'W 5th Ave', 'Highway 12 North'])(
  'a point on "%s" is somewhere on that road, because no number says where',
  (road) => {
    expect(pointPrecision({ street: road, approximate: false }, measured)).toBe('street');
  },
);

test.each([
  '12-34 5th Ave',
  '500-A Elm St',
  'Elm Center, 400 US-965',
  'One Elm Plaza',
  'Calle Luna 12',
  '1200 County Road 12',
  'Elm St & 2nd Ave',
  'Corner of Elm and Oak',
])('"%s" is one spot', (spot) => {
  expect(pointPrecision({ street: spot, approximate: false }, measured)).toBe('door');
});

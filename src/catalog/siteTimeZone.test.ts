import { expect, test } from 'vitest';
import { onlyTimeZone, siteTimeZone } from './siteTimeZone.ts';
import type { StateCode } from '../domain/state.ts';

test.each<[string, StateCode, string, string]>([
  ['Phoenix', 'AZ', '85004', 'America/Phoenix'],
  ['Window Rock on the Navajo Nation', 'AZ', '86515', 'America/Denver'],
  ['Indianapolis', 'IN', '46204', 'America/Indiana/Indianapolis'],
  ['Knox in Starke County', 'IN', '46534', 'America/Indiana/Knox'],
  ['Tell City in Perry County', 'IN', '47586', 'America/Indiana/Tell_City'],
  ['Vincennes in Knox County', 'IN', '47591', 'America/Indiana/Vincennes'],
  ['Gary in Lake County', 'IN', '46402', 'America/Chicago'],
  ['El Paso', 'TX', '79901', 'America/Denver'],
  ['Chattanooga', 'TN', '37402', 'America/New_York'],
  ['Ironwood', 'MI', '49938', 'America/Menominee'],
  ['Pensacola', 'FL', '32502', 'America/Chicago'],
  ['Honolulu', 'HI', '96815', 'Pacific/Honolulu'],
  ['Adak in the Aleutians', 'AK', '99546', 'America/Adak'],
  ['San Juan', 'PR', '00901', 'America/Puerto_Rico'],
  ['Christiansted', 'VI', '00820', 'America/St_Thomas'],
  ['Hagåtña', 'GU', '96910', 'Pacific/Guam'],
  ['Saipan', 'MP', '96950', 'Pacific/Saipan'],
  ['Pago Pago', 'AS', '96799', 'Pacific/Pago_Pago'],
])('%s keeps its own time, told by the ZIP code', (_, state, zip, timeZone) => {
  expect(siteTimeZone({ state, zip })).toEqual({ timeZone });
});

test.each<[string, StateCode, number, number, string]>([
  ['Phoenix', 'AZ', 33.4484, -112.074, 'America/Phoenix'],
  ['Window Rock', 'AZ', 35.6806, -109.0526, 'America/Denver'],
  ['Adak', 'AK', 51.88, -176.6581, 'America/Adak'],
  ['Pago Pago', 'AS', -14.2756, -170.702, 'Pacific/Pago_Pago'],
  ['Guam', 'GU', 13.4443, 144.7937, 'Pacific/Guam'],
  ['Ponce', 'PR', 18.0111, -66.6141, 'America/Puerto_Rico'],
])('%s keeps its own time, told by the point alone', (_, state, latitude, longitude, timeZone) => {
  expect(siteTimeZone({ state, point: { latitude, longitude } }).timeZone).toBe(timeZone);
});

test('near a border the ZIP code is believed, and the doubt is told', () => {
  const ulysses = { state: 'KS', zip: '67880', point: { latitude: 37.5814, longitude: -101.3552 } } as const;
  expect(siteTimeZone(ulysses)).toEqual({ timeZone: 'America/Chicago', doubt: 'America/Denver' });
});

test('Flagstaff does not keep Navajo time, though a list by ZIP code says so', () => {
  const flagstaff = { state: 'AZ', zip: '86004', point: { latitude: 35.2, longitude: -111.6 } } as const;
  expect(siteTimeZone(flagstaff)).toEqual({ timeZone: 'America/Phoenix', doubt: 'America/Denver' });
});

test('zones of another name but the same clock are no doubt', () => {
  const detroit = { state: 'IN', zip: '46705', point: { latitude: 41.55, longitude: -85.1 } } as const;
  expect(siteTimeZone(detroit).doubt).toBeUndefined();
});

test('a zone that the state does not keep is never taken', () => {
  expect(siteTimeZone({ state: 'ME', point: { latitude: 46.1263, longitude: -67.84 } })).toEqual({
    timeZone: 'America/New_York',
  });
  expect(siteTimeZone({ state: 'OR', zip: '30030' }).timeZone).toBeUndefined();
});

test('a state of one time answers for an online group; a state of several has to be asked', () => {
  expect(onlyTimeZone('GA')).toBe('America/New_York');
  expect(onlyTimeZone('MT')).toBe('America/Denver');
  expect(onlyTimeZone('TN')).toBeUndefined();
  expect(onlyTimeZone('AZ')).toBeUndefined();
});

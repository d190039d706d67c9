import { describe, expect, test } from 'vitest';
import type { ListedSite } from '../formats/feeds/listing.ts';
import { readSite } from '../formats/reading/readSite.ts';
import { placeSite, readPlaceTable } from './placeSite.ts';

const place = placeSite({ table: readPlaceTable(), affiliateState: 'GA' });

/** A place as a feed writes it, read and looked up, as an import does both. */
function lookUp(listed: ListedSite) {
  const { site, findings } = readSite(listed);
  const isHeld = findings.some(({ severity }) => severity === 'error');
  const placed = isHeld ? { findings: [] } : place(site);
  return { ...placed, codes: [...findings, ...placed.findings].map(({ severity, code }) => `${severity} ${code}`) };
}

const DECATUR = { street: '12 Example Street', city: 'Decatur', state: 'GA', zip: '30030' };

describe('a place that cannot be right is held back', () => {
  test.each<readonly [string, ListedSite, string]>([
    ['longitude zero', { ...DECATUR, latitude: '33.774', longitude: '0.0' }, 'error point-outside-state'],
    ['latitude zero', { ...DECATUR, latitude: '0', longitude: '-84.296' }, 'error point-outside-state'],
    ['off the Earth', { ...DECATUR, latitude: '91', longitude: '181' }, 'error point-outside-state'],
    [
      'Toronto',
      { city: 'Buffalo', state: 'NY', zip: '14201', latitude: '43.65', longitude: '-79.38' },
      'error point-far-from-town',
    ],
    [
      'Georgia, the country, by its point',
      { city: 'Tbilisi', state: 'Georgia', latitude: '41.71', longitude: '44.83' },
      'error point-outside-state',
    ],
    ['Georgia, the country, by its name', { city: 'Tbilisi', country: 'Georgia' }, 'error outside-us'],
    ['a post office of the army', { street: 'PSC 1', city: 'APO', state: 'AE', zip: '09012' }, 'error state-unclear'],
    [
      'a longitude past the date line',
      { city: 'Adak', state: 'AK', latitude: '51.88', longitude: '183.342' },
      'error point-outside-state',
    ],
    [
      'a ZIP code that spans two states, with the other one',
      { city: 'Fort Campbell', state: 'TN', zip: '42223' },
      'error zip-of-another-state',
    ],
    ['a town of several states', { city: 'Kansas City' }, 'error place-unclear'],
  ])('%s', (_, listed, code) => {
    const { site, codes } = lookUp(listed);
    expect(site).toBeUndefined();
    expect(codes).toContain(code);
  });
});

describe('a place written otherwise is found, and its town stays as it is written', () => {
  test.each<readonly [ListedSite, object]>([
    [
      { city: 'St. Louis', state: 'MO' },
      { city: 'St. Louis', state: 'MO', precision: 'town' },
    ],
    [
      { city: 'Saint Louis', state: 'Missouri' },
      { city: 'Saint Louis', state: 'MO' },
    ],
    [
      { city: 'Ft. Worth', state: '.TX' },
      { city: 'Ft. Worth', state: 'TX' },
    ],
    [
      { city: 'Kansas City', state: 'KS' },
      { city: 'Kansas City', state: 'KS' },
    ],
    [
      { city: 'Kansas City', state: 'MO' },
      { city: 'Kansas City', state: 'MO' },
    ],
    [{ city: 'Springfield' }, { city: 'Springfield', state: 'GA' }],
    [
      { city: 'Decatur', state: 'GA', zip: '30030-1234' },
      { zip: '30030-1234', precision: 'town' },
    ],
    [{ city: 'Pago Pago', state: 'AS', latitude: '-14.2756', longitude: '-170.702' }, { latitude: -14.2756 }],
    [{ city: 'Pago Pago', state: 'AS', latitude: '14.2756', longitude: '-170.702' }, { latitude: -14.2756 }],
    [
      { city: 'Hagåtña', state: 'GU', latitude: '13.4757', longitude: '144.7489' },
      { city: 'Hagåtña', longitude: 144.7489 },
    ],
    [{ city: 'Adak', state: 'AK', latitude: '51.88', longitude: '-176.658' }, { longitude: -176.658 }],
    [{ city: 'San Juan', state: 'PR', zip: '901' }, { zip: '00901' }],
    [
      { ...DECATUR, zip: '99999' },
      { city: 'Decatur', zip: '99999', precision: 'town' },
    ],
    [
      { ...DECATUR, latitude: "33° 46' N", longitude: "84° 17' W" },
      { city: 'Decatur', precision: 'town' },
    ],
  ])('%j', (listed, expected) => {
    expect(lookUp(listed).site).toMatchObject(expected);
  });
});

describe('an address that is told only to those who ask is none', () => {
  test.each([
    'Address withheld',
    'Call for address',
    'Private location',
    'Available upon request',
    'Contact us for location',
    'TBA',
    'Llame para la dirección',
  ])('%s', (street) => {
    const { site, codes } = lookUp({ ...DECATUR, street, latitude: '33.77412', longitude: '-84.29643' });
    expect(site).toMatchObject({ city: 'Decatur', precision: 'town' });
    expect(site).not.toHaveProperty('street');
    // A point to the metre would tell it all the same.
    expect(site?.latitude).not.toBe(33.77412);
    expect(codes).toEqual(['warning wrong-value']);
  });

  test.each(['Private Drive 7', 'Call Street 12', 'Write Ave'])('%s is a street', (street) => {
    expect(lookUp({ ...DECATUR, street }).site).toMatchObject({ street });
  });
});

import { describe, expect, test } from 'vitest';
import { Site } from '../domain/site.ts';
import type { ReadSite } from '../formats/reading/placeSite.ts';
import { placeSite, readPlaceTable } from './placeSite.ts';

const table = readPlaceTable();
const place = placeSite({ table, affiliateState: 'GA' });

const DECATUR = { latitude: 33.77412, longitude: -84.29643 };
const decatur: ReadSite = {
  name: 'Oakhurst Community Room',
  street: '12 Example Street',
  city: 'Decatur',
  state: 'GA',
  zip: '30030',
  approximate: false,
};
const at = (latitude: number, longitude: number, more: Partial<ReadSite> = {}): ReadSite => ({
  ...decatur,
  point: { latitude, longitude },
  ...more,
});
const town = (more: Partial<ReadSite>): ReadSite => ({ approximate: false, ...more });

const codesOf = (site: ReadSite) => place(site).findings.map(({ code }) => code);
const messageOf = (site: ReadSite) =>
  place(site)
    .findings.map(({ message }) => message)
    .join(' ');

describe('with a point', () => {
  test('a point in its town is the door, and the schema takes it', () => {
    const { site, timeZone, findings } = place(at(DECATUR.latitude, DECATUR.longitude));
    expect(findings).toEqual([]);
    expect(Site.parse(site)).toMatchObject({ ...DECATUR, precision: 'door', city: 'Decatur', zip: '30030' });
    expect(timeZone).toBe('America/New_York');
  });

  test.each([
    ['a lost minus sign', DECATUR.latitude, -DECATUR.longitude],
    ['a swap', DECATUR.longitude, DECATUR.latitude],
    ['a swap with a lost minus sign', -DECATUR.longitude, DECATUR.latitude],
  ])('%s is mended and said', (_, latitude, longitude) => {
    const { site } = place(at(latitude, longitude));
    expect(site).toMatchObject(DECATUR);
    expect(codesOf(at(latitude, longitude))).toEqual(['point-mended']);
  });

  test('zeros are no point: the town stands in', () => {
    expect(place(at(0, 0)).site).toMatchObject({ precision: 'town' });
    expect(codesOf(at(0, 0))).toEqual(['point-left-out']);
  });

  test.each([
    ['London', 51.5072, -0.1276],
    ['the ocean', 33.7, -70],
    ['off the Earth', 133.7, -84.3],
    ['not a number', Number.NaN, -84.3],
    ['Alabama', 33.5186, -86.8104],
    ['another town of the state', 32.0809, -81.0912],
  ])('a point in %s is held back', (_, latitude, longitude) => {
    const { site, findings } = place(at(latitude, longitude));
    expect(site).toBeUndefined();
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
  });

  test('the distance is said in miles, with the town the point is near', () => {
    expect(messageOf(at(32.0809, -81.0912))).toMatch(
      /2\d\d miles from Decatur, GA, and 2\d\d miles from ZIP code 30030\. It is near Savannah, GA/u,
    );
  });

  test('a point in the town outweighs a mistyped ZIP code, which is kept and doubted', () => {
    const site = at(DECATUR.latitude, DECATUR.longitude, { zip: '30300' });
    expect(codesOf(site)).toEqual(['zip-unknown']);
    const swapped = at(42.44385, -76.50168, { city: 'Ithaca', state: 'NY', zip: '14580' });
    expect(codesOf(swapped)).toEqual(['zip-doubtful']);
    expect(place(swapped).site).toMatchObject({ zip: '14580', city: 'Ithaca' });
  });

  test('a point at the ZIP code of a town across the state from the one written is a question', () => {
    expect(codesOf(at(42.3753, -71.1507, { city: 'Lee', state: 'MA', zip: '02138' }))).toEqual(['point-far-from-town']);
  });

  test('a point without known town or ZIP code is asked about its state', () => {
    const hamlet = { city: 'Nowhereville', state: 'NC' } as const;
    const inside = town({ ...hamlet, point: { latitude: 35.6, longitude: -78.4 } });
    expect(codesOf(inside)).toEqual(['city-unknown']);
    expect(codesOf({ ...inside, point: { latitude: 35.2, longitude: -70.2 } })).toContain('point-outside-state');
  });

  test('a wide ZIP code of the far north holds a point that a city’s would not', () => {
    const yakutat = { city: 'Yakutat', state: 'AK', zip: '99689' } as const;
    expect(codesOf(at(59.55195, -139.73857, yakutat))).toEqual([]);
  });

  test('a wide ZIP code does not reach into the next state', () => {
    const wendover = { city: 'Wendover', state: 'UT', zip: '84083' } as const;
    expect(codesOf(at(40.73712, -114.03752, wendover))).toEqual([]);
    expect(codesOf(at(40.73712, -114.50012, wendover))).toEqual(['point-outside-state']);
  });

  test('a slip is mended only into the town itself, not into the wide country around it', () => {
    const yakutat = { city: 'Yakutat', state: 'AK', zip: '99689' } as const;
    const { site, findings } = place(at(-139.73857, 59.55195, yakutat));
    expect(site).toBeUndefined();
    expect(findings[0]?.message).toContain('swapped');
  });

  test('what a feed calls approximate is no door', () => {
    expect(place(at(DECATUR.latitude, DECATUR.longitude, { approximate: true })).site?.precision).toBe('street');
  });
});

describe('without a point', () => {
  test('the ZIP code gives a point in the town', () => {
    const { site } = place(decatur);
    expect(site).toMatchObject({ precision: 'town', city: 'Decatur' });
    expect(site?.latitude).toBeCloseTo(33.77, 1);
  });

  test('the town gives one where there is no ZIP code, a suburb that has none of its own too', () => {
    expect(place(town({ city: 'Edina', state: 'MN' })).site).toMatchObject({ city: 'Edina', precision: 'town' });
    expect(place(town({ city: 'Edina', state: 'MN' })).site?.latitude).toBeCloseTo(44.89, 1);
  });

  test('a ZIP code alone names its town and state, and says so', () => {
    const { site, findings } = place(town({ zip: '60201' }));
    expect(site).toMatchObject({ city: 'Evanston', state: 'IL' });
    expect(findings.map(({ code }) => code)).toEqual(['address-filled']);
  });

  test('a missing state is the ZIP code’s, else the affiliate’s where it has such a town', () => {
    expect(place(town({ city: 'Evanston', zip: '60201' })).site?.state).toBe('IL');
    expect(place(town({ city: 'Decatur' })).site?.state).toBe('GA');
    expect(codesOf(town({ city: 'Decatur' }))).toEqual([]);
  });

  test('a missing state that several could be is a question that lists them', () => {
    const elsewhere = placeSite({ table, affiliateState: 'OR' })(town({ city: 'Decatur' }));
    expect(elsewhere.site).toBeUndefined();
    expect(elsewhere.findings[0]?.message).toMatch(/AL.*GA.*IL/u);
  });

  test('a point settles a missing state', () => {
    const site = town({ city: 'Decatur', point: { latitude: 39.8403, longitude: -88.9548 } });
    expect(place(site).site?.state).toBe('IL');
  });

  test('a point between two towns of one name, in two states, settles nothing', () => {
    const site = town({ city: 'Texarkana', point: { latitude: 33.4255, longitude: -94.0431 } });
    expect(codesOf(site)).toEqual(['place-unclear']);
  });

  test('a town that no list knows is kept as it is written, with a suggestion', () => {
    const site = town({ city: 'Bainridge', state: 'NY', zip: '13733' });
    expect(place(site).site).toMatchObject({ city: 'Bainridge', precision: 'town' });
    expect(messageOf(site)).toContain('Did you mean Bainbridge?');
  });

  test('with neither a known town nor a ZIP code there is no point, and no guess', () => {
    const { site } = place(town({ city: 'Gillburg', state: 'NC' }));
    expect(site).toEqual({ city: 'Gillburg', state: 'NC' });
  });

  test('a ZIP code of another state is a question', () => {
    expect(codesOf(town({ city: 'Salem', state: 'OR', zip: '01970' }))).toEqual(['zip-of-another-state']);
  });

  test('a ZIP code across the border from the town is only doubted', () => {
    const bristol = town({ city: 'Bristol', state: 'TN', zip: '24201' });
    expect(codesOf(bristol)).toEqual(['zip-doubtful']);
    expect(place(bristol).site).toMatchObject({ state: 'TN', zip: '24201' });
  });

  test('a ZIP code and a town far apart are a question', () => {
    expect(messageOf(town({ city: 'Ithaca', state: 'NY', zip: '14580' }))).toMatch(
      /Webster, NY, 7\d miles from Ithaca/u,
    );
  });

  test('a name that two far towns of the state have is a question; a great city is not', () => {
    expect(codesOf(town({ city: 'Franklin', state: 'NC' }))).toEqual(['place-unclear']);
    expect(codesOf(town({ city: 'Houston', state: 'TX' }))).toEqual([]);
  });

  test('an address without town, ZIP code and state is a question', () => {
    expect(place(town({ street: '12 Example Street' })).site).toBeUndefined();
    expect(codesOf(town({ state: 'GA' }))).toEqual(['place-unclear']);
  });

  test('Puerto Rico and Guam are places like any other', () => {
    expect(place(town({ city: 'Mayagüez', state: 'PR' }))).toMatchObject({
      site: { city: 'Mayagüez', precision: 'town' },
      timeZone: 'America/Puerto_Rico',
      findings: [],
    });
    expect(place(town({ zip: '96913' }))).toMatchObject({ site: { state: 'GU' }, timeZone: 'Pacific/Guam' });
  });

  test('names that every object has are only names', () => {
    expect(codesOf(town({ city: 'constructor', state: 'GA', zip: '30030' }))).toEqual(['city-unknown']);
    expect(place(town({ city: '__proto__' })).site).toBeUndefined();
  });
});

describe('a point that is near, but no door', () => {
  const clayton = { city: 'Clayton', state: 'NC', zip: '27520' } as const;

  test('in the next town gives way to its own, with the distance said', () => {
    const site = at(35.80012, -78.37013, clayton);
    expect(codesOf(site)).toEqual(['point-left-out']);
    expect(messageOf(site)).toMatch(/\d+ miles from ZIP code 27520\. It is near [A-Z][a-z]+, NC/u);
    expect(place(site).site).toMatchObject({ precision: 'town', zip: '27520' });
    expect(place(site).site?.longitude).not.toBe(-78.37013);
  });

  test('in the middle of a city whose ZIP code is a suburb’s is the answer of a map that found nothing', () => {
    const site = at(35.7743, -78.6361, { city: 'Raleigh', state: 'NC', zip: '27616' });
    expect(codesOf(site)).toEqual(['point-left-out']);
    expect(messageOf(site)).toContain('the middle of Raleigh, NC');
    expect(place(site).site).toMatchObject({ precision: 'town' });
  });

  test('downtown with a ZIP code of downtown is the door', () => {
    expect(codesOf(at(35.7743, -78.6361, { city: 'Raleigh', state: 'NC', zip: '27601' }))).toEqual([]);
  });
});

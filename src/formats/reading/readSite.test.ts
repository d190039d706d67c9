import { describe, expect, test } from 'vitest';
import { readSite } from './readSite.ts';

const codes = (listed: Parameters<typeof readSite>[0]) =>
  readSite(listed).findings.map(({ code, severity }) => `${severity} ${code}`);

test('fields go before the address on one line, which fills what they leave out', () => {
  const listed = {
    city: 'Evanston',
    address: '1 Example St, Chicago, IL 60201, USA',
    latitude: '42.04',
    longitude: '-87.68',
  };
  expect(readSite(listed)).toEqual({
    site: {
      street: '1 Example St',
      city: 'Evanston',
      state: 'IL',
      zip: '60201',
      point: { latitude: 42.04, longitude: -87.68 },
      approximate: false,
    },
    findings: [],
  });
});

test('a state behind the city is not part of its name', () => {
  expect(readSite({ city: 'Salem, MA', state: 'MA' }).site.city).toBe('Salem');
  expect(readSite({ city: 'Salem, Old Town' }).site.city).toBe('Salem, Old Town');
});

test('a place called Online is no place', () => {
  expect(readSite({ name: 'Zoom', street: 'Online', city: 'Virtual' }).site).toEqual({ approximate: false });
});

test('a place named by another address than its street is asked about', () => {
  const { findings } = readSite({ name: '505 2nd Street', street: '505 2nd Ave', city: 'Salem', state: 'MA' });
  expect(findings).toEqual([
    {
      code: 'place-unclear',
      severity: 'error',
      message:
        'The place is called "505 2nd Street", and its street is "505 2nd Ave". Which is right? Correct the other one.',
    },
  ]);
});

describe('held back', () => {
  test.each([
    { country: 'Canada' },
    { zip: 'K1A 0B6' },
    { address: '1 King St, Toronto, ON, Canada', country: 'CA-ON' },
  ])('outside the country: %j', (listed) => {
    expect(codes(listed)).toContain('error outside-us');
  });

  test('in a state that nobody knows', () => {
    expect(codes({ state: 'Minesota' })).toEqual(['error state-unclear']);
  });
});

test.each([
  [{ zip: '1970', state: 'MA' }, 'zip-lost-zero'],
  [{ zip: '1970', state: 'CA' }, 'zip-format'],
  [{ latitude: "41° 30'", longitude: "87° 42'" }, 'point-unclear'],
])('%j is published with a warning', (listed, code) => {
  expect(codes(listed)).toEqual([`warning ${code}`]);
});

test.each(['Private residence', 'Home of Pat Example', 'Pat’s house', 'Member’s home'])(
  '%j is a home: only its town is shown',
  (name) => {
    const { site, findings } = readSite({
      name,
      street: '1 Example St',
      city: 'Salem',
      state: 'MA',
      latitude: '42.5',
      longitude: '-70.9',
    });
    expect(site).toEqual({ city: 'Salem', state: 'MA', approximate: true });
    expect(findings.map(({ code }) => code)).toEqual(['personal-details']);
  },
);

test.each(['St. Margaret’s House', 'St John’s Home For Boys', 'Oak Nursing Home', 'House of Hope', 'Friend’s House'])(
  '%j is nobody’s home',
  (name) => {
    expect(readSite({ name }).site.name).toBe(name);
  },
);

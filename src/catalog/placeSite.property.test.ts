import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Site } from '../domain/site.ts';
import { STATE_CODES } from '../domain/state.ts';
import type { ReadSite } from '../formats/reading/placeSite.ts';
import { readZipPoints, type ZipPoint } from './gazetteer.ts';
import { placeSite, readPlaceTable } from './placeSite.ts';

const place = placeSite({ table: readPlaceTable() });
const anyZip = fc.constantFrom(...readZipPoints());

const siteAt = ({ city, state, zip }: ZipPoint, latitude: number, longitude: number): ReadSite => ({
  street: '12 Example Street',
  city,
  state,
  zip,
  point: { latitude, longitude },
  approximate: false,
});
const codesOf = (site: ReadSite) => place(site).findings.map(({ code }) => code);
const aboutThePoint = (site: ReadSite) => codesOf(site).filter((code) => code !== 'time-zone-doubtful');

test('every ZIP code’s own point passes, and the schema takes the Site', () => {
  fc.assert(
    fc.property(anyZip, (zip) => {
      const site = siteAt(zip, zip.latitude, zip.longitude);
      expect(aboutThePoint(site)).toEqual([]);
      expect(Site.parse(place(site).site)).toMatchObject({ zip: zip.zip, city: zip.city });
    }),
    { numRuns: 2000 },
  );
});

test('every ZIP code without a point gets one in its town, and a time', () => {
  fc.assert(
    fc.property(anyZip, ({ city, state, zip }) => {
      const { site, timeZone } = place({ city, state, zip, approximate: false });
      expect(site).toMatchObject({ city, state, precision: 'town' });
      expect(timeZone).toBeDefined();
    }),
    { numRuns: 2000 },
  );
});

test.each<[string, (zip: ZipPoint) => readonly [number, number]]>([
  ['swapped', ({ latitude, longitude }) => [longitude, latitude]],
  ['without its minus sign', ({ latitude, longitude }) => [latitude, -longitude]],
  ['swapped and without its minus sign', ({ latitude, longitude }) => [-longitude, latitude]],
])('a point %s is always mended', (_, slip) => {
  fc.assert(
    fc.property(anyZip, (zip) => {
      const site = siteAt(zip, ...slip(zip));
      expect(place(site).site).toMatchObject({ latitude: zip.latitude, longitude: zip.longitude });
      expect(aboutThePoint(site)).toEqual(['point-mended']);
    }),
    { numRuns: 1000 },
  );
});

test('a point two hundred miles off is never published without a word', () => {
  fc.assert(
    fc.property(anyZip, fc.constantFrom(-1, 1), (zip, way) => {
      // 69 miles to a degree of latitude, everywhere.
      expect(aboutThePoint(siteAt(zip, zip.latitude + (way * 200) / 69, zip.longitude))).not.toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('whatever is written, there is a Site that the schema takes, or an error that says why', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('Salem', 'Springfield', '__proto__', ' ', 'St. '));
  const anySite = fc.record(
    {
      city: text,
      street: text,
      state: fc.constantFrom(...STATE_CODES),
      zip: fc.oneof(fc.stringMatching(/^\d{5}$/u), fc.constantFrom('01970', '60201-1234')),
      point: fc.record({ latitude: fc.double(), longitude: fc.double() }),
      approximate: fc.boolean(),
    },
    { requiredKeys: ['approximate'] },
  );
  fc.assert(
    fc.property(anySite, (site) => {
      const { site: placed, findings } = place(site);
      expect(placed === undefined).toBe(findings.some(({ severity }) => severity === 'error'));
      if (placed?.latitude !== undefined) expect(Site.shape.latitude.safeParse(placed.latitude).success).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

import type { Listing } from '../../src/formats/feeds/listing.ts';
import type { PlaceSite } from '../../src/formats/reading/placeSite.ts';
import { readListing } from '../../src/formats/reading/readListing.ts';

/** Knows one town. */
export const placeSite: PlaceSite = ({ city, state, street, name, point, approximate }) =>
  city === 'Evanston' && (state ?? 'IL') === 'IL'
    ? {
        site: {
          ...(name !== undefined && { name }),
          ...(street !== undefined && { street }),
          city,
          state: 'IL',
          ...point,
          precision: approximate ? 'town' : 'door',
        },
        timeZone: 'America/Chicago',
        findings: [],
      }
    : { findings: [{ code: 'place-unclear', severity: 'error', message: 'Nobody knows this town.' }] };

export const TUESDAY: Listing = {
  place: 'row 2',
  id: '17',
  name: 'Evanston Tuesday',
  days: ['Tuesday'],
  starts: '7:00 pm',
  ends: '8:30 pm',
  site: { name: 'Library', street: '1 Example St', city: 'Evanston', state: 'Illinois', zip: '60201' },
  traits: [],
  languages: [],
};

export const read = (words: Partial<Listing> = {}) =>
  readListing({ ...TUESDAY, ...words }, { affiliate: 'nami-example', feed: 'example', placeSite });
export const said = (words: Partial<Listing>) => read(words).issues.map(({ severity, code }) => `${severity} ${code}`);

import { readZipPoints } from '../../src/catalog/gazetteer.ts';
import { readTowns } from '../../src/catalog/towns.ts';

/** A record as Meeting Guide JSON has it. */
export type GeneratedListing = Readonly<Record<string, unknown>>;

/**
 * Invented records, spread over real ZIP codes as people are, and as untidy as
 * real feeds: about one in five has something missing, misspelt or unclear. The
 * same seed gives the same records.
 */
export function* generateListings(count: number, seed = 1): Iterable<GeneratedListing> {
  const random = randomFrom(seed);
  const pick = <T>(choices: readonly T[]): T | undefined => choices[Math.floor(random() * choices.length)];
  const zipAt = zipChooser();
  let last: GeneratedListing = {};
  for (let number = 1; number <= count; number += 1) {
    const { zip, city, state, latitude, longitude } = zipAt(random());
    const hour = pick([9, 10, 12, 17, 18, 19, 19, 20]) ?? 19;
    const minute = pick(['00', '00', '30', '15']) ?? '00';
    const street = `${1 + Math.floor(random() * 9899)} ${pick(STREETS) ?? ''}`;
    const near = (degrees: number) => Number((degrees + (random() - 0.5) / 40).toFixed(6));
    const tidy: GeneratedListing = {
      id: 100_000 + number,
      name: `${pick(FIRST_WORDS) ?? ''} ${pick(LAST_WORDS) ?? ''}`,
      day: Math.floor(random() * 7),
      time: `${String(hour).padStart(2, '0')}:${minute}`,
      end_time: `${String(hour + 1).padStart(2, '0')}:${minute === '00' ? '30' : minute}`,
      location: `${pick(LAST_WORDS) ?? ''} Community Hall`,
      address: street,
      city,
      state,
      postal_code: zip,
      country: 'US',
      latitude: near(latitude),
      longitude: near(longitude),
      types: pick([['O'], ['O', 'X'], ['X', 'XB'], ['O', 'S'], []]),
      notes: pick(NOTES),
      updated: '2026-10-01 12:00:00',
    };
    const spoil = random() < 0.2 ? pick(SLIPS) : undefined;
    last = spoil === undefined ? tidy : spoil(tidy, last);
    yield last;
  }
}

const FIRST_WORDS = ['Sunrise', 'Harbor', 'Oak Street', 'Open Door', 'Steady', 'Lakeside', 'Peña', 'Second Wind', 'Maple', 'Bridge', 'North End', 'Lantern'] as const; // prettier-ignore
const LAST_WORDS = ['Hope', 'Connection', 'Circle', 'Peers', 'Together', 'Recovery', 'Friends', 'Path', 'Garden', 'Evening', 'Haven'] as const; // prettier-ignore
const STREETS = ['Main Street', 'Oak Ave', 'N. Lake Rd', 'State St', 'Example Blvd', 'Elm Street, Room 2', 'County Road 9'] as const; // prettier-ignore
const NOTES = ['', '', '', 'Use the back door.', 'Ring &amp; wait', '<p>Free coffee</p>', 'Enter from the parking lot.\nElevator to the 2nd floor.'] as const; // prettier-ignore

/** What goes wrong in real feeds. */
const SLIPS: readonly ((record: GeneratedListing, before: GeneratedListing) => GeneratedListing)[] = [
  (record) => ({ ...record, latitude: '', longitude: '' }),
  (record) => ({ ...record, postal_code: String(record['postal_code']).replace(/^0/u, '') }),
  (record) => ({ ...record, time: '7:00 p.m.', end_time: '8:30 PM' }),
  (record) => ({ ...record, time: 'Noon', end_time: undefined }),
  (record) => ({ ...record, day: 'Tuesday' }),
  (record) => ({ ...record, name: `${String(record['name'])} &amp; Friends` }),
  (record) => ({ ...record, notes: 'Meets 1st and 3rd week only' }),
  (record) => ({ ...record, time: '', day: null }),
  (record) => ({ ...record, latitude: record['longitude'], longitude: record['latitude'] }),
  (record) => ({ ...record, latitude: 0, longitude: 0 }),
  (record) => ({ ...record, postal_code: '', address: '' }),
  (record) => ({ ...record, types: ['TC'] }),
  (record) => ({ ...record, types: ['ONL'], conference_url: 'https://meet.example.org/j/123?pwd=456' }),
  (record, before) => ({ ...before, id: record['id'] }),
];

/** Where people live: a town's people are shared out among its ZIP codes. */
function zipChooser() {
  const zips = readZipPoints();
  const key = (city: string, state: string) => `${city.toLowerCase()}, ${state}`;
  const people = new Map(readTowns().map((town) => [key(town.city, town.state), town.population]));
  const share = Map.groupBy(zips, ({ city, state }) => key(city, state));
  let sum = 0;
  const ends = zips.map(({ city, state }) => {
    const name = key(city, state);
    return (sum += (people.get(name) ?? 1000) / (share.get(name)?.length ?? 1));
  });
  return (portion: number) => {
    const wanted = portion * sum;
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    const found = zips[low];
    if (found === undefined) throw new Error('There are no ZIP codes to spread the records over.');
    return found;
  };
}

/** Numbers from 0 to 1, always the same for a seed. Source: Mulberry32, T. Ettinger (2017), public domain. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

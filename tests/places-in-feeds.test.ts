/**
 * Real ZIP codes and cities, against the place files of the country. The feeds are
 * no part of the project: where they are missing this is skipped.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { placeFinder } from '../src/search/placeFinder.ts';
import { servedPlaces } from './support/servedPlaces.ts';

const FEEDS = path.resolve('../shared/feeds');
const there = existsSync(FEEDS);
const WHY_SKIPPED = 'there are no feeds beside the project to find places in';

interface Written {
  readonly city?: string | undefined;
  readonly state?: string | undefined;
  readonly zip?: string | undefined;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** "…, Superior, WI 54880, USA" */
function fromAddress(address: unknown): Written {
  const found = /,\s*(?<city>[^,]+),\s*(?<state>[A-Z]{2})\s*(?<zip>\d{5})?(?:-\d{4})?,\s*USA$/u.exec(String(address));
  return { ...found?.groups };
}

function readPlaces(): readonly Written[] {
  const file = (name: string): string => readFileSync(path.join(FEEDS, name), 'utf8');
  const json = (name: string): Record<string, unknown>[] => Object.values(JSON.parse(file(name)));
  return [
    ...json('tsml_locations_minnesota.json').map((one) => fromAddress(one['formatted_address'])),
    ...json('tsml_aasanjose_ca.json').map((one) => fromAddress(one['formatted_address'])),
    ...json('tsml_airtable.json').map((one) => ({
      city: text(one['city']),
      state: 'CA',
      zip: text(one['postal_code']),
    })),
    ...json('bmlt_greater_newyork.json').map((one) => ({
      city: text(one['location_municipality']),
      state: text(one['location_province']),
      zip: text(one['location_postal_code_1']),
    })),
    ...json('therooms_data.json').map((one) => ({
      city: text(one['city']),
      state: text(one['state']),
      zip: text(one['postal_code']),
    })),
    ...Papa.parse<Record<string, string>>(file('samhsa_facilities_states_a_to_m.csv'), { header: true }).data.map(
      (one) => ({ city: text(one['city']), state: text(one['state']), zip: text(one['zip']) }),
    ),
  ];
}

const find = placeFinder({
  base: '/',
  fetchFile: there ? servedPlaces().fetchFile : () => Promise.reject(new Error()),
});

async function missesOf(asked: ReadonlySet<string>, isIt: (text: string, state: string | undefined) => boolean) {
  const misses: string[] = [];
  let corrected = 0;
  for (const one of asked) {
    const answer = await find(one);
    const found = answer.arrived && answer.answer.found === 'one' ? answer.answer : undefined;
    if (found === undefined || !isIt(one, found.place.state)) misses.push(one);
    else if (found.corrected === true) corrected += 1;
  }
  const share = `${asked.size - misses.length} of ${asked.size} found, ${corrected} of them corrected`;
  console.log(`${share}. Not found: ${misses.join(' · ') || 'none'}`);
  return misses;
}

const places = there ? readPlaces() : [];

test('finds 99 of 100 ZIP codes that real feeds write', async ({ skip }) => {
  skip(!there, WHY_SKIPPED);
  const zips = new Set(
    places.flatMap(({ zip }) => (zip === undefined || !/^\d{4,5}(?:-\d{4})?$/u.test(zip) ? [] : [zip])),
  );
  const misses = await missesOf(zips, () => true);
  expect(zips.size).toBeGreaterThan(3000);
  expect(misses.length / zips.size).toBeLessThanOrEqual(0.01);
});

test('finds 98 of 100 cities that real feeds write with their state', async ({ skip }) => {
  skip(!there, WHY_SKIPPED);
  const cities = new Set(
    places.flatMap(({ city, state }) =>
      city === undefined || state === undefined ? [] : [`${city}, ${state.toUpperCase()}`],
    ),
  );
  const misses = await missesOf(cities, (asked, state) => asked.endsWith(`, ${state ?? ''}`));
  expect(cities.size).toBeGreaterThan(2000);
  expect(misses.length / cities.size).toBeLessThanOrEqual(0.02);
});

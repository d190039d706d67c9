import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { PlaceSite } from '../../src/formats/reading/placeSite.ts';
import { readFiles, readIncoming } from './readIncoming.ts';

const placeSite: PlaceSite = ({ street, point }) => ({
  site: { ...(street !== undefined && { street }), city: 'Evanston', state: 'IL', ...point },
  timeZone: 'America/Chicago',
  findings: [],
});

const group = (slug: string, address: string) => ({
  slug,
  name: `Group ${slug}`,
  day: 2,
  time: '19:00',
  address,
  city: 'Evanston',
  state: 'IL',
  latitude: 42.04512,
  longitude: -87.68771,
});

async function read(records: readonly object[]) {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'feed-')), 'feed.json');
  writeFileSync(file, JSON.stringify(records));
  return readIncoming(await readFiles([file]), { affiliate: 'nami-example', feed: 'sheet', placeSite });
}

test('what concerns several records is told once for the Feed', async () => {
  const { incoming, issues, heldBack } = await read([group('elm', '40 Elm Street'), group('oak', '7 Oak Avenue')]);
  expect(heldBack).toBe(0);
  expect(issues.map(({ code, place }) => [code, place])).toEqual([
    ['point-shared', 'record 1'],
    ['length-assumed', undefined],
  ]);
  expect(incoming.map(({ group: { site } }) => site?.precision)).toEqual(['town', 'town']);
});

test('a format without a field for weeks says so of each record, so that weeks written by hand stay', async () => {
  expect((await read([group('elm', '40 Elm Street')])).incoming).toMatchObject([{ onlyWeekly: true }]);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Group } from '../../src/domain/group.ts';
import { readRecord } from '../../src/formats/yamlRecord.ts';
import { affiliate, importAll, inContent, pages } from '../../tests/support/importRun.ts';

const FEED = 'https://one.example.org/groups.csv';
const HEAD = 'Id,Name,Day,Start,City,State,Change,On date,Notes';
const GROUP = '1,Elm,Tuesday,6:30 pm,Evanston,IL,,,';
const HOLIDAY = ',Elm,,,,,no meeting,2026-12-22,Holiday';
const SNOW = ',Elm,,,,,online,2027-01-05,Snow';

/** What the listing says of dates after an import of these rows. */
async function datesAfter(...rows: readonly string[]): Promise<readonly string[]> {
  pages.set(FEED, [HEAD, GROUP, ...rows].join('\n'));
  const [outcome] = await importAll('--affiliate', 'nami-one', '--write');
  expect(outcome).toMatchObject({ failed: false });
  const reading = readRecord(readFileSync(inContent('groups/nami-one/elm-tuesday.yaml')), Group, {});
  return 'record' in reading ? reading.record.exceptions.map(({ date }) => date) : ['unreadable'];
}

test('a row about a date that is taken out of the sheet takes its date out of the listing', async () => {
  affiliate('nami-one', `{ url: ${FEED} }`);
  expect(await datesAfter(HOLIDAY, SNOW)).toEqual(['2026-12-22', '2027-01-05']);
  expect(await datesAfter(SNOW)).toEqual(['2027-01-05']);
  expect(await datesAfter()).toEqual([]);
});

test.each([
  ['cannot be read', ',Elm,,,,,no meeting,the week after,'],
  ['names a group that nobody knows', ',Oak,,,,,no meeting,2026-12-29,'],
])('while a row %s, no date goes', async (_, row) => {
  affiliate('nami-one', `{ url: ${FEED} }`);
  await datesAfter(HOLIDAY, SNOW);
  expect(await datesAfter(SNOW, row)).toEqual(['2026-12-22', '2027-01-05']);
  expect(await datesAfter(SNOW)).toEqual(['2027-01-05']);
});

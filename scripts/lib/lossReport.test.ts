import { expect, test } from 'vitest';
import { wholeFeeds } from '../../src/catalog/everyFeed.ts';
import { editionAt, exampleListing } from '../../tests/support/published.ts';
import { lossReport, lossTable } from './lossReport.ts';

const edition = editionAt();
const groups = [
  exampleListing({}, { id: 'a' }),
  exampleListing(
    { meetingTimes: [{ rhythm: 'monthly', weeks: [1], weekday: 'friday', starts: '10:00' }] },
    { id: 'b' },
  ),
];
const report = lossReport(wholeFeeds(groups, edition), groups, edition);

test('the report counts for each format how many groups a loss touches', () => {
  expect(report.map(({ file }) => file)).toEqual(wholeFeeds([], edition).map(({ format }) => format.file));
  const guide = report.find(({ file }) => file === 'meeting-guide.json');
  expect(guide).toMatchObject({ groups: 2, files: 1 });
  expect(guide?.losses).toContainEqual({ code: 'rhythm-not-weekly', how: 'in-words', groups: 1 });
  expect(guide?.losses).toContainEqual({ code: 'not-meeting', how: 'left-out', groups: 0 });
});

test('the table names what is lost, and says where nothing is', () => {
  const table = lossTable(report);
  expect(table).toMatch(/^groups\.json: 2 groups, [\d,]+ bytes\n {2}Nothing is lost\.$/mu);
  expect(table).toMatch(/^ {8}1 {2}in-words {2}rhythm-not-weekly$/mu);
  expect(table).not.toContain('not-meeting');
});

import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { expect, test } from 'vitest';
import { editionAt, EVERYTHING, exampleListing } from '../../../tests/support/published.ts';
import { groupCalendar } from '../icalendar.ts';
import { calendarFeed } from './calendarFeed.ts';
import { type Published, writeFeed } from './outFormat.ts';

const edition = editionAt();
const written = (...groups: readonly Published[]) =>
  [...writeFeed(calendarFeed('groups.ics', 'Connection Groups'), groups, edition)].join('');
const parts = (text: string, name: string) => ICAL.Component.fromString(text).getAllSubcomponents(name);
const uidsOf = (text: string) => parts(text, 'vevent').map((entry) => String(entry.getFirstPropertyValue('uid')));

const many = [
  exampleListing(EVERYTHING, { id: 'everything' }),
  exampleListing({}, { id: 'tuesday' }),
  exampleListing({ timeZone: 'America/New_York', format: 'online', site: undefined }, { id: 'east' }),
  exampleListing({ status: 'paused', timeZone: 'Pacific/Guam' }, { id: 'paused' }),
];

/** As a Group's own calendar has them. */
const own = ({ group, affiliate }: Published) =>
  groupCalendar(group, {
    ...{ closures: affiliate.closures, now: edition.now, site: edition.site, page: edition.pageOf(group) },
    words: edition.words(group.writtenIn).calendar({ group, affiliate }, edition),
  });

test('is one calendar with each time zone once, of groups that meet', () => {
  const text = written(...many);
  expect(text.match(/BEGIN:VCALENDAR/gu)).toHaveLength(1);
  const zones = parts(text, 'vtimezone').map((zone) => zone.getFirstPropertyValue('tzid'));
  expect(zones).toEqual(['America/Chicago', 'America/New_York']);
});

test('has the very entries of each group’s own calendar, ids included', () => {
  const entries = (text: string) => text.match(/BEGIN:VEVENT[^]*?END:VEVENT\r\n/gu) ?? [];
  expect(entries(written(...many))).toEqual(many.flatMap((published) => entries(own(published))));
  expect(uidsOf(written(...many)).length).toBeGreaterThan(6);
});

test('is read back by two parsers with the same dates', () => {
  const text = written(...many);
  const series = parts(text, 'vevent').map((entry) => new ICAL.Event(entry));
  const events = Object.values(nodeIcal.sync.parseICS(text)).filter((entry) => entry?.type === 'VEVENT');
  expect(new Set(events.map((entry) => (entry as { uid: string }).uid))).toEqual(new Set(uidsOf(text)));
  const tuesday = series.find(({ uid }) => uid.startsWith('nami-example/tuesday/'));
  expect(tuesday?.iterator().next().toString()).toBe('2026-01-06T18:30:00');
});

test('knows the clock of the year from which a date was moved', () => {
  const moved = exampleListing({ exceptions: [{ date: '2025-12-30', moved: { to: '2026-01-02' } }] });
  const zone = (text: string) => text.slice(text.indexOf('BEGIN:VTIMEZONE'), text.indexOf('END:VTIMEZONE'));
  expect(zone(written(moved))).toBe(zone(own(moved)));
});

test('without groups is a calendar still', () => {
  expect(parts(written(), 'vevent')).toEqual([]);
  expect(ICAL.Component.fromString(written()).getFirstPropertyValue('x-wr-calname')).toBe('Connection Groups');
});

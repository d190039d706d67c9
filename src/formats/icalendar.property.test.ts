import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { expect, test } from 'vitest';
import { NOW, scheduleSituation } from '../../tests/support/scheduleSituation.ts';
import { Group, type GroupRecord } from '../domain/group.ts';
import { nextMeetings } from '../domain/nextMeetings.ts';
import { groupCalendar } from './icalendar.ts';

const FROM = Date.parse('2026-02-22T00:00Z');
const UNTIL = Date.parse('2027-01-31T00:00Z');

/** Sorted and without what lies outside the year looked at: `2026-03-03T23:30:00.000Z PT90`. */
const inYear = (meetings: readonly { starts: number; ends: number }[]) =>
  meetings
    .filter(({ starts }) => starts >= FROM && starts < UNTIL)
    .map(({ starts, ends }) => `${new Date(starts).toISOString()} PT${(ends - starts) / 60_000}`)
    .sort();

/** What ical.js finds, in the zone that the file itself describes. */
function byIcalJs(text: string) {
  const calendar = ICAL.Component.fromString(text);
  const components = calendar.getAllSubcomponents('vevent');
  const overrides = components.filter((component) => component.hasProperty('recurrence-id'));
  const found: { starts: number; ends: number }[] = [];
  const add = (start: ICAL.Time, event: ICAL.Event) => {
    if (event.component.getFirstPropertyValue('status') === 'CANCELLED') return;
    const starts = start.toUnixTime() * 1000;
    found.push({ starts, ends: starts + event.duration.toSeconds() * 1000 });
  };
  for (const component of components.filter((one) => !one.hasProperty('recurrence-id'))) {
    const event = new ICAL.Event(component);
    if (!event.isRecurring()) {
      add(event.startDate, event);
      continue;
    }
    for (const override of overrides) {
      if (override.getFirstPropertyValue('uid') === event.uid) event.relateException(override);
    }
    const dates = event.iterator();
    for (let date = dates.next(); !dates.complete && date.year < 2028; date = dates.next()) {
      const { startDate, item } = event.getOccurrenceDetails(date);
      add(startDate, item);
    }
  }
  return inYear(found);
}

/** What node-ical finds, with its own knowledge of zones. */
function byNodeIcal(text: string) {
  return inYear(
    Object.values(nodeIcal.sync.parseICS(text)).flatMap((one) => {
      if (one?.type !== 'VEVENT' || one.status === 'CANCELLED') return [];
      const expanded = nodeIcal.expandRecurringEvent(one, { from: new Date(FROM - 9e9), to: new Date(UNTIL + 9e9) });
      return expanded.map(({ start, end }) => ({ starts: start.getTime(), ends: end.getTime() }));
    }),
  );
}

function byNextMeetings(group: GroupRecord, closures: { date: string; reason: string }[]) {
  const meetings = nextMeetings({ ...group, closures }, { from: NOW, count: 500 });
  return inYear(
    meetings
      .filter(({ change }) => change !== 'cancelled')
      .map(({ starts, ends }) => ({ starts: starts.epochMilliseconds, ends: ends.epochMilliseconds })),
  );
}

test('two other programs read the same meetings out of a calendar as a page shows, for a year', () => {
  fc.assert(
    fc.property(scheduleSituation, ({ closures, ...told }) => {
      const group: GroupRecord = {
        id: 'nami-example/group',
        ...Group.parse({ name: 'Group', affiliate: 'nami-example', format: 'online', ...told }),
      };
      const text = groupCalendar(group, {
        ...{ closures, now: NOW, site: 'https://groups.example.org', page: 'https://groups.example.org/groups/a/b/' },
        words: { about: '', description: ['988'], title: (_, name) => name, online: 'Online' },
      });
      const expected = byNextMeetings(group, closures);
      expect(byIcalJs(text)).toEqual(expected);
      expect(byNodeIcal(text)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('a meeting in the hour that comes twice is in the first', () => {
  const group: GroupRecord = {
    id: 'nami-example/group',
    ...Group.parse({
      ...{ name: 'Group', affiliate: 'nami-example', format: 'online', timeZone: 'America/Chicago' },
      meetingTimes: [{ rhythm: 'weekly', weekday: 'sunday', starts: '01:30' }],
    }),
  };
  const text = groupCalendar(group, {
    ...{ closures: [], now: NOW, site: 'https://groups.example.org', page: 'https://groups.example.org/groups/a/b/' },
    words: { about: '', description: ['988'], title: (_, name) => name, online: 'Online' },
  });
  expect(byNodeIcal(text)).toContain('2026-11-01T06:30:00.000Z PT90');
  expect(byNodeIcal(text)).toEqual(byNextMeetings(group, []));
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeSite } from '../../../tests/support/readRecord.ts';
import { NOW, scheduleSituation } from '../../../tests/support/scheduleSituation.ts';
import { Group, type GroupRecord } from '../../domain/group.ts';
import { nextMeetings } from '../../domain/nextMeetings.ts';
import type { Schedule } from '../../domain/schedule.ts';
import { groupCalendar } from '../icalendar.ts';
import { readListing } from '../reading/readListing.ts';
import { readFeed } from './readFeed.ts';

const TODAY = NOW.toString().slice(0, 10);

const IN_EVANSTON = {
  timeZone: 'America/Chicago',
  site: { name: 'Library', street: '12 Example Street', city: 'Evanston', state: 'IL', zip: '60201' },
};

/**
 * Moment, length, what differs and why, for a year. A Group that is always online meets
 * as usual when it says that it meets online this time, and so does one moved to where it was.
 */
const meetingsOf = (schedule: Schedule) =>
  nextMeetings(schedule, { from: NOW, count: 400 })
    .filter(({ starts }) => starts.year < 2027)
    .map(({ starts, ends, change, note }) => {
      const same = (change === 'online' && schedule.format === 'online') || (change === 'moved' && note === undefined);
      const differs = same ? 'on' : `${change.replace('as-usual', 'on')} ${note ?? ''}`.trim();
      return `${starts.toString()} ${starts.until(ends).toString()} ${differs}`;
    })
    .sort();

test('our own calendar, read back, gives the same meetings and the same exceptions', () => {
  fc.assert(
    fc.property(scheduleSituation, fc.boolean(), ({ closures, ...told }, inPerson) => {
      const where = inPerson ? IN_EVANSTON : { format: 'online' };
      const group: GroupRecord = {
        id: 'nami-example/group',
        ...Group.parse({ name: 'Group', affiliate: 'nami-example', ...told, ...where }),
      };
      const before = { ...group, closures };
      const text = groupCalendar(group, {
        ...{ closures, now: NOW, site: 'https://groups.example.org', page: 'https://groups.example.org/groups/a/b/' },
        words: {
          about: '',
          description: ['Call 988.'],
          title: (change, name) => `${change}: ${name}`,
          online: 'Online',
        },
      });
      const { listings, records } = readFeed(new TextEncoder().encode(text));
      // Without a date of its rhythm left, a calendar says nothing of the rhythm.
      if (!text.includes('RRULE:FREQ=WEEKLY') && !text.includes('RRULE:FREQ=MONTHLY')) return;
      expect([records, listings.length]).toEqual([1, 1]);
      const rules = { affiliate: 'nami-example', feed: 'icalendar', placeSite, today: TODAY };
      const { draft, issues } = readListing(listings[0] ?? { place: '', days: [], traits: [], languages: [] }, rules);
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(meetingsOf({ ...Group.parse(draft), closures: [] })).toEqual(meetingsOf(before));
    }),
    { numRuns: 60 },
  );
}, 60_000);

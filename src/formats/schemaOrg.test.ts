import { describe, expect, test } from 'vitest';
import { Group, type GroupRecord } from '../domain/group.ts';
import { nextMeetings } from '../domain/nextMeetings.ts';
import { scriptText } from './jsonLd.ts';
import { groupJsonLd } from './schemaOrg.ts';

const page = 'https://groups.example.org/groups/nami-example/tuesday/';
const library = { name: 'Library', street: '12 Example Street', city: 'Decatur', state: 'GA', zip: '30030' };
const atDoor = { ...library, latitude: 33.7589, longitude: -84.3069 };
const tuesday = { rhythm: 'weekly', weekday: 'tuesday', starts: '18:30' };

function node(told: Record<string, unknown> = {}, closures: { date: string; reason: string }[] = []) {
  const group: GroupRecord = {
    id: 'nami-example/tuesday',
    ...Group.parse({
      ...{ name: 'Decatur Tuesday', affiliate: 'nami-example', timeZone: 'America/New_York', languages: ['en', 'es'] },
      ...{ meetingTimes: [tuesday], site: atDoor },
      ...told,
    }),
  };
  return groupJsonLd(group, {
    page,
    affiliate: { name: 'NAMI Example', website: 'https://nami.example.org/', closures },
    meetings: nextMeetings({ ...group, closures }, { from: Temporal.Instant.from('2026-03-01T12:00Z'), count: 3 }),
    description: 'A free support group.',
  });
}

describe('the series', () => {
  test('is free, with its organizer, languages and page', () => {
    expect(node()).toMatchObject({
      '@type': 'EventSeries',
      name: 'Decatur Tuesday',
      isAccessibleForFree: true,
      organizer: { '@type': 'Organization', name: 'NAMI Example', url: 'https://nami.example.org/' },
      inLanguage: ['en', 'es'],
      url: page,
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    });
    expect(node()).not.toHaveProperty('startDate');
  });

  test.each([
    [{}, { byDay: 'https://schema.org/Tuesday', repeatFrequency: 'P1W', startTime: '18:30:00', endTime: '20:00:00' }],
    [
      { rhythm: 'every-other-week', metOn: '2026-03-03' },
      { byDay: 'https://schema.org/Tuesday', repeatFrequency: 'P2W', startDate: '2026-03-03' },
    ],
    [
      { rhythm: 'monthly', weeks: [1, -1] },
      { byDay: ['1TU', '-1TU'], repeatFrequency: 'P1M' },
    ],
    [{ starts: '23:30' }, { startTime: '23:30:00', endTime: '01:00:00', duration: 'PT90M' }],
  ])('says the rhythm %j', (rhythm, expected) => {
    const { eventSchedule } = node({ meetingTimes: [{ ...tuesday, ...rhythm }] });
    expect(eventSchedule).toMatchObject([{ '@type': 'Schedule', scheduleTimezone: 'America/New_York', ...expected }]);
  });

  test('counts every other week from the first date it meets in the season', () => {
    const { eventSchedule } = node({
      meetingTimes: [{ ...tuesday, rhythm: 'every-other-week', metOn: '2026-03-10' }],
      season: { from: '2026-09-01', until: '2026-12-15' },
    });
    // 1 September is a Tuesday too, but 25 weeks on.
    expect(eventSchedule).toMatchObject([{ startDate: '2026-09-08', endDate: '2026-12-15' }]);
  });

  test('leaves out the dates that are cancelled, closed or moved away, and no others', () => {
    const exceptions = [
      { date: '2026-03-24', moved: { to: '2026-03-25' } },
      { date: '2026-03-10', cancelled: 'Snow' },
      { date: '2026-03-17', online: 'Snow' },
      { date: '2026-03-31', moved: { note: 'Upstairs' } },
      { date: '2026-03-11', cancelled: 'Not a Tuesday' },
    ];
    const { eventSchedule } = node({ exceptions }, [{ date: '2026-04-07', reason: 'Closed' }]);
    expect(eventSchedule).toMatchObject([{ exceptDate: ['2026-03-10', '2026-03-24', '2026-04-07'] }]);
  });

  test.each(['forming', 'paused', 'ended'])('that is %s has neither rhythm nor dates', (status) => {
    const told = node({ status });
    expect(told).not.toHaveProperty('eventSchedule');
    expect(told).not.toHaveProperty('subEvent');
    expect(told['eventStatus']).toBe(status === 'paused' ? 'https://schema.org/EventPostponed' : undefined);
  });
});

describe('the next dates', () => {
  test('carry the offset of that day', () => {
    expect(node()['subEvent']).toMatchObject([
      { '@type': 'Event', startDate: '2026-03-03T18:30:00-05:00', endDate: '2026-03-03T20:00:00-05:00' },
      { startDate: '2026-03-10T18:30:00-04:00', isAccessibleForFree: true, url: page },
      { startDate: '2026-03-17T18:30:00-04:00' },
    ]);
  });

  test.each([
    [{ cancelled: 'Snow' }, { eventStatus: 'https://schema.org/EventCancelled', description: 'Snow' }],
    [
      { moved: { to: '2026-03-04' } },
      {
        eventStatus: 'https://schema.org/EventRescheduled',
        startDate: '2026-03-04T18:30:00-05:00',
        previousStartDate: '2026-03-03T18:30:00-05:00',
      },
    ],
    [
      { moved: { site: { city: 'Atlanta', state: 'GA' } } },
      { eventStatus: 'https://schema.org/EventScheduled', location: { name: 'Atlanta' } },
    ],
    [
      { online: 'Snow' },
      {
        eventStatus: 'https://schema.org/EventMovedOnline',
        eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
        location: { '@type': 'VirtualLocation', url: page },
      },
    ],
  ])('say what %j means', (change, expected) => {
    const { subEvent } = node({ exceptions: [{ date: '2026-03-03', ...change }] });
    expect(Array.isArray(subEvent) ? subEvent[0] : undefined).toMatchObject(expected);
  });
});

describe('the place', () => {
  test.each([
    ['door', true],
    ['street', true],
    ['town', false],
  ])('known to the %s has a point: %j', (precision, pinned) => {
    const { location } = node({ site: { ...atDoor, precision } });
    expect(location).toMatchObject({
      address: { streetAddress: '12 Example Street', addressRegion: 'GA', postalCode: '30030' },
    });
    expect(JSON.stringify(location).includes('33.7589')).toBe(pinned);
  });

  test('of a hybrid group is both, and of an online one is the page, never the link', () => {
    const online = { link: 'https://meet.example.org/j/1', how: 'Passcode 1234' };
    expect(node({ format: 'hybrid', online })['location']).toMatchObject([
      { '@type': 'Place' },
      { '@type': 'VirtualLocation' },
    ]);
    const told = node({ format: 'online', online });
    expect(told['location']).toEqual({ '@type': 'VirtualLocation', url: page });
    expect(scriptText(told)).not.toMatch(/meet\.example|1234|Example Street/u);
  });

  test('of times in a room and online is mixed', () => {
    const told = node({ meetingTimes: [tuesday, { ...tuesday, weekday: 'friday', format: 'online' }] });
    expect(told['eventAttendanceMode']).toBe('https://schema.org/MixedEventAttendanceMode');
  });
});

test('a name that ends the script stays a name', () => {
  const text = scriptText(node({ name: '</script><script>alert(1)</script>' }));
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ name: '</script><script>alert(1)</script>' });
});

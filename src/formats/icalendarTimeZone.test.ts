import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { TIME_ZONES } from '../domain/timeZone.ts';
import { timeZoneLines } from './icalendarTimeZone.ts';

const read = (timeZone: string, year: number) =>
  new ICAL.Timezone({
    tzid: timeZone,
    component: ICAL.Component.fromString(timeZoneLines(timeZone, year).join('\r\n')),
  });

/** What the calendar library makes of a time on the wall. Unit: seconds since 1970. */
function momentOf(zone: ICAL.Timezone, { year, month, day, hour, minute }: Temporal.PlainDateTime): number {
  return ICAL.Time.fromData({ year, month, day, hour, minute, second: 0 }, zone).toUnixTime();
}

/** The same from the zones of the platform, or `undefined` where the clock skips that time or shows it twice. */
function clearMoment(timeZone: string, wall: Temporal.PlainDateTime): number | undefined {
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(timeZone, { disambiguation: 'later' });
  return earlier.equals(later) ? earlier.epochMilliseconds / 1000 : undefined;
}

test.each(TIME_ZONES)('%s: another library reads the same times out of it', (timeZone) => {
  const zone = read(timeZone, 2026);
  const sundays = ['2026-03-08', '2026-11-01', '2027-03-14', '2027-11-07', '2031-03-09', '2045-11-05'];
  const walls = [
    ...sundays.flatMap((sunday) =>
      Array.from({ length: 48 }, (_, half) => Temporal.PlainDateTime.from(sunday).add({ minutes: 30 * half })),
    ),
    ...Array.from({ length: 60 }, (_, month) => Temporal.PlainDateTime.from('2026-01-01T12:00').add({ months: month })),
  ].filter((wall) => clearMoment(timeZone, wall) !== undefined);
  expect(walls.map((wall) => `${wall} ${momentOf(zone, wall)}`)).toEqual(
    walls.map((wall) => `${wall} ${clearMoment(timeZone, wall)}`),
  );
  expect(walls.length).toBeGreaterThan(300);
});

test('today’s daylight saving is a rule without an end', () => {
  expect(timeZoneLines('America/Chicago', 2026)).toEqual([
    'BEGIN:VTIMEZONE',
    'TZID:America/Chicago',
    'BEGIN:DAYLIGHT',
    'DTSTART:20250309T020000',
    'TZOFFSETFROM:-0600',
    'TZOFFSETTO:-0500',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    'DTSTART:20251102T020000',
    'TZOFFSETFROM:-0500',
    'TZOFFSETTO:-0600',
    'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    'END:STANDARD',
    'END:VTIMEZONE',
  ]);
});

test('a zone whose clock stands still has one offset', () => {
  expect(timeZoneLines('Pacific/Pago_Pago', 2026).filter((line) => line.startsWith('TZOFFSET'))).toEqual([
    'TZOFFSETFROM:-1100',
    'TZOFFSETTO:-1100',
  ]);
});

test('changes that follow no rule are listed one by one', () => {
  // Metlakatla stayed on Alaska's standard time all year until November 2015, and again for one winter.
  const zone = read('America/Metlakatla', 2016);
  for (const date of [
    '2016-01-15',
    '2016-07-15',
    '2017-12-15',
    '2018-12-15',
    '2019-02-15',
    '2020-07-15',
    '2020-12-15',
  ]) {
    const noon = Temporal.PlainDateTime.from(`${date}T12:00`);
    expect(`${date} ${momentOf(zone, noon)}`).toBe(`${date} ${clearMoment('America/Metlakatla', noon)}`);
  }
});

test('a rule that a zone gave up is not written as if it went on', () => {
  // Moscow changed its clock every year until 2010.
  const zone = read('Europe/Moscow', 2006);
  for (const date of ['2007-01-15', '2007-07-15', '2009-01-15', '2013-01-15', '2013-07-15', '2016-01-15']) {
    const noon = Temporal.PlainDateTime.from(`${date}T12:00`);
    expect(`${date} ${momentOf(zone, noon)}`).toBe(`${date} ${clearMoment('Europe/Moscow', noon)}`);
  }
});

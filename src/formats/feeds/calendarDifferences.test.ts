import { describe, expect, test } from 'vitest';
import { calendar, entry, readAll, readOne } from '../../../tests/support/calendars.ts';

describe('a date that differs', () => {
  test('taken out is cancelled', () => {
    expect(readOne('EXDATE;TZID=America/Chicago:20261222T183000,20261229T183000')?.exceptions).toEqual([
      { date: '2026-12-22', cancelled: 'No meeting, by the calendar' },
      { date: '2026-12-29', cancelled: 'No meeting, by the calendar' },
    ]);
  });

  test('taken out by its moment in UTC is the date on the wall', () => {
    expect(readOne('EXDATE:20261223T003000Z')?.exceptions).toEqual([
      { date: '2026-12-22', cancelled: 'No meeting, by the calendar' },
    ]);
  });

  const replaced = (...lines: readonly string[]) => {
    const instead = ['RECURRENCE-ID;TZID=America/Chicago:20261222T183000', ...lines];
    const moved = lines.some((line) => line.startsWith('DTSTART'))
      ? []
      : ['DTSTART;TZID=America/Chicago:20261222T183000', 'DTEND;TZID=America/Chicago:20261222T200000'];
    const single = entry(...moved, ...instead).filter((line) => !line.startsWith('RRULE'));
    return readAll(calendar(...entry(), ...single)).drafts[0]?.exceptions;
  };
  const at = (date: string, clock: string) => [`DTSTART;TZID=America/Chicago:${date}T${clock}00`, `DURATION:PT1H30M`];

  test.each<readonly [string, readonly string[], readonly object[]]>([
    ['another day', at('20261223', '1830').concat('DTEND:x'), [{ date: '2026-12-22', moved: { to: '2026-12-23' } }]],
    ['another hour', at('20261222', '1900').concat('DTEND:x'), [{ date: '2026-12-22', moved: { starts: '19:00' } }]],
    [
      'another place',
      ['LOCATION:Annex\\, 1 Other Street\\, Evanston\\, IL 60201'],
      [
        {
          date: '2026-12-22',
          moved: {
            site: { name: 'Annex', street: '1 Other Street', city: 'Evanston', state: 'IL', precision: 'door' },
          },
        },
      ],
    ],
    ['a place nobody knows', ['LOCATION:The park'], [{ date: '2026-12-22', moved: { note: 'The park' } }]],
    ['online', ['LOCATION:Zoom'], [{ date: '2026-12-22', online: 'Online this time' }]],
    ['cancelled', ['STATUS:CANCELLED'], [{ date: '2026-12-22', cancelled: 'No meeting, by the calendar' }]],
    ['cancelled by its title', ['SUMMARY:CANCELLED: snow'], [{ date: '2026-12-22', cancelled: 'CANCELLED: snow' }]],
    ['nothing', ['SUMMARY:Evanston Tuesday, with cake'], []],
  ])('replaced: %s', (_, lines, expected) => {
    expect(replaced(...lines)).toEqual(expected);
  });

  test('added is an extra meeting', () => {
    expect(readOne('RDATE;TZID=America/Chicago:20261224T100000')?.exceptions).toEqual([
      { date: '2026-12-24', extra: { starts: '10:00', minutes: 90 } },
    ]);
  });

  test('of an earlier year is left out, and so is one the rule does not give', () => {
    expect(readOne('EXDATE;TZID=America/Chicago:20251223T183000,20261223T183000')?.exceptions).toEqual([]);
  });
});

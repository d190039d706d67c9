import { readTimeZone } from '../reading/readTimeZone.ts';
import type { CalendarComponent, CalendarProperty } from './calendarLines.ts';

/** A moment as a calendar writes it: by the clock of a zone, in UTC, or by whichever clock hangs there. */
export interface CalendarTime {
  /** `2026-03-03`. */
  readonly date: string;
  /** `18:30`; absent for a whole day. */
  readonly clock?: string;
  /** The zone's name as we know it, or as it is written; absent where none is. */
  readonly zone?: string;
  readonly utc: boolean;
}

/** The moments of a property, those that are none left out. `zones` says what a calendar calls its zones. */
export function readCalendarTimes(
  property: CalendarProperty | undefined,
  zones: ReadonlyMap<string, string>,
): readonly CalendarTime[] {
  if (property === undefined) return [];
  const written = property.params.get('tzid');
  const zone = written === undefined ? undefined : (zones.get(written) ?? plainZone(written));
  return property.values.flatMap((value) => readOne(Array.isArray(value) ? value[0] : value, zone) ?? []);
}

function readOne(value: unknown, zone: string | undefined): CalendarTime | undefined {
  const parts = /^(?<date>\d{4}-\d{2}-\d{2})(?:T(?<clock>\d{2}:\d{2}):\d{2}(?<utc>Z)?)?$/u.exec(String(value))?.groups;
  const { date, clock, utc } = parts ?? {};
  if (date === undefined || !isMoment(date, clock)) return undefined;
  const where = { ...(zone !== undefined && { zone }), utc: utc !== undefined };
  return clock === undefined ? { date, ...where } : { date, clock, ...where };
}

function isMoment(date: string, clock: string | undefined): boolean {
  try {
    Temporal.PlainDateTime.from(`${date}T${clock ?? '00:00'}`, { overflow: 'reject' });
    return Number(date.slice(0, 4)) >= 1970;
  } catch {
    return false;
  }
}

/** The zones a calendar describes, under the names it gives them: Outlook's own often say where they are. */
export function zonesOf(calendar: CalendarComponent): ReadonlyMap<string, string> {
  return new Map(
    calendar.parts.flatMap((part): [string, string][] => {
      if (part.kind !== 'vtimezone') return [];
      const text = (name: string) => part.properties.find((property) => property.name === name)?.raw.trim();
      const name = text('tzid');
      return name === undefined ? [] : [[name, plainZone(text('x-lic-location') ?? name)]];
    }),
  );
}

/** "/example.org/2026/America/New_York" and "(UTC-05:00) Eastern Time (US & Canada)" as names that are known. */
export function plainZone(written: string): string {
  const plain = written.replace(/^\(?(?:UTC|GMT)[-+\d:]*\)?\s*/iu, '').replace(/\s*\(US (?:&|and) Canada\)/iu, '');
  const tail = /[A-Za-z]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?$/u.exec(plain)?.[0] ?? plain;
  return readTimeZone(tail) ?? readTimeZone(plain) ?? written;
}

/** The local date and clock of a moment in UTC, where the zone is one of ours. */
export function inZone({ date, clock = '00:00' }: CalendarTime, zone: string): { date: string; clock: string } {
  const there = Temporal.Instant.from(`${date}T${clock}:00Z`).toZonedDateTimeISO(zone);
  return { date: there.toPlainDate().toString(), clock: there.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

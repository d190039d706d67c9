import type { CalendarComponent, CalendarProperty } from './calendarLines.ts';
import { inZone, plainZone, readCalendarTimes, zonesOf, type CalendarTime } from './calendarTime.ts';
import { readTimeZone } from '../reading/readTimeZone.ts';
import { asText, saidOf } from './record.ts';

/** One `VEVENT`, its texts as they are and its times by the clock of its own zone. */
export interface CalendarEntry {
  /** "entry 3 (line 214)". */
  readonly place: string;
  readonly uid?: string;
  readonly name?: string;
  readonly start?: CalendarTime;
  /** Unit: minutes. Absent where neither an end nor a length is given. */
  readonly minutes?: number;
  /** The rule as it is written, `FREQ=WEEKLY;BYDAY=TU`; more than one where a calendar has several. */
  readonly rules: readonly string[];
  readonly without: readonly CalendarTime[];
  readonly extra: readonly CalendarTime[];
  /** Which date of the series it stands for. */
  readonly instead?: CalendarTime;
  readonly status?: string;
  readonly isPrivate: boolean;
  readonly where?: string;
  readonly point?: readonly [string, string];
  readonly about?: string;
  readonly page?: string;
  /** A link that the calendar program has put there for a call. */
  readonly call?: string;
  /** Whom to ask, as a text. */
  readonly contact?: string;
  /** The zone of the calendar as a whole, for times that name none. */
  readonly calendarZone?: string;
}

/** Every entry of a calendar, in its order. */
export function readCalendarEntries(calendar: CalendarComponent, before: number): readonly CalendarEntry[] {
  const zones = zonesOf(calendar);
  const usual = calendar.properties.find(({ name }) => name === 'x-wr-timezone')?.raw.trim();
  const calendarZone = usual === undefined || usual === '' ? undefined : plainZone(usual);
  return calendar.parts
    .filter(({ kind }) => kind === 'vevent')
    .map((component, index) => readEntry(component, { zones, calendarZone, number: before + index + 1 }));
}

function readEntry(
  { line, properties }: CalendarComponent,
  {
    zones,
    calendarZone,
    number,
  }: { zones: ReadonlyMap<string, string>; calendarZone: string | undefined; number: number },
): CalendarEntry {
  const all = (name: string) => properties.filter((property) => property.name === name);
  const text = (...names: readonly string[]) => names.flatMap(all).flatMap(({ values }) => asText(values[0]) ?? [])[0];
  const times = (name: string) => all(name).flatMap((property) => readCalendarTimes(property, zones));
  const [start] = times('dtstart');
  return saidOf<CalendarEntry>({
    place: `entry ${number} (line ${line})`,
    uid: text('uid'),
    name: text('summary'),
    start,
    minutes: start === undefined ? undefined : minutesOf(start, times('dtend')[0], text('duration')),
    rules: [...all('rrule'), ...all('exrule')].map(({ raw }) => raw.trim()),
    without: times('exdate'),
    extra: times('rdate'),
    instead: times('recurrence-id')[0],
    status: text('status')?.toLowerCase(),
    isPrivate: /^(?:private|confidential)$/iu.test(text('class') ?? ''),
    where: text('location'),
    point: pointOf(all('geo')[0], all('x-apple-structured-location')[0]),
    about: text('description'),
    page: text('url'),
    call: text('conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl', 'x-zoom-meeting-url'),
    contact: text('contact'),
    calendarZone,
  });
}

/** Unit: minutes. By the clock: a night in which the clock is changed makes no Meeting longer. */
function minutesOf(start: CalendarTime, end: CalendarTime | undefined, duration: string | undefined) {
  if (start.clock === undefined) return undefined;
  if (end?.clock !== undefined) {
    const there = atClockOf(end, start);
    const from = Temporal.PlainDateTime.from(`${start.date}T${start.clock}`);
    const length = from.until(Temporal.PlainDateTime.from(`${there.date}T${there.clock ?? '00:00'}`)).total('minutes');
    return length === 0 ? undefined : length;
  }
  try {
    const length =
      duration === undefined ? 0 : Temporal.Duration.from(duration).total({ unit: 'minutes', relativeTo: start.date });
    return length === 0 ? undefined : length;
  } catch {
    return undefined;
  }
}

/** A moment by the clock of another one, where both are known; otherwise as it is. */
export function atClockOf(time: CalendarTime, other: CalendarTime): CalendarTime {
  const there = other.utc ? 'UTC' : other.zone;
  if (time.clock === undefined || there === undefined || !isKnown(there)) return time;
  const here = time.utc ? 'UTC' : time.zone;
  if (here === undefined || here === there || !isKnown(here)) return time;
  const moment = Temporal.PlainDateTime.from(`${time.date}T${time.clock}`).toZonedDateTime(here).toInstant();
  const utc = { date: moment.toString().slice(0, 10), clock: moment.toString().slice(11, 16), utc: true };
  return { ...inZone(utc, there), ...(other.utc ? {} : { zone: there }), utc: other.utc };
}

const isKnown = (zone: string): boolean => zone === 'UTC' || readTimeZone(zone) !== undefined;

function pointOf(geo: CalendarProperty | undefined, apple: CalendarProperty | undefined) {
  const raw = geo?.raw ?? /^geo:(?<point>[-\d.,]+)/iu.exec(apple?.raw ?? '')?.groups?.['point'];
  const parts = raw?.split(/[;,]/u).map((part) => part.trim());
  return parts?.length === 2 && parts[0] !== undefined && parts[1] !== undefined
    ? ([parts[0], parts[1]] satisfies [string, string])
    : undefined;
}

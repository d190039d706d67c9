/** For how many years after the first a yearly rule must hold before we trust it for good. */
const YEARS_CHECKED = 12;

/** One change of the clock. Offsets as the RFC writes them: `-0500`. */
interface ClockChange {
  /** What the clock shows at that moment, before it is changed. */
  readonly wall: Temporal.PlainDateTime;
  readonly from: string;
  readonly to: string;
  readonly daylight: boolean;
}

/**
 * The `VTIMEZONE` of a zone, right from 1 January of `year` on. Unfolded lines.
 *
 * Built from the zone's own clock changes as `Temporal` knows them. Changes that
 * fall on the same weekday of the same month every year become a rule without an
 * end; any others are listed one by one.
 * Source: RFC 5545, 3.6.5.
 */
export function timeZoneLines(timeZone: string, year: number): readonly string[] {
  const key = `${timeZone} ${year}`;
  const known = ALREADY_WRITTEN.get(key);
  if (known !== undefined) return known;
  const lines = ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...clock(timeZone, year), 'END:VTIMEZONE'];
  ALREADY_WRITTEN.set(key, lines);
  return lines;
}

/** Thousands of Groups share a few dozen zones, and asking for clock changes is slow. */
const ALREADY_WRITTEN = new Map<string, readonly string[]>();

function clock(timeZone: string, year: number): readonly string[] {
  const start = new Temporal.PlainDate(year - 1, 1, 1).toZonedDateTime(timeZone);
  const changes = clockChanges(start, year + YEARS_CHECKED);
  const kinds = Map.groupBy(changes, ({ from, to }) => `${from} ${to}`);
  const blocks = [...kinds.values()].flatMap((kind) => observances(kind, year + YEARS_CHECKED));
  const first = changes[0];
  return first !== undefined && first.wall.year < year ? blocks : [...fromTheBeginning(start), ...blocks];
}

function clockChanges(start: Temporal.ZonedDateTime, lastYear: number): readonly ClockChange[] {
  const changes: ClockChange[] = [];
  let change = start.getTimeZoneTransition('next');
  while (change !== null && change.year <= lastYear) {
    const before = change.subtract({ milliseconds: 1 });
    if (before.offset !== change.offset) {
      changes.push({
        wall: before.toPlainDateTime().add({ milliseconds: 1 }),
        from: offset(before),
        to: offset(change),
        daylight: change.offsetNanoseconds > before.offsetNanoseconds,
      });
    }
    change = change.getTimeZoneTransition('next');
  }
  return changes;
}

/** Changes of one kind, such as from standard time to daylight saving: a rule, or each of them by itself. */
function observances(changes: readonly ClockChange[], lastYear: number): readonly string[] {
  const rule = yearlyRule(changes, lastYear);
  return rule === undefined
    ? changes.flatMap((change) => observance(change))
    : changes.slice(0, 1).flatMap((first) => observance(first, [`RRULE:${rule}`]));
}

/** No list of `RDATE`: programs disagree on whether the first date is then one of them. */
const observance = ({ wall, from, to, daylight }: ClockChange, more: readonly string[] = []): readonly string[] =>
  block(daylight ? 'DAYLIGHT' : 'STANDARD', [
    `DTSTART:${basic(wall)}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    ...more,
  ]);

/** The rule that all changes follow, one every year up to the last, or `undefined` where there is none. */
function yearlyRule(changes: readonly ClockChange[], lastYear: number): string | undefined {
  const walls = changes.map(({ wall }) => wall);
  const [first] = walls;
  if (first === undefined || first.year + walls.length - 1 !== lastYear) return undefined;
  const regular = walls.every(
    (wall, index) =>
      wall.year === first.year + index &&
      wall.month === first.month &&
      wall.dayOfWeek === first.dayOfWeek &&
      wall.toPlainTime().equals(first.toPlainTime()),
  );
  if (!regular) return undefined;
  const week = Math.ceil(first.day / 7);
  const weekday = DAYS[first.dayOfWeek - 1] ?? 'SU';
  if (walls.every(({ day }) => Math.ceil(day / 7) === week)) {
    return `FREQ=YEARLY;BYMONTH=${first.month};BYDAY=${week}${weekday}`;
  }
  const last = walls.every(({ day, daysInMonth }) => day + 7 > daysInMonth);
  return last ? `FREQ=YEARLY;BYMONTH=${first.month};BYDAY=-1${weekday}` : undefined;
}

/** Monday first, as `Temporal` counts. */
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** For a zone whose clock never changes, or did not before the first year. */
function fromTheBeginning(start: Temporal.ZonedDateTime): readonly string[] {
  return block('STANDARD', ['DTSTART:19700101T000000', `TZOFFSETFROM:${offset(start)}`, `TZOFFSETTO:${offset(start)}`]);
}

const block = (name: string, lines: readonly string[]): readonly string[] => [`BEGIN:${name}`, ...lines, `END:${name}`];

const offset = (moment: Temporal.ZonedDateTime): string => moment.offset.replace(':', '');

const basic = (wall: Temporal.PlainDateTime): string => wall.toString({ smallestUnit: 'second' }).replace(/[-:]/gu, '');

/** One part of a calendar: its lines from `BEGIN` to `END`, folded as they came. */
interface Part {
  readonly kind: string;
  readonly lines: readonly string[];
}

/**
 * One calendar out of several of ours: every entry once, and each time zone once, as
 * far back as any of them needs it.
 *
 * Shape: iCalendar texts with one `VCALENDAR` each. Source: RFC 5545.
 * Returns `undefined` where one of the texts is no such thing, such as a login page.
 */
export function mergeCalendars(texts: readonly string[], name: string): string | undefined {
  const calendars = texts.map(readParts);
  if (!calendars.every((parts) => parts !== undefined)) return undefined;
  const parts = calendars.flat();
  const zones = new Map<string, Part>();
  for (const part of parts.filter(({ kind }) => kind === 'VTIMEZONE')) {
    const zone = valueOf(part, 'TZID');
    const known = zones.get(zone);
    if (known === undefined || firstYear(part) < firstYear(known)) zones.set(zone, part);
  }
  const entries = new Map(
    parts
      .filter(({ kind }) => kind === 'VEVENT')
      .map((part) => [`${valueOf(part, 'UID')} ${valueOf(part, 'RECURRENCE-ID')}`, part] as const),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Connection groups//Kept groups//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    ...[...zones.values(), ...entries.values()].flatMap((part) => part.lines),
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}

/** The parts directly inside the calendar. */
function readParts(text: string): readonly Part[] | undefined {
  const lines = text.split(/\r?\n/u).filter((line) => line !== '');
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') return undefined;
  const parts: Part[] = [];
  let from = 0;
  let kind: string | undefined;
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    if (kind === undefined && line.startsWith('BEGIN:')) {
      kind = line.slice('BEGIN:'.length);
      from = index;
    } else if (kind !== undefined && line === `END:${kind}`) {
      parts.push({ kind, lines: lines.slice(from, index + 1) });
      kind = undefined;
    }
  }
  return kind === undefined ? parts : undefined;
}

/** The value of a part's own property, parameters and folds left out; empty where it has none. */
function valueOf({ lines }: Part, property: string): string {
  const at = lines.findIndex((line) => line.startsWith(`${property}:`) || line.startsWith(`${property};`));
  if (at < 0) return '';
  let value = lines[at] ?? '';
  for (let next = at + 1; /^[ \t]/u.test(lines[next] ?? ''); next += 1) value += (lines[next] ?? '').slice(1);
  return value.slice(value.indexOf(':') + 1);
}

/** The first year that a zone's rules are about. */
const firstYear = ({ lines }: Part): number =>
  Math.min(...lines.filter((line) => line.startsWith('DTSTART:')).map((line) => Number(line.slice(8, 12))));

import ICAL from 'ical.js';
import { isList, isRecord } from './record.ts';

/** One line of a calendar, its folded parts joined: `DTSTART;TZID=America/Chicago:20260303T183000`. */
export interface CalendarProperty {
  /** In small letters. */
  readonly name: string;
  /** Parameters in small letters: `tzid`, `value`. */
  readonly params: ReadonlyMap<string, string>;
  /** As the parser reads them, by the type of the property. */
  readonly values: readonly unknown[];
  /** What stands behind the colon, as it is. */
  readonly raw: string;
}

/** What stands between `BEGIN` and `END`. */
export interface CalendarComponent {
  /** In small letters: `vevent`. */
  readonly kind: string;
  /** Line of its `BEGIN`, from 1. */
  readonly line: number;
  readonly properties: readonly CalendarProperty[];
  readonly parts: readonly CalendarComponent[];
}

export interface CalendarLines {
  readonly calendars: readonly CalendarComponent[];
  /** Lines that say nothing a calendar can say. */
  readonly unread: readonly number[];
  /** A component was begun and never ended: the file was cut off. */
  readonly cutOff: boolean;
}

/**
 * The text of an iCalendar file → its components. One line that cannot be read does
 * not spoil the others. Never throws. Source: RFC 5545, 3.1 and 3.4.
 */
export function readCalendarLines(text: string): CalendarLines {
  const calendars: Open[] = [];
  const open: Open[] = [];
  const unread: number[] = [];
  for (const { line, words } of unfold(text)) {
    const [, border = '', kind = ''] = /^(BEGIN|END):\s*([\w-]{1,40})\s*$/iu.exec(words) ?? [];
    const current = open.at(-1);
    if (border.toUpperCase() === 'BEGIN') {
      const component: Open = { kind: kind.toLowerCase(), line, properties: [], parts: [] };
      // Nobody nests deeper than an alarm in an entry in a calendar.
      if (open.length < DEEPEST) (current?.parts ?? calendars).push(component);
      open.push(component);
    } else if (border.toUpperCase() === 'END') {
      if (current?.kind === kind.toLowerCase()) open.pop();
      else unread.push(line);
    } else {
      const property = current === undefined ? undefined : readProperty(words);
      if (property === undefined) unread.push(line);
      else current?.properties.push(property);
    }
  }
  return { calendars, unread, cutOff: open.length > 0 };
}

interface Open {
  readonly kind: string;
  readonly line: number;
  readonly properties: CalendarProperty[];
  readonly parts: Open[];
}

const DEEPEST = 8;

/** Unit: UTF-16 code units. Longer lines hold pictures or mischief. */
const LONGEST_LINE = 100_000;

/** A line that begins with a blank goes on with the one before. */
function* unfold(text: string): Iterable<{ readonly line: number; readonly words: string }> {
  let started = 0;
  let parts: string[] = [];
  let number = 0;
  for (const words of text.split('\n')) {
    number += 1;
    if (/^[ \t]/u.test(words) && parts.length > 0) {
      parts.push(words.slice(1));
      continue;
    }
    if (parts.length > 0) yield { line: started, words: parts.join('') };
    parts = words.trim() === '' ? [] : [words];
    started = number;
  }
  if (parts.length > 0) yield { line: started, words: parts.join('') };
}

function readProperty(words: string): CalendarProperty | undefined {
  if (words.length > LONGEST_LINE) return undefined;
  const raw = /^[^:"]*(?:"[^"]*"[^:"]*)*:(?<raw>[^]*)$/u.exec(words)?.groups?.['raw'] ?? '';
  const rule = /^(?<name>RRULE|EXRULE)[;:]/iu.exec(words)?.groups?.['name'];
  // A rule is read by us: what the parser refuses is a question with its words, not a line lost.
  if (rule !== undefined) return { name: rule.toLowerCase(), params: new Map(), values: [], raw };
  try {
    const read: unknown = ICAL.parse.property(words);
    if (!isList(read)) return undefined;
    const [name, params, , ...values] = read;
    if (typeof name !== 'string') return undefined;
    return { name, params: paramsOf(params), values, raw };
  } catch {
    return undefined;
  }
}

function paramsOf(params: unknown): ReadonlyMap<string, string> {
  if (!isRecord(params)) return new Map();
  return new Map(Object.entries(params).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

import { TIME_ZONES, type TimeZone } from '../../domain/timeZone.ts';
import { plainLetters } from './plainLetters.ts';

/** Other names for a zone, those of Windows among them ("US Mountain Standard Time" is Arizona's). "EST" all year is Eastern time to whoever writes it in a listing, not an offset. */
const OTHER_NAMES: ReadonlyMap<string, TimeZone> = new Map<string, TimeZone>([
  ...named('America/New_York', 'us/eastern eastern et est edt est5edt america/toronto america/montreal'),
  ...named('America/Chicago', 'us/central central ct cst cdt cst6cdt america/winnipeg'),
  ...named('America/Denver', 'us/mountain mountain mt mst mdt mst7mdt america/shiprock navajo'),
  ...named('America/Los_Angeles', 'us/pacific pacific pt pst pdt pst8pdt'),
  ...named('America/Phoenix', 'us/arizona arizona us_mountain'),
  ...named('America/Anchorage', 'us/alaska alaska alaskan akst akdt'),
  ...named('Pacific/Honolulu', 'us/hawaii hawaii hawaiian hst pacific/johnston'),
  ...named(
    'America/Indiana/Indianapolis',
    'america/indianapolis us/east-indiana america/fort_wayne us_eastern indiana_(east)',
  ),
  ...named('America/Kentucky/Louisville', 'america/louisville'),
  ...named('America/Detroit', 'us/michigan'),
  ...named('America/Indiana/Knox', 'us/indiana-starke america/knox_in'),
  ...named('America/Adak', 'us/aleutian america/atka aleutian'),
  ...named('Pacific/Pago_Pago', 'us/samoa pacific/samoa'),
  ...named('Pacific/Guam', 'west_pacific'),
  ...named('America/Puerto_Rico', 'ast sa_western'),
  ...named('America/St_Thomas', 'america/virgin'),
]);

function named(zone: TimeZone, words: string): readonly (readonly [string, TimeZone])[] {
  return words.split(' ').map((word) => [word, zone] as const);
}

/** The zone written behind a time, "6:30 PM EST", for `readTimeZone`. */
export function zoneBehindTime(words: string): string | undefined {
  const behind = /(?:\d|m\.?) ?\(?(?<zone>[ecmp][sd]?t|ak[sd]t|hst|eastern|central|mountain|pacific)\b(?: time)?\)?$/u;
  return behind.exec(plainLetters(words.slice(0, 120)))?.groups?.['zone'];
}

/** The zone that words name: an IANA name, a retired one, or "Eastern". Offsets are none. */
export function readTimeZone(words: string | undefined): TimeZone | undefined {
  const text = plainLetters((words ?? '').slice(0, 80)).replaceAll(' ', '_');
  return (
    TIME_ZONES.find((zone) => zone.toLowerCase() === text) ??
    OTHER_NAMES.get(text.replace(/_(?:standard_|daylight_)?time(?:_.*)?$/u, ''))
  );
}

import { plainLetters } from './plainLetters.ts';

/** A time of day as somebody wrote it, with every hour it can mean. */
export interface ClockWord {
  /** Minutes after midnight, one for each way to read it: one where it is certain, two where a.m. or p.m. is missing. */
  readonly minutes: readonly number[];
  /** "24:00" and "midnight" as an end: the end of the day. */
  readonly endOfDay: boolean;
  /** `10:00` to `12:59` with neither a.m. nor p.m.: certain on its own, not beside a time of the 12-hour clock. */
  readonly open?: boolean;
  /** Written by the 12-hour clock: with a.m. or p.m., or with an hour of one digit. */
  readonly halfDay?: boolean;
}

const NOON = /^(?:12 ?|12:00 ?)?(?:noon|midday|mediodia|n)$/u;
const MIDNIGHT = /^(?:12 ?|12:00 ?)?(?:midnight|medianoche|mn)$/u;

const TIME =
  /^(?<hour>\d{1,2})(?:(?<sign>[:.h]) ?(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?|(?<bare>h))? ?(?:hrs?|hours|horas|o'clock)? ?(?<half>a|p)?m?$/u;

const RUN_TOGETHER = /^(?<hour>\d{1,2})(?<minute>\d{2}) ?(?:h|hrs?|hours|horas)? ?(?<half>a|p)?m?$/u;

/**
 * Reads one time of day, or `undefined` when it is none.
 *
 * Certain on its own: a.m. or p.m., noon, midnight, an hour of two digits (`09:30`,
 * `10:00`, `19:30`), `HH:MM:SS`, and four digits run together (`1930`). An hour of
 * one digit without either (`9:30`, `7`, `7h30`) can mean two times.
 */
export function readClockWord(words: string): ClockWord | undefined {
  const text = simplify(words);
  const ofDay = /^0?\.\d{3,20}$/u.test(text) ? Number(text) * 24 * 60 : undefined;
  // A spreadsheet's own number for a time: 0.7916667 of a day is 19:00.
  if (ofDay !== undefined && Math.abs(ofDay - Math.round(ofDay)) < 0.02)
    return { minutes: [Math.round(ofDay) % 1440], endOfDay: false };
  if (NOON.test(text)) return { minutes: [720], endOfDay: false };
  if (MIDNIGHT.test(text)) return { minutes: [0], endOfDay: true };
  const parts = (TIME.exec(text) ?? RUN_TOGETHER.exec(text))?.groups;
  if (parts === undefined) return undefined;
  const { hour = '', minute = '00', second, half, sign, bare } = parts;
  const digits = Number(hour);
  const past = Number(minute);
  if (past > 59 || digits > 24 || (digits === 24 && (past > 0 || half !== undefined))) return undefined;
  if (digits === 24) return { minutes: [0], endOfDay: true };
  if (half !== undefined) return withHalf(digits, past, half);
  // A lone "10" may be either; "10:00", "1000" and "10h" are written by the 24-hour clock.
  const onlyHour = TIME.test(text) && sign === undefined && bare === undefined;
  const twoDigits = hour.length === 2 && !onlyHour;
  const endOfDay = digits === 0 && past === 0;
  if (digits > 12 || digits === 0 || second !== undefined || twoDigits) {
    const open = second === undefined && digits >= 10 && digits <= 12;
    return { minutes: [digits * 60 + past], endOfDay, ...(open ? { open } : {}) };
  }
  return { minutes: bothHalves(digits * 60 + past), endOfDay, halfDay: true };
}

function withHalf(hour: number, past: number, half: string): ClockWord | undefined {
  // "13:30 pm" says one thing twice; "13:30 am" says two.
  if (hour > 12 && half === 'p') return { minutes: [hour * 60 + past], endOfDay: false };
  if (hour > 12 || hour === 0) return undefined;
  const minutes = ((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + past;
  return { minutes: [minutes], endOfDay: minutes === 0, halfDay: true };
}

/** The two times that an hour between 1 and 12 can be. */
export function bothHalves(minutes: number): readonly number[] {
  return [minutes % 720, (minutes % 720) + 720];
}

/** Small plain letters, Spanish halves of the day as am and pm, without zones or words that go before a time. */
export function simplify(words: string): string {
  return (
    plainLetters(words.slice(0, 120))
      .replace(/\b([ap])\. ?m\b\.?/gu, '$1m')
      .replace(/\b12(?::00)? ?(?:de|por) la noche\b/gu, 'midnight')
      .replace(/\b12(?::00)? ?(?:del dia|del mediodia)\b/gu, 'noon')
      // "2 de la noche" is before dawn to some.
      .replace(/(?<!\b[1-4](?::\d{2})?(?: y [a-z]+)?) ?(?:(?:de|por) la )noche\b/gu, ' pm')
      .replace(/ ?(?:de|por) la tarde\b| ?p\.? ?m\.?$/gu, ' pm')
      .replace(/ ?(?:de|por) la manana\b| ?de la madrugada\b/gu, ' am')
      .replace(/ in the morning\b/gu, ' am')
      .replace(/ (?:in the (?:afternoon|evening)|at night)\b/gu, ' pm')
      .replace(/ \(?(?:[ecmpa][sd]?t|akst|akdt|hst|ast|eastern|central|mountain|pacific)(?: time)?\)?$/u, '')
      .replace(/^(?:at|from|a las?|las?|el|al|de|desde|begins|starts)(?: las?)? /u, '')
      .replace(/ y media\b/u, ':30')
      .replace(/ y cuarto\b/u, ':15')
      .replace(/ en punto\b/u, '')
      .replace(/[.,]$/u, '')
      .replace(/ +/gu, ' ')
      .trim()
  );
}

/** Where one text holds a start and an end: "7-8:30 pm", "7:00 PM to 8:30 PM", "de 7 a 8:30 pm". */
export function splitSpan(words: string): readonly [string, string] | undefined {
  const text = plainLetters(words.slice(0, 120));
  const parts = text
    .split(
      / ?(?:-+|\bto\b|\buntil\b|\btill?\b|\bthrough\b|\bhasta\b|\ba las\b|(?<=[\dm.]|tarde|noche|manana|madrugada|media) a (?=\d)) ?/u,
    )
    .filter((part) => part !== '');
  const [first, second] = parts.length === 2 ? parts : [];
  return first === undefined || second === undefined ? undefined : [first.replace(/^(?:from|de|desde) /u, ''), second];
}

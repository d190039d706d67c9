import type { Listing } from './listing.ts';

type When = Pick<Listing, 'days' | 'starts' | 'duration' | 'rhythm'>;

const HALF = String.raw`\s*[ap]\.?\s?(?:m\b\.?|(?![a-zñáéíóú]))`;
const SPANISH_HALF = String.raw`\s+(?:de|por)\s+la\s+(?:ma[nñ]ana|tarde|noche|madrugada)\b|\s+del\s+(?:d[ií]a|mediod[ií]a)\b`;
const ZONE = String.raw`(?:\s+\(?(?:[ECMP][SD]?T|AK[SD]T|HST|(?:Eastern|Central|Mountain|Pacific)(?:\s+Time)?)\b\)?)?`;
const NAMED = String.raw`(?:12\s*(?::00)?\s*)?(?:noon|midnight|mediod[ií]a|medianoche)\b`;
/** A time that is one by itself: it has minutes, a half of the day, or a word. */
const SURE = String.raw`(?:${NAMED}|(?<![\d:/])\d{1,2}(?:[:.h]\d{2}(?!\d)(?:${HALF}|${SPANISH_HALF}|\s*(?:horas|hrs?|h)\b)?|(?:\s+y\s+(?:media|cuarto))?(?:\s+en\s+punto)?(?:${HALF}|${SPANISH_HALF})|\s+y\s+(?:media|cuarto)\b|\s*o['’]clock(?:${HALF})?|\s*(?:horas|h)\b))`;
const TO = String.raw`\s*(?:[-–—]|\bto\b|\buntil\b|\btill?\b|\ba\s+las\b|\ba\b|\bhasta(?:\s+las)?\b)\s*`;
const ANY = String.raw`(?:${SURE}|\d{1,2}(?:[:.]\d{2})?(?![\d/]|\.\d|\s*-?\s*(?:min|h\b|hr|hour)|(?:st|nd|rd|th)\b))`;
/** A time, or a start and an end of which one is a time by itself. */
const CLOCK = new RegExp(`(?:${ANY}${TO}${SURE}|${SURE}${TO}${ANY}|${SURE})${ZONE}`, 'giu');
/** "1930" is a time only where nothing else is one. */
const RUN_TOGETHER = /(?<![\d/-])(?:[01]\d|2[0-3])[034][05](?:\s?[-–—]\s?(?:[01]\d|2[0-3])[0-5]\d)?(?![\d/-])/gu;
/** "7–8:30": neither half of the day, for the reader of times to ask. */
const OPEN = /(?<![\d:/.])\d{1,2}(?::\d{2})?\s*[-–—]\s*\d{1,2}:\d{2}(?!\d)/gu;

/** Longer than this is a story, not a time. Unit: UTF-16 code units. */
const MOST_LETTERS = 200;

/** "Mon 6pm, Wed 7pm" is read; more than this is a story. Unit: times. */
const MOST_TIMES = 7;

const LENGTH =
  /[,(\s–—-]*\b(?:for |durante )?(\d{1,3}(?:\.\d)?\s?(?:minutes?|mins?|minutos|hours?|hrs?|horas?))\b\.?\)?/iu;

/**
 * "1st & 3rd Tuesday, 7–8:30 pm" → the days and the time. What stands behind the time
 * says how it repeats. Several times ("Mon 6pm, Wed 7pm") are several parts, each with
 * its days; where words are left over that are neither, they stay in the part, for the
 * readers to ask about. Without a clock time, all of it are days.
 */
export function timesInWords(text: string): readonly When[] {
  if (text.length > MOST_LETTERS) return [{ days: [text] }];
  const times = clocksIn(text);
  const [first] = times;
  if (first === undefined || times.length > MOST_TIMES) return [{ days: [text] }];
  const last = times.at(-1) ?? first;
  const before = tidy(text.slice(0, first.index));
  const after = text.slice(last.index + last[0].length);
  if (times.length === 1) return [oneTime(before, first[0], after)];
  const between = times.slice(1).map((time, index) => {
    const ended = times[index];
    return tidy(text.slice((ended?.index ?? 0) + (ended?.[0].length ?? 0), time.index));
  });
  const words = before === '' ? [...between, tidy(after)] : [before, ...between];
  // "7pm EST / 6pm CST" is one time by two clocks, and what follows the last may belong to each.
  if ((before !== '' && tidy(after) !== '') || times.some(([time]) => new RegExp(`${ZONE}$`, 'iu').exec(time)?.[0]))
    return [{ days: [text] }];
  return words.map((days, index) => ({
    days: [
      days === '' || /^(?:and|y|&|also)$/iu.test(days) ? (words[0] ?? '') : days.replace(/^(?:and|y|also|&) /iu, ''),
    ],
    starts: times[index]?.[0].trim() ?? '',
  }));
}

function clocksIn(text: string): readonly RegExpExecArray[] {
  const found = [CLOCK, OPEN, RUN_TOGETHER].map((pattern) => [...text.matchAll(pattern)]);
  return found.find((times) => times.length > 0) ?? [];
}

function oneTime(before: string, time: string, after: string): When {
  const length = LENGTH.exec(after)?.[1];
  const behind = tidy(length === undefined ? after : after.replace(LENGTH, ' ')).replace(/^(?:sharp|en punto)$/iu, '');
  const starts = time.trim();
  const said = { starts, ...(length !== undefined && { duration: length }) };
  if (before === '') return { days: behind === '' ? [] : [behind], ...said };
  return { days: [before], ...said, ...(behind !== '' && { rhythm: behind }) };
}

/** Words without the signs and small words that lead to a time or away from it. */
function tidy(words: string): string {
  return words
    .replace(/(?:[\s,;:@(–—-]|\b(?:at|from|a las?|al|de|desde)\b)+$/iu, '')
    .replace(/^(?:[\s,;:)–—-]|\((?![^)]*\))|\.\s|\b(?:on|every(?= (?:mon|tue|wed|thu|fri|sat|sun))|los|el)\b)+/iu, '')
    .replace(/\.$/u, '')
    .trim();
}

import type { SearchQuery } from './searchQuery.ts';
import type { TimeOfDay } from './timeOfDay.ts';
import { WEEKDAYS } from './weekday.ts';

/** What is said of the coming days, in English and Spanish. A part of the day may stand in it. */
const SAID =
  /\b(?:ton(?:ight|ite)|today|hoy|tomorrow|this (?:week|morning|afternoon|evening)|esta (?:semana|ma[nñ]ana|tarde|noche))\b/iu;

const PARTS: readonly (readonly [TimeOfDay, RegExp])[] = [
  ['morning', /morning|ma[nñ]ana/iu],
  ['afternoon', /afternoon|tarde/iu],
  ['evening', /ton|evening|noche/iu],
];

/**
 * Makes filters of "tonight", "today" or "this week", which stand in no name. Where
 * nothing else is looked for the words stay: taken off, there would be no search left.
 *
 * Unit of `today`: days after Monday, by the visitor's clock.
 */
export function timesInWords(query: SearchQuery, today: number): SearchQuery {
  const said = SAID.exec(query.words)?.[0];
  if (said === undefined) return query;
  const words = query.words.replace(SAID, ' ').replace(/\s+/gu, ' ').trim();
  if (words === '' && query.near === '' && query.state === undefined) return query;
  const day = WEEKDAYS[(today + (/^tom/iu.test(said) ? 1 : 0)) % WEEKDAYS.length];
  const times = PARTS.flatMap(([time, pattern]) => (!/^tom/iu.test(said) && pattern.test(said) ? [time] : []));
  return {
    ...query,
    words,
    days: day === undefined || /week|semana/iu.test(said) ? query.days : [day],
    times: times.length > 0 ? times : query.times,
    thisWeek: true,
  };
}

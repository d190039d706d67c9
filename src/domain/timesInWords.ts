import type { SearchQuery } from './searchQuery.ts';
import { WEEKDAYS } from './weekday.ts';

/** What is said of the coming days, in English and Spanish. A part of the day may stand in it. */
const SAID =
  /\b(?:today|hoy|(tomorrow)|(?:this|esta) (?:(week|semana)|(morning|ma[nñ]ana)|(afternoon|tarde)|(?:evening|noche))|toni(?:ght|te))\b/iu;

/**
 * Makes filters of "tonight", "today" or "this week", which stand in no name. Where
 * nothing else is looked for the words stay: taken off, there would be no search left.
 *
 * Unit of `today`: days after Monday, by the visitor's clock.
 */
export function timesInWords(query: SearchQuery, today: number): SearchQuery {
  const found = query.words === '' ? null : SAID.exec(query.words);
  if (found === null) return query;
  const [said, tomorrow, week, morning, afternoon] = found;
  const words = query.words.replace(said, ' ').replace(/\s+/gu, ' ').trim();
  if (words === '' && query.near === '' && query.state === undefined) return query;
  const day = WEEKDAYS[(today + (tomorrow === undefined ? 0 : 1)) % 7];
  const time = morning
    ? 'morning'
    : afternoon
      ? 'afternoon'
      : /^(?:toni|this|esta)/iu.test(said)
        ? 'evening'
        : undefined;
  return {
    ...query,
    words,
    thisWeek: true,
    ...(week === undefined && day !== undefined && { days: [day], ...(time !== undefined && { times: [time] }) }),
  };
}

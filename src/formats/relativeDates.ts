/**
 * Dates said by their distance from today, so that the demonstration never rots.
 *
 * `today-200d` is 200 days ago; `tuesday+1w` one week after the first Tuesday on
 * or after today; `friday+7w+2d` the Sunday after some Friday. Sign and unit are
 * always written, so that no ordinary word is ever taken for a date. Real listings
 * say real dates.
 */
import type { CalendarDate } from '../domain/calendarDate.ts';
import { WEEKDAYS } from '../domain/weekday.ts';

const RELATIVE_DATE = /^(today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)((?:[+-]\d{1,3}[dw]){1,3})$/u;

/** The date a relative one stands for, or `undefined` when the text is not a relative date. */
export function resolveRelativeDate(text: string, today: CalendarDate): CalendarDate | undefined {
  const [, from, steps] = RELATIVE_DATE.exec(text) ?? [];
  if (from === undefined || steps === undefined) return undefined;
  const start = Temporal.PlainDate.from(today);
  const weekday = WEEKDAYS.findIndex((day) => day === from);
  const days = weekday === -1 ? 0 : (weekday + 1 - start.dayOfWeek + 7) % 7;
  return start.add({ days: days + sum(steps) }).toString();
}

/** Unit: days. */
function sum(steps: string): number {
  return [...steps.matchAll(/([+-]\d+)([dw])/gu)]
    .map(([, distance, unit]) => Number(distance) * (unit === 'w' ? 7 : 1))
    .reduce((total, days) => total + days, 0);
}

/** Where in a value relative dates stand, as paths from its root. */
export function findRelativeDates(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string') return RELATIVE_DATE.test(value) ? [[...path]] : [];
  if (Array.isArray(value)) return value.flatMap((part, index) => findRelativeDates(part, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => findRelativeDates(part, [...path, key]));
}

/** The same value with every relative date resolved. */
export function resolveRelativeDates(value: unknown, today: CalendarDate): unknown {
  if (typeof value === 'string') return resolveRelativeDate(value, today) ?? value;
  if (Array.isArray(value)) return value.map((part) => resolveRelativeDates(part, today));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, resolveRelativeDates(part, today)]));
}

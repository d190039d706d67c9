import type { Settings } from './settings.ts';

/** What a visitor may expect of a listing, by the day it was last confirmed. */
export type Freshness = 'confirmed' | 'ask-first' | 'unlisted';

/**
 * How far a listing can be trusted today.
 *
 * Unit: whole days between two calendar dates. A listing without a date has
 * never been confirmed, so one asks first. A date in the future counts as today.
 */
export function freshness(
  confirmedOn: string | undefined,
  today: string,
  { askFirstAfterDays, unlistAfterDays }: Settings['freshness'],
): Freshness {
  if (confirmedOn === undefined) return 'ask-first';
  const days = daysBetween(confirmedOn, today);
  if (days >= unlistAfterDays) return 'unlisted';
  return days >= askFirstAfterDays ? 'ask-first' : 'confirmed';
}

/** Unit: days, negative when `until` is before `from`. Both are calendar dates. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

import type { MeetingFormat } from './meetingFormat.ts';
import { REACHES, type Reach } from './travel.ts';
import { WEEKDAYS, type Weekday } from './weekday.ts';

/** What a visitor looks for, as the fragment of the finder's address holds it. */
export interface SearchQuery {
  /** A ZIP code or a city, as typed. Empty where a device position takes its place, or before any search. */
  readonly near: string;
  /** Unit: minutes of driving. */
  readonly within: Reach;
  /** In the order of the week. Empty means any day. */
  readonly days: readonly Weekday[];
  /** How the visitor is willing to attend. Empty means either way. */
  readonly attending: readonly Attendance[];
}

/** A hybrid Meeting can be attended in both ways, so it is not a third one. */
export const ATTENDANCES = ['in-person', 'online'] as const satisfies readonly MeetingFormat[];
export type Attendance = (typeof ATTENDANCES)[number];

export const DEFAULT_REACH: Reach = 30;

/** Longer than any place has a name. */
const LONGEST_NEAR = 80;

/**
 * Whether a fragment is a search (`near=60201`) or an anchor on the page (`main`).
 *
 * Shape: a fragment without its `#`.
 */
export const isSearch = (fragment: string): boolean => fragment.includes('=');

/** Reads a search from a fragment. What it does not understand is left out, never refused. */
export function readQuery(fragment: string): SearchQuery {
  const parts = new URLSearchParams(isSearch(fragment) ? fragment : '');
  return {
    near: tidyNear(parts.get('near') ?? ''),
    within: REACHES.find((minutes) => String(minutes) === parts.get('within')) ?? DEFAULT_REACH,
    days: WEEKDAYS.filter((day) => parts.getAll('day').includes(day)),
    attending: ATTENDANCES.filter((way) => parts.getAll('format').includes(way)),
  };
}

/** The fragment of a search, without its `#`. What is as usual is not written, so an untouched search is empty. */
export function writeQuery({ near, within, days, attending }: SearchQuery): string {
  const parts = new URLSearchParams();
  if (near !== '') parts.append('near', near);
  if (within !== DEFAULT_REACH) parts.append('within', String(within));
  for (const day of days) parts.append('day', day);
  for (const way of attending) parts.append('format', way);
  return parts.toString();
}

/** What was typed, without what cannot be seen and not longer than a place's name. */
export const tidyNear = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NEAR)
    .replace(/\p{Surrogate}/gu, '')
    .trim();

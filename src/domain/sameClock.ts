import { remembered } from './remembered.ts';

/** A day of winter and one of summer, well away from any change. */
const SAMPLES = ['2027-01-15T12:00:00Z', '2027-07-15T12:00:00Z'];

/** How far clocks in a zone are from UTC, in winter and in summer. Unit: minutes. */
const offsetsOf = remembered((zone: string): readonly number[] =>
  SAMPLES.map((sample) => Temporal.Instant.from(sample).toZonedDateTimeISO(zone).offsetNanoseconds / 6e10),
);

/** How far the clocks of two zones are apart, over winter and summer. Unit: minutes, 0 or more. */
const minutesApart = (one: string, other: string): number =>
  offsetsOf(one).reduce((sum, offset, at) => sum + Math.abs(offset - (offsetsOf(other)[at] ?? offset)), 0);

/**
 * Whether clocks in two zones show the same time all year: those of Detroit and New York do, of Phoenix and Denver not.
 *
 * Throws: `RangeError` when a zone is not one the platform knows.
 */
export const sameClock = (one: string, other: string): boolean => one === other || minutesApart(one, other) === 0;

/** Of some zones those that keep the time of one; where none does, those nearest to it. */
export function zonesLike(zone: string, zones: Iterable<string>): readonly string[] {
  const apart = [...zones].map((each) => ({ each, minutes: minutesApart(zone, each) }));
  const least = Math.min(...apart.map(({ minutes }) => minutes));
  return apart.filter(({ minutes }) => minutes === least).map(({ each }) => each);
}

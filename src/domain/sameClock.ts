import type { TimeZone } from './timeZone.ts';

/** A day of winter and one of summer, well away from any change. */
const SAMPLES = ['2027-01-15T12:00:00Z', '2027-07-15T12:00:00Z'];

const known = new Map<string, boolean>();

/** Whether clocks in two zones show the same time all year: those of Detroit and New York do, of Phoenix and Denver not. */
export function sameClock(one: TimeZone, other: TimeZone): boolean {
  const pair = `${one} ${other}`;
  const answer = known.get(pair) ?? SAMPLES.every((sample) => offsetAt(sample, one) === offsetAt(sample, other));
  known.set(pair, answer);
  return answer;
}

const offsetAt = (sample: string, zone: TimeZone): string =>
  Temporal.Instant.from(sample).toZonedDateTimeISO(zone).offset;

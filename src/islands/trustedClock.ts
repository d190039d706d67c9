/** Nobody's clock is right to the second; one that is a day behind may only be in another part of the world. Unit: days. */
const MOST_DAYS_BEHIND = 2;

/**
 * A site is built every night. Where one has not been for so long, next to no listing is fresh any
 * more, so a device that far ahead has most likely been set to a wrong year. Unit: days.
 */
const MOST_DAYS_AHEAD = 300;

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The moment to count Meetings from: the device's own, or the moment the page was built
 * where the device's cannot be right. A clock set to 1970 would otherwise empty the
 * list, or fill it with Meetings that were over long ago.
 *
 * Unit: milliseconds since 1970, as everywhere below.
 */
export function trustedClock(device: number, builtAt: number): { readonly now: number; readonly trusted: boolean } {
  const daysSince = (device - builtAt) / MILLISECONDS_PER_DAY;
  return daysSince < -MOST_DAYS_BEHIND || daysSince > MOST_DAYS_AHEAD
    ? { now: builtAt, trusted: false }
    : { now: device, trusted: true };
}
